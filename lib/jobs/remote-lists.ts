import { defined } from '../domain/defined'
import { Refusal } from '../domain/refusal'
import type { RemoteContact } from '../domain/remote-list'
import type { VendorId } from '../domain/vendor'
import { suppressedAmong } from '../privacy/suppression'
import {
  dropRemoteList,
  keepRemoteContacts,
  remoteListFrom,
  replaceRemoteLists,
} from '../store/writes/remote-lists'
import type {
  CallContext,
  ListContact,
  ListOperations,
  OperationFacts,
  Page,
  VendorList,
} from '../vendors/contract'
import type { Engine } from './engine'
import { freeCall } from './free-call'

/** No vendor has this many pages: a list that never ends is a fault of the vendor's, not a reason to go on for ever. */
const mostPages = 200

interface Desk {
  readonly lists: ListOperations
  ask<T>(operation: OperationFacts, run: (context: CallContext) => Promise<T>): Promise<T>
}

async function deskOf(engine: Engine, vendor: VendorId): Promise<Desk> {
  const { lists } = engine.adapters[vendor]
  const grant = await engine.keyFor(vendor)
  if (!lists || !grant) throw new Refusal('no-key')
  return { lists, ask: (operation, run) => freeCall(engine, operation, 'lists', grant.secret, run) }
}

/** Goes on until a page says that it is the last, or brings nothing new. */
async function allPages<T>(read: (offset: number) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let offset = 0
  for (let i = 0; i < mostPages; i += 1) {
    const page = await read(offset)
    all.push(...page.items)
    if (page.nextOffset === undefined || page.nextOffset <= offset) break
    offset = page.nextOffset
  }
  return all
}

export async function readRemoteLists(engine: Engine, vendor: VendorId): Promise<VendorList[]> {
  const { lists, ask } = await deskOf(engine, vendor)
  return allPages((offset) => ask(lists.all, (context) => lists.all.run({ offset }, context)))
}

export async function refreshRemoteLists(engine: Engine, vendor: VendorId): Promise<number> {
  const said = await readRemoteLists(engine, vendor)
  const at = engine.now()
  await replaceRemoteLists(
    engine.store,
    vendor,
    said.map((list) => remoteListFrom(vendor, list, at)),
  )
  return said.length
}

const [vendorOf, listIdOf] = [
  (remoteListId: string) => remoteListId.slice(0, remoteListId.indexOf(':')) as VendorId,
  (remoteListId: string) => remoteListId.slice(remoteListId.indexOf(':') + 1),
]

async function deskFor(
  engine: Engine,
  remoteListId: string,
): Promise<Desk & { listId: string; vendor: VendorId }> {
  if (!(await engine.store.remoteLists.get(remoteListId))) throw new Refusal('not-known')
  const vendor = vendorOf(remoteListId)
  return { ...(await deskOf(engine, vendor)), listId: listIdOf(remoteListId), vendor }
}

/** The answer to a rename is not sure to hold the new name: the list is read again. */
export async function renameRemoteList(engine: Engine, remoteListId: string, name: string): Promise<void> {
  const { lists, ask, listId, vendor } = await deskFor(engine, remoteListId)
  await ask(lists.rename, (context) => lists.rename.run({ listId, name }, context))
  const list = await ask(lists.read, (context) => lists.read.run({ listId }, context))
  const kept = await engine.store.remoteLists.get(remoteListId)
  await engine.store.remoteLists.put({
    ...defined({ contactsAt: kept?.contactsAt }),
    ...remoteListFrom(vendor, list, engine.now()),
  })
}

export async function deleteRemoteList(engine: Engine, remoteListId: string): Promise<void> {
  const { lists, ask, listId } = await deskFor(engine, remoteListId)
  await ask(lists.delete, (context) => lists.delete.run({ listId }, context))
  await dropRemoteList(engine.store, remoteListId)
}

const contactFrom = (remoteListId: string, contact: ListContact, position: number): RemoteContact => ({
  remoteListId,
  position,
  contactId: contact.id,
  ...defined({
    fullName: contact.fullName,
    firstName: contact.firstName,
    lastName: contact.lastName,
    title: contact.title,
    headline: contact.headline,
    company: contact.company,
    location: contact.location,
    seniority: contact.seniority,
    leadId: contact.leadId,
    leadUrl: contact.leadUrl,
  }),
})

export async function fetchRemoteContacts(engine: Engine, remoteListId: string): Promise<number> {
  const { lists, ask, listId } = await deskFor(engine, remoteListId)
  const said = await allPages((offset) =>
    ask(lists.contacts, (context) => lists.contacts.run({ listId, offset }, context)),
  )
  const all = [...new Map(said.map((contact) => [contact.id, contact])).values()]
  const keptOut = await suppressedAmong(
    engine.store,
    all.map(({ id, leadId, fullName, company }) => ({
      ref: id,
      keys: leadId ? [`lead:${leadId}`] : [],
      emails: [],
      fullName,
      company,
    })),
  )
  const once = all.filter(({ id }) => !keptOut.has(id))
  await keepRemoteContacts(
    engine.store,
    remoteListId,
    once.map((contact, i) => contactFrom(remoteListId, contact, i)),
    engine.now(),
  )
  return once.length
}
