import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson } from '../../test/engine/rig'
import { spend } from '../../test/engine/spend'
import type { Finding } from '../domain/finding'
import { firstBroken } from '../domain/ledger'
import { forgetPeople } from '../privacy/forget'
import { suppressPeople } from '../privacy/suppress'
import { probeOf, suppressedAmong } from '../privacy/suppression'
import { openStore, type Store } from '../store/database'
import { addToList, createList } from '../store/writes/lists'
import { changeSettings, loadSettings } from '../store/writes/settings'
import type { BackupProblem } from './backup-problem'
import { openParts, sealParts } from './container'
import { keptTableNames } from './kept-tables'
import { restoreBackup } from './restore'
import { writeBackup } from './write-backup'

let names = 0
const fresh = () => openStore(`backup-${(names += 1)}`)
const passphrase = 'seven quiet herons'
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const problem = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: BackupProblem) => error.code,
  )

const finding = (personId: string, value: string): Finding => ({
  id: crypto.randomUUID(),
  personId,
  field: 'email',
  value,
  status: 'verified',
  receipt: { vendor: 'lonescale', operation: 'x', at: 1 },
})

async function filled(): Promise<Store> {
  const store = fresh()
  const nora = await addPerson(store, 'nora', { note: 'met in Utrecht', tags: ['vip'] })
  const ivo = await addPerson(store, 'ivo')
  await store.findings.bulkAdd([finding('nora', 'nora@a.example'), finding('ivo', 'ivo@a.example')])
  const list = await createList(store, 'Prospects', 1)
  await addToList(store, list.id, ['nora', 'ivo'], 2)
  await store.events.add({ personId: 'nora', at: 3, kind: 'contacted' })
  await store.companies.add({ id: 'c', keys: ['co:quillmere'], name: 'Quillmere', updatedAt: 1 })
  await store.personas.add({
    id: 'q',
    name: 'Leaders',
    jobTitles: ['CTO'],
    excludeJobTitles: [],
    seniorities: [],
    countries: ['NL'],
    createdAt: 1,
    updatedAt: 1,
  })
  for (const id of ['a', 'b']) await spend(store, id)
  await suppressPeople(store, [ivo], 4)
  await changeSettings(store, { capPerDay: 7 })
  expect(nora.id).toBe('nora')
  return store
}

const rowsOf = async (store: Store) =>
  Object.fromEntries(
    await Promise.all(keptTableNames.map(async (name) => [name, await store.table(name).toArray()] as const)),
  )

const backupOf = async (store: Store, what: 'everything' | 'do-not-contact' = 'everything') =>
  bytesOf(await writeBackup(store, { passphrase, now: 9, what }))

