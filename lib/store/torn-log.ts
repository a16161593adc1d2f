import type { Store } from './database'

const rows = 200
/** Anything much larger would be put into a file of its own. */
const row = 'x'.repeat(32_768)

/**
 * Where a full disk cut a write off, Chromium goes on writing behind the torn place, and when it reads that at its
 * next start it takes the database for damaged and throws all of it away. Behind four megabytes it begins a new log,
 * and the torn one is not read again.
 */
export async function leaveTornLog(store: Store): Promise<void> {
  const keys = Array.from({ length: rows }, (_, i) => `filler:${i}`)
  await store.notes.bulkPut(keys.map((key) => ({ key, value: row })))
  await store.notes.bulkDelete(keys)
}
