import { describe, expect, it } from 'vitest'
import { addPerson, rig } from '../../test/engine/rig'
import { requestFinds } from '../jobs/request-finds'
import { openStore } from '../store/database'
import { forgetPeople } from './forget'
import { adoptHashKeys, hashKeyBytes } from './hash-keys'
import { keepIfFree } from './keep-if-free'
import { readEntries, readEntry } from './read-entries'
import { suppressEntries, suppressPeople, unsuppressEntry, unsuppressPerson } from './suppress'
import { probeOf, suppressedAmong, suppressionsAmong } from './suppression'

let names = 0
const fresh = () => openStore(`suppress-${(names += 1)}`)

describe('a line of a do-not-contact list', () => {
  it.each([
    ['nora@Quillmere.example', 'email', 'nora@quillmere.example'],
    ['mailto:nora@quillmere.example', 'email', 'nora@quillmere.example'],
    ['quillmere.example', 'domain', 'quillmere.example'],
    ['https://www.quillmere.example/about', 'domain', 'quillmere.example'],
    ['@quillmere.example', 'domain', 'quillmere.example'],
    ['https://www.linkedin.com/in/Nora-Vance/?x=1', 'person', 'in:nora-vance'],
    ['linkedin.com/in/nora-vance', 'person', 'in:nora-vance'],
    ['nl', 'country', 'NL'],
  ])('%s', (text, kind, value) => {
    expect(readEntry(text)).toEqual({ kind, value })
  })

  it.each(['', 'Nora Vance', 'qj', '+31 30 1234567', 'nora@', '2026-09-03', 'a b.example'])(
    'says nothing: %j',
    (text) => {
      expect(readEntry(text)).toBeUndefined()
    },
  )

  it('names the narrowest thing of a row, so that one address does not take a company and a country along', () => {
    const text =
      'Name;Email;Site;Country\r\nNora;nora@quillmere.example;quillmere.example;NL\r\nIvo;;fennick.example;BE\r\n'
    expect(readEntries(text)).toEqual({
      entries: [
        { kind: 'email', value: 'nora@quillmere.example' },
        { kind: 'domain', value: 'fennick.example' },
      ],
      unread: 0,
    })
  })

  it('counts what it could not read, reads our own file, and takes nothing twice', () => {
    const text =
      '\ufeffkind,value,since\ncountry,NL,2026-09-03\ndomain,a.example,2026\ndomain,A.example,x\nperson,who knows\n'
    expect(readEntries(text)).toEqual({
      entries: [
        { kind: 'country', value: 'NL' },
        { kind: 'domain', value: 'a.example' },
      ],
      unread: 1,
    })
  })
})

