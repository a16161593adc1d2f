import { defined } from '../../domain/defined'
import type { RemoteContact, RemoteList } from '../../domain/remote-list'
import type { VendorId } from '../../domain/vendor'
import type { Store } from '../database'

/** What a vendor says of one of its lists. */
export interface SaidList {
  readonly id: string
  readonly name: string
  readonly filters: {
    readonly companyUrls: readonly string[]
    readonly jobTitles: readonly string[]
    readonly keywords?: string
    readonly countries: readonly string[]
  }
  readonly contactCount?: number
  readonly createdAt?: number
}

export const remoteListFrom = (vendor: VendorId, list: SaidList, at: number): RemoteList => ({
  id: `${vendor}:${list.id}`,
  vendor,
  listId: list.id,
  name: list.name,
  companyUrls: [...list.filters.companyUrls],
  jobTitles: [...list.filters.jobTitles],
  countries: [...list.filters.countries],
  ...defined({ keywords: list.filters.keywords, contactCount: list.contactCount, createdAt: list.createdAt }),
  seenAt: at,
})

/** All of a vendor's lists, as it tells them now; those it no longer knows are gone, with their people. */
export async function replaceRemoteLists(
  store: Store,
  vendor: VendorId,
  lists: readonly RemoteList[],
): Promise<void> {
  await store.transaction('rw', store.remoteLists, store.remoteContacts, async () => {
    const before = await store.remoteLists.where('vendor').equals(vendor).toArray()
    const known = new Map(before.map((list) => [list.id, list]))
    const still = new Set(lists.map(({ id }) => id))
    for (const { id } of before) if (!still.has(id)) await dropRemoteList(store, id)
    await store.remoteLists.bulkPut(
      lists.map((list) => ({ ...defined({ contactsAt: known.get(list.id)?.contactsAt }), ...list })),
    )
  })
}

export async function dropRemoteList(store: Store, remoteListId: string): Promise<void> {
  await store.transaction('rw', store.remoteLists, store.remoteContacts, async () => {
    await store.remoteContacts
      .where('[remoteListId+position]')
      .between([remoteListId, 0], [remoteListId, Number.MAX_SAFE_INTEGER])
      .delete()
    await store.remoteLists.delete(remoteListId)
  })
}

export async function keepRemoteContacts(
  store: Store,
  remoteListId: string,
  contacts: readonly RemoteContact[],
  at: number,
): Promise<void> {
  await store.transaction('rw', store.remoteLists, store.remoteContacts, async () => {
    await store.remoteContacts
      .where('[remoteListId+position]')
      .between([remoteListId, 0], [remoteListId, Number.MAX_SAFE_INTEGER])
      .delete()
    await store.remoteContacts.bulkAdd([...contacts])
    await store.remoteLists.update(remoteListId, { contactsAt: at })
  })
}
