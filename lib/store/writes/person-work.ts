import type { Person, WorkStatus } from '../../domain/person'
import type { PersonEvent } from '../../domain/person-event'
import { without } from '../../domain/without'
import type { Store } from '../database'

/** What a user does with people they keep: how far they are, under which words, and what they noted. */
async function changePeople(
  store: Store,
  personIds: readonly string[],
  change: (person: Person) => Person,
  event: Omit<PersonEvent, 'personId' | 'id'> | undefined,
): Promise<void> {
  await store.transaction('rw', store.people, store.events, async () => {
    const before = (await store.people.bulkGet([...personIds])).filter((person) => person !== undefined)
    const changed = before.flatMap((person) => {
      const after = change(person)
      return JSON.stringify(after) === JSON.stringify(person) ? [] : [after]
    })
    await store.people.bulkPut(changed)
    if (event) await store.events.bulkAdd(changed.map(({ id }) => ({ ...event, personId: id })))
  })
}

export const setStatus = (
  store: Store,
  personIds: readonly string[],
  status: WorkStatus,
  at: number,
): Promise<void> =>
  changePeople(store, personIds, (person) => ({ ...person, status }), { at, kind: 'status', detail: status })

export const setTags = (store: Store, personIds: readonly string[], tags: readonly string[]): Promise<void> =>
  changePeople(store, personIds, (person) => ({ ...person, tags: [...new Set(tags)] }), undefined)

export const setNote = (store: Store, personId: string, note: string): Promise<void> =>
  changePeople(
    store,
    [personId],
    (person) => (note.trim() ? { ...person, note } : without(person, 'note')),
    undefined,
  )
