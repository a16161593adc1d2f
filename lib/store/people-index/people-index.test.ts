import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addFinding, samplePerson } from '../../../test/lists/sample-people'
import { rowAt } from '../../lists/people-index'
import { listSize, type PeopleState } from '../../lists/people-state'
import { type Row, rowOf } from '../../lists/row'
import { scopeSlots } from '../../lists/view'
import { openStore, type Store } from '../database'
import { addToList, createList, removeFromList } from '../writes/lists'
import { setStatus } from '../writes/mark-people'
import { eraseFromIndex } from './erase'
import { followPeople } from './follow'
import { savePeople } from './save'

let store: Store
let names = 0

beforeEach(async () => {
  store = openStore(`index-${names++}`)
})

const rowsOf = ({ index, lists }: PeopleState): Row[] =>
  [...scopeSlots(index, lists, { kind: 'all' })].map((slot) => rowAt(index, slot))

/** What the index should say, told by the store itself. */
async function truth(): Promise<Row[]> {
  const people = await store.people.toArray()
  const rows = await Promise.all(
    people.map(async (person) =>
      rowOf(person, await store.findings.where('personId').equals(person.id).toArray()),
    ),
  )
  return rows
}

const byId = (rows: Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

async function seed(n: number) {
  await store.people.bulkAdd(Array.from({ length: n }, (_, i) => samplePerson(`p${i}`, i)))
}

describe('the people index', () => {
  it('is made from the ground up, saved, and read back the same', async () => {
    await seed(300)
    await addFinding(store, 'p7', 'seven@quillmere.example')
    const list = await createList(store, 'Kept', 1)
    await addToList(store, list.id, ['p9', 'p2'], 2)
    const state = await followPeople(store, undefined)
    expect(byId(rowsOf(state))).toEqual(byId(await truth()))
    expect(await savePeople(store, state)).toBe(true)
    await store.people.update('p3', { title: 'Head of Data' })
    const again = await followPeople(store, undefined)
    expect(again.token).toBe(state.token)
    expect(byId(rowsOf(again))).toEqual(byId(await truth()))
    expect(
      [...scopeSlots(again.index, again.lists, { kind: 'list', listId: list.id })].map(
        (slot) => rowAt(again.index, slot).id,
      ),
    ).toEqual(['p9', 'p2'])
  })

  it('keeps the log for a page that is one saving behind, and sends an older one to the saved copy', async () => {
    await seed(3)
    const one = await followPeople(store, undefined)
    await savePeople(store, one)
    const other = await followPeople(store, undefined)
    for (const status of ['contacted', 'replied', 'won'] as const) {
      await setStatus(store, ['p1'], status, 5)
      await followPeople(store, one)
      expect(await savePeople(store, one)).toBe(true)
    }
    expect(await store.changes.count()).toBe(1)
    expect(await savePeople(store, other)).toBe(false)
    const followed = await followPeople(store, other)
    expect(followed).not.toBe(other)
    expect(byId(rowsOf(followed))).toEqual(byId(await truth()))
  })

  it('starts over when a table was emptied', async () => {
    await seed(5)
    const state = await followPeople(store, undefined)
    await savePeople(store, state)
    await store.people.clear()
    await store.people.add(samplePerson('q', 1))
    const after = await followPeople(store, state)
    expect(rowsOf(after).map(({ id }) => id)).toEqual(['q'])
    await savePeople(store, after)
    expect(rowsOf(await followPeople(store, undefined)).map(({ id }) => id)).toEqual(['q'])
  })

  it('forgets in the saved copy at once, without moving anybody else', async () => {
    await seed(5)
    await addFinding(store, 'p2', 'second@quillmere.example')
    await savePeople(store, await followPeople(store, undefined))
    await store.findings.clear()
    await store.changes.clear()
    await eraseFromIndex(store, ['p2'])
    expect(JSON.stringify(await store.snapshot.toArray())).not.toMatch(/second|in:p2\b/)
    await store.people.delete('p2')
    expect(byId(rowsOf(await followPeople(store, undefined)))).toEqual(byId(await truth()))
  })

  it('says after any writes in any order what the store says', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('put'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('find'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('delete'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('list'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('unlist'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('look'), who: fc.nat(8), at: fc.nat(99) }),
      fc.record({ do: fc.constant('save'), who: fc.nat(8), at: fc.nat(99) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        store = openStore(`index-${names++}`)
        const list = await createList(store, 'All', 1)
        let state: PeopleState | undefined
        for (const { do: what, who, at } of acts) {
          const id = `p${who}`
          if (what === 'put') await store.people.put({ ...samplePerson(id, who), title: `Title ${at}` })
          if (what === 'find') await addFinding(store, id, `mail${at}@quillmere.example`)
          if (what === 'delete')
            await store.transaction('rw', store.people, store.members, store.findings, async () => {
              await store.people.delete(id)
              await store.findings.where('personId').equals(id).delete()
              await removeFromList(store, list.id, [id], at).catch(() => [])
            })
          if (what === 'list' && (await store.people.get(id))) await addToList(store, list.id, [id], at)
          if (what === 'unlist') await removeFromList(store, list.id, [id], at)
          if (what === 'look') state = await followPeople(store, state)
          if (what === 'save' && state) await savePeople(store, state)
        }
        for (const seen of [await followPeople(store, state), await followPeople(store, undefined)]) {
          expect(byId(rowsOf(seen))).toEqual(byId(await truth()))
          expect(listSize(seen, list.id)).toBe(await store.members.count())
        }
        store.close()
      }),
      { numRuns: 60 },
    )
  })
})
