import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Finding } from '../domain/finding'
import type { Group } from '../domain/group'
import type { Call, Job } from '../domain/job'
import type { LedgerLine } from '../domain/ledger'
import type { List, Member } from '../domain/list'
import type { Merge } from '../domain/merge'
import type { Company, Person } from '../domain/person'
import type { PersonEvent } from '../domain/person-event'
import type { Persona } from '../domain/persona'
import type { RemoteContact, RemoteList } from '../domain/remote-list'
import type { Suppression } from '../domain/suppression'
import { type Change, changeLog } from './change-log'
import { migrations } from './migrations'
import { onlyReadNewer } from './newer-data'

/** One stamp per request that left: the vendor's window is counted from these, across kills and contexts. */
export interface Hit {
  id?: number
  bucket: string
  at: number
  /** The same moment by the vendor's own clock, where its answer said so. Nobody here can set that one. */
  vendorAt?: number
}

/** Small singletons: settings, counters, cached balances. */
export interface Note {
  key: string
  value: unknown
}

export interface LeadlightTables {
  people: EntityTable<Person, 'id'>
  companies: EntityTable<Company, 'id'>
  findings: EntityTable<Finding, 'id'>
  jobs: EntityTable<Job, 'id'>
  calls: EntityTable<Call, 'id'>
  hits: Table<Hit, number>
  ledger: Table<LedgerLine, number>
  lists: EntityTable<List, 'id'>
  members: Table<Member, [string, string]>
  groups: EntityTable<Group, 'id'>
  personas: EntityTable<Persona, 'id'>
  remoteLists: EntityTable<RemoteList, 'id'>
  remoteContacts: Table<RemoteContact, [string, number]>
  events: Table<PersonEvent, number>
  merges: EntityTable<Merge, 'id'>
  suppressions: EntityTable<Suppression, 'id'>
  notes: Table<Note, string>
  changes: Table<Change, number>
  /** What stands in it is known to `snapshot.ts` alone. */
  snapshot: Table<{ key: string }, string>
}

export type Store = Dexie & LeadlightTables

/**
 * Strict durability for everything: a journal that a power cut can take back is no journal, and the price is
 * about half a millisecond per transaction.
 */
export function openStore(name = 'leadlight'): Store {
  const store = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Store
  // Newest first: at each declaration Dexie reads once more all that was declared, and the oldest declares the most.
  for (const { version, stores, upgrade } of migrations.toReversed()) {
    const declared = store.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
  store.use(changeLog)
  store.use(onlyReadNewer(store))
  return store
}
