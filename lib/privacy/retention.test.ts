import { describe, expect, it } from 'vitest'
import { addPerson } from '../../test/engine/rig'
import type { Job } from '../domain/job'
import { defaultSettings } from '../domain/settings'
import { openStore } from '../store/database'
import { recordEvents } from '../store/writes/events'
import { addToList, createList } from '../store/writes/lists'
import { setNote } from '../store/writes/mark-people'
import { refreshFromPage } from '../store/writes/people'
import { changeSettings } from '../store/writes/settings'
import { countExpired, sweep } from './retention'
import { sweepDue } from './sweep-due'

let names = 0
const fresh = () => openStore(`retention-${(names += 1)}`)
const day = 86_400_000
const hour = day / 24
const start = Date.UTC(2026, 5, 1)
const after = (days: number) => start + days * day

const job = (personId: string, plannedAt: number): Job => ({
  id: `job-${personId}`,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'x',
  field: 'email',
  personId,
  lane: 'click',
  groupId: 'g',
  intentId: 'i',
  state: 'done',
  attempt: 1,
  plannedAt,
  price: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
})

describe('retention', () => {
  it('counts from the last deliberate act, and looking is none', async () => {
    const store = fresh()
    const add = (id: string) => addPerson(store, id, { createdAt: start, updatedAt: start })
    for (const id of ['untouched', 'looked', 'exported', 'asked', 'listed', 'noted', 'contacted'])
      await add(id)
    const late = after(80)
    await refreshFromPage(
      store,
      {
        kind: 'person',
        ids: { slug: 'looked' },
        facts: { title: { value: 'Head', source: 'card', confidence: 'high' } },
      },
      late,
    )
    expect((await store.people.get('looked'))?.updatedAt).toBe(late)
    await recordEvents(store, ['exported'], { at: late, kind: 'exported', detail: 'csv' })
    await recordEvents(store, ['contacted'], { at: late, kind: 'contacted', detail: '' })
    await store.jobs.add(job('asked', late))
    const list = await createList(store, 'List', late)
    await addToList(store, list.id, ['listed'], late)
    await setNote(store, 'noted', 'met in Utrecht', late)
    await changeSettings(store, { keepListed: false })

    expect((await sweep(store, after(89))).people).toBe(0)
    expect(await countExpired(store, { ...defaultSettings, keepListed: false }, after(91))).toBe(3)
    expect((await sweep(store, after(91))).people).toBe(3)
    expect((await store.people.toCollection().primaryKeys()).sort()).toEqual([
      'asked',
      'contacted',
      'listed',
      'noted',
    ])
    expect((await sweep(store, late + 91 * day)).people).toBe(4)
    expect(await store.members.count()).toBe(0)
    expect(await store.events.count()).toBe(0)
    expect(await store.jobs.count()).toBe(0)
    store.close()
  })

  it('keeps people in lists for as long as they are in one, unless told otherwise', async () => {
    const store = fresh()
    for (const id of ['in', 'out']) await addPerson(store, id, { createdAt: start })
    const list = await createList(store, 'List', start)
    await addToList(store, list.id, ['in'], start)
    expect((await sweep(store, after(400))).people).toBe(1)
    expect(await store.people.toCollection().primaryKeys()).toEqual(['in'])
    await changeSettings(store, { keepListed: false })
    expect((await sweep(store, after(400))).people).toBe(1)
    store.close()
  })

  it('takes nobody when the user set no limit', async () => {
    const store = fresh()
    await addPerson(store, 'old', { createdAt: start })
    await changeSettings(store, { keepPeopleDays: null })
    expect((await sweep(store, after(4000))).people).toBe(0)
    store.close()
  })

  it('takes many in stretches, and leaves those in between alone', async () => {
    const store = fresh()
    const id = (i: number) => `p${String(i).padStart(4, '0')}`
    for (let i = 0; i < 300; i++) {
      await addPerson(store, id(i), { createdAt: i % 3 === 0 ? after(80) : start })
      await store.events.add({ personId: id(i), at: start, kind: 'kept' })
      await store.members.add({ listId: 'l', personId: id(i), addedAt: start })
    }
    await changeSettings(store, { keepListed: false })
    expect((await sweep(store, after(95))).people).toBe(200)
    expect(await store.people.count()).toBe(100)
    expect((await store.events.toArray()).map(({ personId }) => personId)).toEqual(
      Array.from({ length: 100 }, (_, i) => id(i * 3)),
    )
    expect(await store.members.count()).toBe(100)
    store.close()
  })

  it('leaves no entry that keeps them out: they may come back', async () => {
    const store = fresh()
    await addPerson(store, 'old', { createdAt: start })
    await sweep(store, after(100))
    expect(await store.suppressions.count()).toBe(0)
    store.close()
  })

  it('drops raw answers and copies of vendors’ lists by their own age', async () => {
    const store = fresh()
    const call = { vendor: 'saber', operation: 'x', host: 'h', purpose: 'find', paid: true } as const
    for (const [id, sentAt] of [
      ['old', start],
      ['new', after(70)],
    ] as const)
      await store.calls.add({ ...call, id, jobIds: [], state: 'unknown', bootId: 'b', sentAt, raw: 'x' })
    const list = { vendor: 'saber', companyUrls: [], jobTitles: [], countries: [], seenAt: start } as const
    await store.remoteLists.bulkAdd([
      {
        ...list,
        companyUrls: [],
        jobTitles: [],
        countries: [],
        id: 'saber:1',
        listId: '1',
        name: 'old',
        contactsAt: start,
      },
      {
        ...list,
        companyUrls: [],
        jobTitles: [],
        countries: [],
        id: 'saber:2',
        listId: '2',
        name: 'new',
        contactsAt: after(60),
      },
    ])
    for (const remoteListId of ['saber:1', 'saber:2'])
      await store.remoteContacts.add({ remoteListId, position: 0, contactId: 'c', fullName: 'Nora' })
    expect((await sweep(store, after(91))).raw).toBe(1)
    expect(await store.calls.filter(({ raw }) => raw !== undefined).primaryKeys()).toEqual(['new'])
    expect((await store.remoteContacts.toArray()).map(({ remoteListId }) => remoteListId)).toEqual([
      'saber:2',
    ])
    store.close()
  })
})

describe('when a sweep is due', () => {
  it('once a day, at the first start too', async () => {
    const store = fresh()
    expect(await sweepDue(store, start)).toBe(true)
    expect(await sweepDue(store, start + hour)).toBe(false)
    expect(await sweepDue(store, start + 21 * hour)).toBe(true)
    expect(await sweepDue(store, start + 22 * hour)).toBe(false)
    store.close()
  })

  it('after a leap of the clock only when it still stands there most of a day later', async () => {
    const store = fresh()
    await sweepDue(store, start)
    expect(await sweepDue(store, after(4000))).toBe(false)
    expect(await sweepDue(store, after(4000) + hour)).toBe(false)
    // Put right again: nothing was lost, and the next day is an ordinary one.
    expect(await sweepDue(store, after(1))).toBe(false)
    expect(await sweepDue(store, after(2))).toBe(true)
    expect(await sweepDue(store, after(60))).toBe(false)
    expect(await sweepDue(store, after(60) + 21 * hour)).toBe(true)
    store.close()
  })
})
