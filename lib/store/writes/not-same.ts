import { pairName } from '../../domain/not-same'
import type { Store } from '../database'

const key = 'not-same'

export async function readNotSame(store: Store): Promise<ReadonlySet<string>> {
  const stored = (await store.notes.get(key))?.value
  return new Set(Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [])
}

/** Remembered, so that the same two are never proposed again. */
export async function rememberNotSame(store: Store, a: string, b: string): Promise<void> {
  await store.transaction('rw', store.notes, async () => {
    await store.notes.put({ key, value: [...(await readNotSame(store)), pairName(a, b)] })
  })
}

export async function forgetNotSame(store: Store, a: string, b: string): Promise<void> {
  await store.transaction('rw', store.notes, async () => {
    const kept = [...(await readNotSame(store))].filter((one) => one !== pairName(a, b))
    await store.notes.put({ key, value: kept })
  })
}
