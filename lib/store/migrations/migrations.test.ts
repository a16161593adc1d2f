import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../database'
import { migrations } from './index'

let names = 0

/** Rows as a program of that version wrote them, one for each kind of key there is. */
const rows: Record<string, object[]> = {
  people: [{ id: 'p1', keys: ['in:p1'], createdAt: 5, updatedAt: 6, companyId: 'c1', fullName: 'Nora' }],
  companies: [{ id: 'c1', keys: ['co:quillmere'], name: 'Quillmere' }],
  findings: [{ id: 'f1', personId: 'p1', value: 'nora@quillmere.example' }],
  jobs: [
    { id: 'j1', state: 'done', vendor: 'saber', lane: 'click', plannedAt: 1, endedAt: 9, personId: 'p1' },
    { id: 'j2', state: 'done', vendor: 'saber', lane: 'click', plannedAt: 2, wish: { companyId: 'c1' } },
    { id: 'j3', openKey: 'open', state: 'unknown', vendor: 'saber', lane: 'bulk', plannedAt: 3 },
  ],
  calls: [{ id: 'k1', state: 'unknown', sentAt: 3, jobIds: ['j3'] }],
  hits: [{ id: 1, bucket: 'b', at: 7 }],
  ledger: [{ seq: 1, day: '2026-09-03', at: 7, total: 2 }],
  lists: [{ id: 'l1', updatedAt: 1, name: 'Kept' }],
  members: [{ listId: 'l1', personId: 'p1', addedAt: 2 }],
  groups: [{ id: 'g1', startedAt: 1 }],
  personas: [{ id: 'n1', name: 'Heads' }],
  remoteLists: [{ id: 'saber:1', vendor: 'saber' }],
  remoteContacts: [{ remoteListId: 'saber:1', position: 0, leadId: 'x' }],
  events: [{ id: 1, personId: 'p1', at: 4, kind: 'added' }],
  suppressions: [{ id: 's1', kind: 'email' }],
  notes: [{ key: 'settings', value: { capPerDay: 3 } }],
  changes: [{ seq: 1, people: ['p1'] }],
  snapshot: [{ key: 'head', version: 1 }],
  merges: [{ id: 'm1', keptId: 'p1', goneId: 'p2', at: 3 }],
}

/** What each step makes possible that could not be done before. */
const gains: Record<number, (store: Store) => PromiseLike<unknown>> = {
  2: (store) => store.changes.orderBy('seq').toArray(),
  3: (store) => store.people.where('createdAt').below(6).toArray(),
  5: (store) => store.merges.where('keptId').equals('p1').toArray(),
  8: (store) => store.jobs.where('wish.companyId').equals('c1').toArray(),
  9: (store) => store.calls.where('slotId').equals('none').toArray(),
}

const upTo = (name: string, version: number): Dexie => {
  const db = new Dexie(name)
  for (const step of migrations.filter((one) => one.version <= version))
    db.version(step.version).stores(step.stores)
  return db
}

async function written(version: number): Promise<{ name: string; kept: Record<string, object[]> }> {
  const name = `migrated-${(names += 1)}`
  const old = upTo(name, version)
  const kept: Record<string, object[]> = {}
  await old.open()
  for (const { name: table } of old.tables) {
    kept[table] = rows[table] ?? []
    await old.table(table).bulkAdd(kept[table])
  }
  old.close()
  return { name, kept }
}

const versions = migrations.map(({ version }) => version)

describe('migrations', () => {
  it('have rows to try them on in every table, and a gain for every step but the first', async () => {
    const store = openStore(`migrated-${(names += 1)}`)
    expect(store.tables.map(({ name }) => name).sort()).toEqual(Object.keys(rows).sort())
    expect(Object.keys(gains).map(Number)).toEqual(versions.slice(1))
  })

  it.each(versions)('from version %i to now keep every row and add what is new', async (version) => {
    const { name, kept } = await written(version)
    const store = openStore(name)
    for (const table of store.tables)
      expect([table.name, await table.toArray()]).toEqual([table.name, kept[table.name] ?? []])
    for (const gain of Object.values(gains)) await expect(gain(store)).resolves.toBeInstanceOf(Array)
    expect(await gains[3]?.(store)).toMatchObject([{ id: 'p1' }])
    expect(await gains[8]?.(store)).toMatchObject([{ id: 'j2' }])
  })

  it.each(versions.slice(1))('step %i is what makes its gain possible', async (version) => {
    const before = Math.max(...versions.filter((one) => one < version))
    const { name } = await written(before)
    const gain = async (db: Dexie) => gains[version]?.(db as Store)
    const old = upTo(name, before)
    await old.open()
    await expect(gain(old)).rejects.toBeInstanceOf(Error)
    old.close()
    const next = upTo(name, version)
    await next.open()
    await expect(gain(next)).resolves.toBeInstanceOf(Array)
    next.close()
  })

  it('keep a key that may stand only once, once', async () => {
    const { name } = await written(1)
    const store = openStore(name)
    const twin = { id: 'j4', openKey: 'open', state: 'planned', vendor: 'saber', lane: 'bulk', plannedAt: 4 }
    await expect(store.jobs.add(twin as never)).rejects.toMatchObject({ name: 'ConstraintError' })
  })
})
