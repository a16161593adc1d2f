import { describe, expect, it } from 'vitest'
import { addPerson, found, rig } from '../../test/engine/rig'
import type { Finding } from '../domain/finding'
import type { Call, Job } from '../domain/job'
import { requestFinds } from '../jobs/request-finds'
import { openStore, type Store } from '../store/database'
import { followPeople } from '../store/people-index/follow'
import { savePeople } from '../store/people-index/save'
import { addToList, createList } from '../store/writes/lists'
import { mergePeople } from '../store/writes/merge-people'
import { forgetPeople } from './forget'
import { probeOf, suppressionsAmong } from './suppression'

let names = 0
const fresh = () => openStore(`forget-${(names += 1)}`)

/** No such word stands anywhere by chance. */
const canary = 'zqcanary'

const finding = (personId: string, value: string, field: Finding['field'] = 'email'): Finding => ({
  id: crypto.randomUUID(),
  personId,
  field,
  value,
  status: 'verified',
  receipt: {
    vendor: 'lonescale',
    operation: 'x',
    at: 1,
    provider: personId === 'p1' ? `${canary}-provider` : 'dropcontact',
  },
})

const job = (id: string, state: Job['state']): Job => ({
  id,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'x',
  field: 'email',
  personId: 'p1',
  lane: 'click',
  groupId: 'g',
  intentId: 'i',
  openKey: id,
  state,
  attempt: 1,
  plannedAt: 1,
  callId: 'c1',
  price: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
  said: `${canary} is not a name`,
})

const call: Call = {
  id: 'c1',
  vendor: 'lonescale',
  operation: 'x',
  host: 'h',
  purpose: 'find',
  paid: true,
  jobIds: ['j1'],
  state: 'unknown',
  bootId: 'b',
  sentAt: 1,
  raw: `{"name":"NORA ${canary}"}`,
}

/** Somebody in every table that can hold somebody, and a colleague who stays. */
async function everywhere(store: Store): Promise<void> {
  const colleague = await addPerson(store, 'p2', { keys: ['in:ivo-larkspur'], fullName: 'Ivo Larkspur' })
  const nora = await addPerson(store, 'p1', {
    keys: [`in:nora-${canary}`, `lead:ACw${canary}`],
    fullName: `Nora ${canary}`,
    lastName: canary,
    headline: `${canary} headline`,
    title: `${canary} title`,
    location: `${canary} town`,
    department: `${canary} department`,
    profileUrl: `https://www.linkedin.com/in/nora-${canary}/`,
    tags: [`${canary} tag`],
    note: `${canary} note`,
    sources: { fullName: { from: canary, at: 1 } },
  })
  await store.findings.bulkAdd([
    finding('p1', `nora@${canary}.example`),
    finding('p1', `+3161234567`, 'phone'),
    finding('p1', '+31301234567', 'phone'),
    finding(colleague.id, '+31301234567', 'phone'),
  ])
  const list = await createList(store, 'Prospects', 1)
  await addToList(store, list.id, [nora.id, colleague.id], 2)
  const twin = await addPerson(store, 'p3', { fullName: `Nora ${canary}`, keys: [] })
  await mergePeople(store, nora.id, twin.id, 3)
  await store.events.add({ personId: 'p1', at: 1, kind: 'corrected', detail: `${canary} title` })
  await store.jobs.bulkAdd([job('j1', 'unknown'), job('j2', 'planned'), job('j3', 'done')])
  await store.calls.add(call)
  await store.remoteContacts.bulkAdd([
    { remoteListId: 'saber:1', position: 0, contactId: 'x', leadId: `ACw${canary}` },
    { remoteListId: 'saber:1', position: 1, contactId: 'y', fullName: `nora ${canary}` },
    { remoteListId: 'saber:1', position: 2, contactId: 'z', fullName: 'Ivo Larkspur' },
  ])
  await savePeople(store, await followPeople(store, undefined))
}

/** Where the word stands, in whatever tables there are: a table that is added later is looked through too. */
async function tablesWith(store: Store, word: string): Promise<string[]> {
  const told = await Promise.all(
    store.tables.map(async (table) => [table.name, JSON.stringify(await table.toArray())] as const),
  )
  return told.filter(([, text]) => text.toLowerCase().includes(word)).map(([name]) => name)
}

