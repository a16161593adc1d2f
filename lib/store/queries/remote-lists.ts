import { Dexie } from 'dexie'
import { pairName } from '../../domain/not-same'
import type { RemoteContact, RemoteList } from '../../domain/remote-list'
import { folded, mismatch } from '../../domain/same-person'
import type { VendorId } from '../../domain/vendor'
import { isAlive, textOf } from '../../lists/people-index'
import { store } from '../opened'
import { followPeople } from '../people-index/follow'
import { readNotSame } from '../writes/not-same'

/** Newest first: the vendor states no order of its own. */
export async function remoteLists(vendor: VendorId): Promise<RemoteList[]> {
  const lists = await store.remoteLists.where('vendor').equals(vendor).toArray()
  return lists.sort((a, b) => (b.createdAt ?? b.seenAt) - (a.createdAt ?? a.seenAt))
}

export const contactsOf = (remoteListId: string): Promise<RemoteContact[]> =>
  store.remoteContacts
    .where('[remoteListId+position]')
    .between([remoteListId, Dexie.minKey], [remoteListId, Dexie.maxKey])
    .toArray()

export const leadKey = (leadId: string): string => `lead:${leadId}`

export interface ContactMatch {
  readonly contact: RemoteContact
  readonly leadId: string
  readonly personId: string
  readonly fullName: string
  readonly title: string
  readonly company: string
}

/**
 * People we know who may be somebody on the list: the same name at a company of the same name. Their addresses on
 * LinkedIn cannot be compared, so this is offered and never taken for granted.
 */
export async function contactMatches(contacts: readonly RemoteContact[]): Promise<ContactMatch[]> {
  const wanted = new Map<string, RemoteContact[]>()
  for (const contact of contacts) {
    const name = folded(contact.fullName ?? '')
    if (!name || !contact.leadId || !contact.company) continue
    wanted.set(name, [...(wanted.get(name) ?? []), contact])
  }
  const { index } = await followPeople(store, undefined)
  const apart = await readNotSame(store)
  const matches: ContactMatch[] = []
  for (let slot = 0; slot < index.size; slot += 1) {
    if (!isAlive(index, slot)) continue
    const fullName = textOf(index, slot, 'name')
    const company = textOf(index, slot, 'company')
    const same = company ? wanted.get(folded(fullName)) : undefined
    if (!same) continue
    const keys = textOf(index, slot, 'keys').split(' ')
    const personId = textOf(index, slot, 'id')
    for (const contact of same) {
      const { leadId = '' } = contact
      const decided =
        keys.some((key) => key.startsWith('lead:')) || apart.has(pairName(leadKey(leadId), personId))
      if (
        decided ||
        mismatch({ fullName, company }, { company: contact.company, fullName: contact.fullName })
      )
        continue
      matches.push({ contact, leadId, personId, fullName, title: textOf(index, slot, 'title'), company })
    }
  }
  return matches
}