describe('a backup', () => {
  it('brings everything back into an empty browser, in either way', async () => {
    const store = await filled()
    const file = await backupOf(store)
    for (const mode of ['merge', 'replace'] as const) {
      const other = fresh()
      const { skipped } = await restoreBackup(other, file, { passphrase, mode })
      expect(skipped).toEqual({})
      expect(await rowsOf(other)).toEqual(await rowsOf(store))
      const ivo = await other.people.get('ivo')
      expect(await suppressedAmong(other, ivo ? [probeOf(ivo)] : [])).toEqual(new Set(['ivo']))
      expect((await loadSettings(other)).capPerDay).toBe(mode === 'replace' ? 7 : 50)
      expect(await firstBroken(await other.ledger.toArray())).toBeUndefined()
      other.close()
    }
    store.close()
  })

  it('shows no name and no address to whoever lacks the passphrase', async () => {
    const store = await filled()
    const text = new TextDecoder('latin1').decode(await backupOf(store))
    expect(text).toContain('"iterations":600000')
    expect(text).not.toMatch(/nora|ivo|quillmere|Prospects/i)
    store.close()
  })

  it('joins what is here: nobody twice, nothing lost, the book whole, nothing new the second time', async () => {
    const file = await backupOf(await filled())
    const here = fresh()
    await addPerson(here, 'other-id', { keys: ['in:nora'], fullName: 'Nora V.', note: 'mine' })
    await here.findings.add(finding('other-id', 'nora@a.example'))
    await spend(here, 'here')
    await restoreBackup(here, file, { passphrase, mode: 'merge' })
    expect((await here.people.toCollection().primaryKeys()).sort()).toEqual(['ivo', 'other-id'])
    expect(await here.people.get('other-id')).toMatchObject({ note: 'mine', tags: ['vip'] })
    expect(await here.findings.count()).toBe(2)
    expect((await here.members.toArray()).map(({ personId }) => personId).sort()).toEqual(['ivo', 'other-id'])
    expect((await here.ledger.toArray()).map(({ callId }) => callId)).toEqual(['here', 'a', 'b'])
    expect((await here.ledger.toArray()).at(-1)?.total).toBe(6)
    expect(await firstBroken(await here.ledger.toArray())).toBeUndefined()
    const once = await rowsOf(here)
    await restoreBackup(here, file, { passphrase, mode: 'merge' })
    expect(await rowsOf(here)).toEqual(once)
    here.close()
  })

  it.each(['merge', 'replace'] as const)('does not bring back who was forgotten since: %s', async (mode) => {
    const store = await filled()
    const file = await backupOf(store)
    const nora = await store.people.get('nora')
    await forgetPeople(store, nora ? [nora] : [], 9)
    const { skipped } = await restoreBackup(store, file, { passphrase, mode })
    expect(skipped).toEqual({ forgotten: 1 })
    expect(JSON.stringify(await rowsOf(store))).not.toContain('nora')
    store.close()
  })

  it('takes the do-not-contact list to another computer without anybody’s data', async () => {
    const store = await filled()
    const file = await backupOf(store, 'do-not-contact')
    const other = fresh()
    const ivo = await addPerson(other, 'elsewhere', { keys: ['in:ivo'] })
    await restoreBackup(other, file, { passphrase, mode: 'merge' })
    expect(await suppressedAmong(other, [probeOf(ivo)])).toEqual(new Set(['elsewhere']))
    expect(await other.people.count()).toBe(1)
    expect(await other.lists.count()).toBe(0)
    other.close()
    store.close()
  })

  it('leaves out rows that are not what they should be, and says how many', async () => {
    const other = fresh()
    const person = { ...(await addPerson(fresh(), 'good')), extra: 'no such property' }
    async function* parts() {
      yield JSON.stringify({
        table: 'people',
        rows: [
          person,
          { ...person, id: 'bad', profileUrl: 'javascript:alert(1)' },
          { ...person, id: 7 },
          JSON.parse('{"__proto__":{"polluted":true}}'),
          null,
        ],
      })
      yield JSON.stringify({
        table: 'findings',
        rows: [finding('good', 'a@a.example'), finding('gone', 'b@a.example')],
      })
      yield JSON.stringify({ table: 'notes', rows: [{ key: 'settings', value: {} }] })
    }
    const file = await bytesOf(await sealParts(parts(), passphrase, 1))
    const { skipped, kept } = await restoreBackup(other, file, { passphrase, mode: 'merge' })
    expect(skipped).toEqual({ invalid: 4, ownerless: 1 })
    expect(kept).toEqual({ people: 1, findings: 1 })
    expect(JSON.stringify(await other.people.toArray())).not.toMatch(/extra|javascript/)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    other.close()
  })

  it('changes nothing at all when something goes wrong on the way', async () => {
    const store = await filled()
    const file = await backupOf(store)
    const before = await rowsOf(store)
    const stop = restoreBackup(store, file, {
      passphrase,
      mode: 'replace',
      onProgress: (share) => {
        if (share > 0.8) throw new Error('the lights went out')
      },
    })
    await expect(stop).rejects.toThrow('lights')
    expect(await rowsOf(store)).toEqual(before)
    store.close()
  })
})

describe('the container', () => {
  async function* parts(texts: readonly string[]) {
    yield* texts
  }
  const sealed = async (texts: readonly string[], rounds?: number) =>
    bytesOf(await sealParts(parts(texts), passphrase, 1, rounds))

  it('gives back what went in, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 6 }),
        async (texts) => {
          expect(await openParts(await sealed(texts), passphrase)).toEqual(texts)
        },
      ),
      { numRuns: 4 },
    )
  }, 60_000)

  it('opens only whole: any byte changed, any piece cut off', async () => {
    const file = await sealed(['one', 'two', 'three'])
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const hurt = file.slice()
        hurt[at] = (hurt[at] ?? 0) ^ flip
        expect(await problem(openParts(hurt, passphrase))).toBeDefined()
        expect(await problem(openParts(file.slice(0, at), passphrase))).toBeDefined()
      }),
      { numRuns: 5 },
    )
  }, 60_000)

  it('is not whole without its end, wherever it is cut between two parts', async () => {
    const file = await sealed(['one', 'two'])
    const view = new DataView(file.buffer)
    const start = 12 + view.getUint32(8)
    const first = start + 4 + view.getUint32(start)
    const second = first + 4 + view.getUint32(first)
    for (const end of [start, first, second])
      expect(await problem(openParts(file.slice(0, end), passphrase))).toBeDefined()
  })

  it('says what is wrong', async () => {
    const file = await sealed(['one'])
    expect(await problem(openParts(file, 'another'))).toBe('wrong-passphrase')
    expect(await problem(openParts(file.slice(0, -3), passphrase))).toBe('damaged')
    expect(await problem(openParts(new TextEncoder().encode('name,email\n'), passphrase))).toBe(
      'not-a-backup',
    )
    expect(await problem(openParts(await sealed(['one'], 1000), passphrase))).toBe('weak')
    const newer = new TextDecoder('latin1').decode(file).replace('"v":1', '"v":2')
    const bytes = Uint8Array.from(newer, (letter) => letter.charCodeAt(0))
    expect(await problem(openParts(bytes, passphrase))).toBe('newer')
  })
})
