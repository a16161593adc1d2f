import type { Finding } from '../../domain/finding'
import { without } from '../../domain/without'
import type { Store } from '../database'

/** A value that was held because its answer did not fit the page: the user has looked, and it is theirs. */
export async function acceptHeld(store: Store, findingId: string): Promise<void> {
  await store.transaction('rw', store.findings, async () => {
    const finding = await store.findings.get(findingId)
    if (finding) await store.findings.put(without(finding, 'held', 'rejected'))
  })
}

/** Not this person's. Kept all the same, because it was paid for and must not be bought or shown again. */
export async function rejectValues(store: Store, findingIds: readonly string[], at: number): Promise<void> {
  await store.transaction('rw', store.findings, store.events, async () => {
    const found = (await store.findings.bulkGet([...findingIds])).filter((one) => one !== undefined)
    const open = found.filter(({ rejected }) => !rejected)
    await store.findings.bulkPut(open.map((finding): Finding => ({ ...finding, rejected: true })))
    const people = [...new Set(open.map(({ personId }) => personId))]
    await store.events.bulkAdd(
      people.map((personId) => ({ personId, at, kind: 'changed' as const, detail: 'rejected' })),
    )
  })
}

/** The way back from `rejectValues`. */
export async function restoreValues(store: Store, findingIds: readonly string[]): Promise<void> {
  await store.transaction('rw', store.findings, async () => {
    const found = (await store.findings.bulkGet([...findingIds])).filter((one) => one !== undefined)
    await store.findings.bulkPut(found.map((finding) => without(finding, 'rejected')))
  })
}