describe('the do-not-contact list', () => {
  it('takes people on and off, and never weakens a forgetting', async () => {
    const store = fresh()
    const nora = await addPerson(store, 'nora')
    await suppressPeople(store, [nora], 5)
    expect(await suppressedAmong(store, [probeOf(nora)])).toEqual(new Set(['nora']))
    await unsuppressPerson(store, nora)
    expect(await suppressedAmong(store, [probeOf(nora)])).toEqual(new Set())
    await suppressPeople(store, [nora], 6)
    await forgetPeople(store, [nora], 7)
    await suppressPeople(store, [nora], 8)
    expect((await suppressionsAmong(store, [probeOf(nora)])).get('nora')?.reason).toBe('forgotten')
    await unsuppressPerson(store, nora)
    expect((await suppressedAmong(store, [probeOf(nora)])).size).toBe(1)
    await unsuppressPerson(store, nora, { evenForgotten: true })
    expect((await suppressedAmong(store, [probeOf(nora)])).size).toBe(0)
    store.close()
  })

  it('takes entries on and off by what the user writes, and keeps no person or address in clear', async () => {
    const store = fresh()
    const text = 'nora@quillmere.example\nlinkedin.com/in/ivo-larkspur\nfennick.example\nBE'
    const { entries } = readEntries(text)
    expect(await suppressEntries(store, entries, 'imported', 5)).toBe(4)
    expect(await suppressEntries(store, entries, 'imported', 6)).toBe(0)
    const kept = JSON.stringify(await store.suppressions.toArray())
    expect(kept).not.toMatch(/nora|ivo|quillmere/)
    expect(kept).toContain('domain:fennick.example')
    const nobody = { keys: [], emails: [] }
    const probes = [
      { ref: 'address', ...nobody, emails: ['Nora@quillmere.example'] },
      { ref: 'profile', ...nobody, keys: ['in:ivo-larkspur'] },
      { ref: 'host', ...nobody, domain: 'shop.fennick.example' },
      { ref: 'mail host', ...nobody, emails: ['x@fennick.example'] },
      { ref: 'country', ...nobody, country: 'be' },
      { ref: 'free', ...nobody, domain: 'quillmere.example', country: 'NL' },
    ]
    expect([...(await suppressedAmong(store, probes))]).toEqual([
      'address',
      'profile',
      'host',
      'mail host',
      'country',
    ])
    for (const entry of entries) expect(await unsuppressEntry(store, entry)).toBe(true)
    expect(await unsuppressEntry(store, { kind: 'domain', value: 'fennick.example' })).toBe(false)
    expect(await store.suppressions.count()).toBe(0)
    store.close()
  })

  it('holds by hashes of another computer once their key is here, and new ones stay under the own', async () => {
    const [mine, theirs] = [fresh(), fresh()]
    const nora = await addPerson(theirs, 'nora')
    await suppressPeople(theirs, [nora], 5)
    await mine.suppressions.bulkPut(await theirs.suppressions.toArray())
    expect(await suppressedAmong(mine, [probeOf(nora)])).toEqual(new Set())
    await adoptHashKeys(mine, await hashKeyBytes(theirs))
    await adoptHashKeys(mine, await hashKeyBytes(theirs))
    expect(await hashKeyBytes(mine)).toHaveLength(2)
    expect(await suppressedAmong(mine, [probeOf(nora)])).toEqual(new Set(['nora']))
    await unsuppressPerson(mine, nora)
    expect(await mine.suppressions.count()).toBe(0)
    mine.close()
    theirs.close()
  })

  it('takes back what was waiting, and refuses before price and spend', async () => {
    const { store, engine, runner, lonescale } = rig()
    const nora = await addPerson(store, 'nora')
    const wish = (id: string) => ({
      intent: { id, shownCredits: 5, people: 1 },
      personIds: ['nora'],
      fields: ['email' as const],
      lane: 'bulk' as const,
      again: false,
      graceMs: 3000,
    })
    const keys = new Set(['lonescale' as const])
    const [waiting] = await requestFinds(engine, wish('one'), keys)
    await suppressPeople(store, [nora], 5)
    expect((await store.jobs.get(waiting?.id ?? ''))?.state).toBe('cancelled')
    await expect(requestFinds(engine, wish('two'), keys)).rejects.toMatchObject({ code: 'suppressed' })
    runner.poke()
    await runner.quiet()
    expect(lonescale.asked).toEqual([])
    store.close()
  })

  it('takes back what waits when a whole domain comes on the list, at the last moment before it leaves', async () => {
    const { store, engine, runner, lonescale } = rig()
    await addPerson(store, 'nora', { domain: 'quillmere.example' })
    await addPerson(store, 'ivo', { domain: 'fennick.example' })
    const wish = {
      intent: { id: 'one', shownCredits: 5, people: 2 },
      personIds: ['nora', 'ivo'],
      fields: ['email' as const],
      lane: 'bulk' as const,
      again: false,
    }
    await requestFinds(engine, wish, new Set(['lonescale' as const]))
    await suppressEntries(store, [{ kind: 'domain', value: 'quillmere.example' }], 'do-not-contact', 5)
    runner.poke()
    await runner.quiet()
    expect(lonescale.asked.flatMap(({ subjects }) => subjects.map(({ ref }) => ref))).toEqual(['ivo'])
    const states = await store.jobs.toArray()
    expect(states.find(({ personId }) => personId === 'nora')?.state).toBe('cancelled')
    store.close()
  })

  it('does not keep anew, by a click on their page, who was forgotten', async () => {
    const store = fresh()
    const nora = await addPerson(store, 'nora')
    await forgetPeople(store, [nora], 7)
    const name = { value: 'Nora', source: 'card', confidence: 'high' } as const
    const page = { kind: 'person', ids: { slug: 'nora' }, facts: { fullName: name } } as const
    await expect(keepIfFree(store, page, 8)).rejects.toMatchObject({ code: 'suppressed' })
    expect(await keepIfFree(store, { ...page, ids: { slug: 'ivo' } }, 8)).toMatchObject({ keys: ['in:ivo'] })
    expect(await store.people.count()).toBe(1)
    store.close()
  })
})