describe('forgetting somebody', () => {
  it('leaves no word of them in any table, and everybody else whole', async () => {
    const store = fresh()
    await everywhere(store)
    const before = await tablesWith(store, canary)
    expect(before.sort()).toEqual([
      'calls',
      'events',
      'findings',
      'jobs',
      'merges',
      'people',
      'remoteContacts',
      'snapshot',
    ])
    const [nora] = await store.people.where('id').equals('p1').toArray()
    await forgetPeople(store, nora ? [nora] : [], 9)
    expect(await tablesWith(store, canary)).toEqual([])
    expect(await tablesWith(store, '3161234567')).toEqual([])
    expect(await store.people.toCollection().primaryKeys()).toEqual(['p2'])
    expect(await store.members.count()).toBe(1)
    expect(await store.findings.count()).toBe(1)
    expect(await store.remoteContacts.count()).toBe(1)
    // What left may have cost and stays until it is settled; what had not left is gone.
    expect(await store.jobs.toCollection().primaryKeys()).toEqual(['j1'])
    store.close()
  })

  it('leaves a page that has the people in memory nothing to save', async () => {
    const store = fresh()
    await everywhere(store)
    const open = await followPeople(store, undefined)
    const nora = await store.people.get('p1')
    await forgetPeople(store, nora ? [nora] : [], 9)
    await savePeople(store, await followPeople(store, open))
    expect(await tablesWith(store, canary)).toEqual([])
    store.close()
  })

  it('recognises them by any of their names when they come again, and nobody by a shared switchboard', async () => {
    const store = fresh()
    await everywhere(store)
    const nora = await store.people.get('p1')
    await forgetPeople(store, nora ? [nora] : [], 9)
    const probe = { keys: [], emails: [] }
    const found = await suppressionsAmong(store, [
      { ref: 'by profile', ...probe, keys: [`in:nora-${canary}`] },
      { ref: 'by lead', ...probe, keys: [`lead:ACw${canary}`] },
      { ref: 'by address', ...probe, emails: [`NORA@${canary}.example`] },
      { ref: 'by mobile', ...probe, phones: ['00 31 6 1234567'] },
      { ref: 'by switchboard', ...probe, phones: ['+31301234567'] },
      { ref: 'somebody else', ...probe, keys: ['in:ivo-larkspur'] },
    ])
    expect([...found.keys()]).toEqual(['by profile', 'by lead', 'by address', 'by mobile'])
    expect([...found.values()].every(({ reason }) => reason === 'forgotten')).toBe(true)
    store.close()
  })

  it('recognises by name and place somebody who had nothing better', async () => {
    const store = fresh()
    const given = await addPerson(store, 'p', {
      keys: [],
      fullName: 'Tess Órla',
      domain: 'quillmere.example',
    })
    await forgetPeople(store, [given], 9)
    const again = { ...given, id: 'q', fullName: 'tess  orla' }
    expect((await suppressionsAmong(store, [probeOf(again)])).size).toBe(1)
    expect((await suppressionsAmong(store, [probeOf({ ...again, domain: 'other.example' })])).size).toBe(0)
    store.close()
  })

  it('while a call is out books the spend and keeps nothing of the answer', async () => {
    const { store, engine, runner, lonescale } = rig()
    const nora = await addPerson(store, canary)
    let answer: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    lonescale.answer = async (request) => {
      await waiting
      return found(request)
    }
    await requestFinds(
      engine,
      {
        intent: { id: 'i', shownCredits: 5, people: 1 },
        personIds: [canary],
        fields: ['email'],
        lane: 'click',
        again: false,
      },
      new Set(['lonescale']),
    )
    runner.poke()
    await expect.poll(() => lonescale.asked.length).toBe(1)
    await forgetPeople(store, [nora], 9)
    answer()
    await runner.quiet()
    expect(await store.ledger.count()).toBe(1)
    expect(await store.people.count()).toBe(0)
    expect(await tablesWith(store, `${canary}@`)).toEqual([])
    store.close()
  })

  it('takes back what had not left', async () => {
    const { store, engine, runner, lonescale } = rig()
    const nora = await addPerson(store, 'nora')
    await requestFinds(
      engine,
      {
        intent: { id: 'i', shownCredits: 5, people: 1 },
        personIds: ['nora'],
        fields: ['email'],
        lane: 'bulk',
        again: false,
        graceMs: 3000,
      },
      new Set(['lonescale']),
    )
    await forgetPeople(store, [nora], 9)
    runner.poke()
    await runner.quiet()
    expect(lonescale.asked).toEqual([])
    expect(await store.jobs.count()).toBe(0)
    store.close()
  })
})
