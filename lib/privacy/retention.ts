import { nextTurn } from '../domain/next-turn'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { Store } from '../store/database'
import { loadSettings } from '../store/writes/settings'
import { erasePeople } from './forget'
import { lastActs } from './last-act'

const day = 86_400_000
/** People read and erased in one go: others may write in between. */
const pageSize = 1000

export interface Swept {
  readonly people: number
  readonly raw: number
}

/** Older than the setting says, counted from the last deliberate act; the rest of the page stays. */
async function expired(
  store: Store,
  people: readonly Person[],
  { keepListed }: Settings,
  before: number,
): Promise<Person[]> {
  const acts = await lastActs(store, people)
  return people.filter(({ id }) => {
    const act = acts.get(id)
    return act !== undefined && act.at < before && !(keepListed && act.listed)
  })
}

/** Everybody old enough to be looked at, in pages. Ids first, so that a page is not disturbed by what is erased. */
async function eachPage(
  store: Store,
  before: number,
  visit: (people: Person[]) => Promise<void>,
): Promise<void> {
  const ids = (await store.people.where('createdAt').below(before).primaryKeys()).sort()
  for (let i = 0; i < ids.length; i += pageSize) {
    const people = await store.people.bulkGet(ids.slice(i, i + pageSize))
    await visit(people.filter((person) => person !== undefined))
    await nextTurn()
  }
}

/** How many a sweep would take now, so that a shorter time can be shown before it is chosen. */
export async function countExpired(store: Store, settings: Settings, now: number): Promise<number> {
  const { keepPeopleDays } = settings
  if (keepPeopleDays === null) return 0
  const before = now - keepPeopleDays * day
  let count = 0
  await eachPage(store, before, async (people) => {
    count += (await expired(store, people, settings, before)).length
  })
  return count
}

async function sweepPeople(store: Store, settings: Settings, now: number): Promise<number> {
  const { keepPeopleDays } = settings
  if (keepPeopleDays === null) return 0
  const before = now - keepPeopleDays * day
  let count = 0
  await eachPage(store, before, async (people) => {
    const gone = await expired(store, people, settings, before)
    if (gone.length > 0) await erasePeople(store, gone)
    count += gone.length
  })
  await dropOldCopies(store, before)
  return count
}

/** A vendor's list can be fetched again at any time: the people of a copy this old are nobody's purpose. */
async function dropOldCopies(store: Store, before: number): Promise<void> {
  const old = await store.remoteLists.filter(({ contactsAt }) => (contactsAt ?? before) < before).toArray()
  for (const { id } of old) {
    await store.transaction('rw', store.remoteLists, store.remoteContacts, async () => {
      await store.remoteContacts
        .where('[remoteListId+position]')
        .between([id, 0], [id, Number.MAX_SAFE_INTEGER])
        .delete()
      await store.remoteLists
        .where('id')
        .equals(id)
        .modify((list) => {
          delete list.contactsAt
        })
    })
  }
}

const sweepRaw = (store: Store, { keepRawDays }: Settings, now: number): Promise<number> =>
  store.calls
    .where('sentAt')
    .below(now - keepRawDays * day)
    .and(({ raw }) => raw !== undefined)
    .modify((call) => {
      delete call.raw
    })

export async function sweep(store: Store, now: number): Promise<Swept> {
  const settings = await loadSettings(store)
  return { people: await sweepPeople(store, settings, now), raw: await sweepRaw(store, settings, now) }
}
