import type { Person, WorkStatus } from '../../domain/person'
import type { PersonEvent } from '../../domain/person-event'
import { without } from '../../domain/without'
import type { Store } from '../database'

/** What a change took from people, so that it can be given back. */
export type Marks = Pick<Person, 'id' | 'status' | 'tags'>

async function change(
  store: Store,
  ids: readonly string[],
  at: number,
  changed: (person: Person) => Person | undefined,
  event?: Pick<PersonEvent, 'kind' | 'detail'>,
): Promise<Marks[]> {
  return store.transaction('rw', store.people, store.events, async () => {
    const before = (await store.people.bulkGet([...ids])).filter((person) => person !== undefined)
    const after = before.flatMap((person) => {
      const next = changed(person)
      return next ? [{ ...next, updatedAt: at, keptAt: at }] : []
    })
    await store.people.bulkPut(after)
    if (event) await store.events.bulkAdd(after.map(({ id }) => ({ ...event, personId: id, at })))
    const touched = new Set(after.map(({ id }) => id))
    return before.filter(({ id }) => touched.has(id)).map(({ id, status, tags }) => ({ id, status, tags }))
  })
}

/** Each answers what was there before, of those only whom it changed. */
export const setStatus = (
  store: Store,
  ids: readonly string[],
  status: WorkStatus,
  at: number,
): Promise<Marks[]> =>
  change(store, ids, at, (person) => (person.status === status ? undefined : { ...person, status }), {
    kind: 'status',
    detail: status,
  })

export const addTag = (store: Store, ids: readonly string[], tag: string, at: number): Promise<Marks[]> =>
  change(store, ids, at, (person) =>
    person.tags.includes(tag) ? undefined : { ...person, tags: [...person.tags, tag] },
  )

export const removeTag = (store: Store, ids: readonly string[], tag: string, at: number): Promise<Marks[]> =>
  change(store, ids, at, (person) =>
    person.tags.includes(tag) ? { ...person, tags: person.tags.filter((one) => one !== tag) } : undefined,
  )

export const setTags = (store: Store, id: string, tags: readonly string[], at: number): Promise<Marks[]> =>
  change(store, [id], at, (person) => ({ ...person, tags: [...new Set(tags)] }))

export async function setNote(store: Store, id: string, note: string, at: number): Promise<void> {
  await change(store, [id], at, (person) =>
    note.trim() ? { ...person, note: note.trim() } : (without(person, 'note') as Person),
  )
}

export async function giveBack(store: Store, marks: readonly Marks[], at: number): Promise<void> {
  const before = new Map(marks.map((one) => [one.id, one]))
  await change(
    store,
    marks.map(({ id }) => id),
    at,
    (person) => ({ ...person, ...before.get(person.id) }),
  )
}
