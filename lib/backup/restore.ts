import { defined } from '../domain/defined'
import type { Finding } from '../domain/finding'
import type { PersonEvent } from '../domain/person-event'
import { without } from '../domain/without'
import { adoptHashKeys } from '../privacy/hash-keys'
import { putEntries } from '../privacy/suppress'
import type { Store } from '../store/database'
import { joined } from '../store/writes/join-person'
import { readRecipes, saveRecipe } from '../store/writes/recipes'
import { readSettings, settingsKey } from '../store/writes/settings'
import { fromBase64 } from './bytes'
import { openParts } from './container'
import { type KeptTable, keptTableNames, type RowOf } from './kept-tables'
import { extrasIn, rowsIn, type Skipped, skip } from './read-parts'
import { planRestore, type RestoreMode, type RestorePlan } from './restore-plan'

export interface Restored {
  readonly kept: Partial<Record<KeptTable, number>>
  readonly skipped: Skipped
  /** Still sealed: for the worker to open. */
  readonly vendorKeys: string | undefined
}

interface Work {
  readonly store: Store
  readonly plan: RestorePlan
  readonly skipped: Skipped
}

interface Owned {
  readonly personId?: string
}

/** Rows of people who came along, under the number those people have here. */
function withOwners<R extends Owned>({ plan, skipped }: Work, rows: readonly R[]): R[] {
  return rows.flatMap((row) => {
    if (row.personId === undefined) return [row]
    if (plan.forgotten.has(row.personId)) return []
    const personId = plan.people.get(row.personId)
    if (personId === undefined) skip(skipped, 'ownerless')
    return personId === undefined ? [] : [{ ...row, personId }]
  })
}

type Put<T extends KeptTable> = (work: Work, rows: RowOf<T>[]) => Promise<number>

/** Those whose number is not taken yet. */
async function putNew(
  store: Store,
  table: KeptTable,
  rows: readonly { readonly id?: string | number }[],
): Promise<number> {
  const before = await store.table(table).bulkGet(rows.map(({ id }) => id ?? ''))
  const fresh = rows.filter((_, i) => before[i] === undefined)
  await store.table(table).bulkPut(fresh)
  return fresh.length
}

const sameFinding = ({ personId, field, value, receipt }: Finding): string =>
  `${personId} ${field} ${value} ${receipt.vendor}`
const sameEvent = ({ personId, at, kind, detail = '' }: PersonEvent): string =>
  `${personId} ${at} ${kind} ${detail}`

const puts: { readonly [T in KeptTable]: Put<T> } = {
  companies: ({ store, plan }, rows) =>
    putNew(
      store,
      'companies',
      rows.map((row) => ({ ...row, id: plan.companies.get(row.id) ?? row.id })),
    ),
  people: async ({ store, plan, skipped }, rows) => {
    const free = rows.filter(({ id }) => !plan.forgotten.has(id))
    skip(skipped, 'forgotten', rows.length - free.length)
    const before = await store.people.bulkGet(free.map(({ id }) => plan.people.get(id) ?? id))
    const after = free.map((row, i) => {
      const companyId = row.companyId && (plan.companies.get(row.companyId) ?? row.companyId)
      const person = { ...row, ...defined({ companyId }) }
      const here = before[i]
      if (!here) return person
      if (here.id === row.id && row.updatedAt > here.updatedAt) return person
      return joined(here, { ...person, findings: [] }, here.updatedAt)
    })
    await store.people.bulkPut(after)
    return after.length
  },
  findings: async (work, rows) => {
    const mine = withOwners(work, rows)
    const owners = [...new Set(mine.map(({ personId }) => personId))]
    const known = new Set(
      (await work.store.findings.where('personId').anyOf(owners).toArray()).map(sameFinding),
    )
    return putNew(
      work.store,
      'findings',
      mine.filter((row) => !known.has(sameFinding(row))),
    )
  },
  events: async (work, rows) => {
    const mine = withOwners(work, rows)
    const owners = [...new Set(mine.map(({ personId }) => personId))]
    const known = new Set((await work.store.events.where('personId').anyOf(owners).toArray()).map(sameEvent))
    const fresh = mine.filter((row) => !known.has(sameEvent(row))).map((row) => without(row, 'id'))
    await work.store.events.bulkAdd(fresh)
    return fresh.length
  },
  members: async (work, rows) => {
    const listed = rows.filter(({ listId }) => work.plan.lists.has(listId))
    skip(work.skipped, 'ownerless', rows.length - listed.length)
    const mine = withOwners(work, listed)
    const before = await work.store.members.bulkGet(
      mine.map(({ listId, personId }): [string, string] => [listId, personId]),
    )
    const fresh = mine.filter((_, i) => before[i] === undefined)
    await work.store.members.bulkPut(fresh)
    return fresh.length
  },
  // Only what is over: an open question belongs to the browser that asked it.
  jobs: (work, rows) =>
    putNew(
      work.store,
      'jobs',
      withOwners(work, rows)
        .filter(({ state }) => state === 'done')
        .map((job) => without(job, 'openKey')),
    ),
  lists: ({ store }, rows) => putNew(store, 'lists', rows),
  personas: ({ store }, rows) => putNew(store, 'personas', rows),
  suppressions: ({ store }, rows) => putEntries(store, rows),
  // Comes from the plan, where the lines were sealed.
  ledger: async () => 0,
}

async function clearBefore(store: Store): Promise<void> {
  const out = ['sending', 'submitted', 'unknown']
  await store.jobs.filter(({ state }) => !out.includes(state)).delete()
  const tables = keptTableNames.filter((name) => name !== 'jobs' && name !== 'suppressions')
  for (const name of tables) await store.table(name).clear()
  await store.snapshot.clear()
  await store.merges.clear()
}

async function putLedger({ store, plan }: Work): Promise<number> {
  const last = await store.ledger.orderBy('seq').last()
  if ((last?.seq ?? 0) !== plan.ledgerFrom) throw new Error('the account book moved meanwhile')
  await store.ledger.bulkAdd([...plan.ledger])
  return plan.ledger.length
}

export interface RestoreOptions {
  readonly passphrase: string
  readonly mode: RestoreMode
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * All of it or nothing: the whole file is opened and proved first, then written in one transaction. Who is on the
 * do-not-contact list here stays there, and who was forgotten here stays forgotten, whatever the file says.
 */
export async function restoreBackup(
  store: Store,
  file: Uint8Array<ArrayBuffer>,
  { passphrase, mode, onProgress = () => undefined }: RestoreOptions,
): Promise<Restored> {
  const parts = await openParts(file, passphrase, (share) => onProgress(share * 0.3, 1))
  const plan = await planRestore(store, parts, mode)
  const extras = extrasIn(parts)
  await adoptHashKeys(store, (extras.hashKeys ?? []).map(fromBase64))
  const kept: Partial<Record<KeptTable, number>> = {}
  const skipped: Skipped = {}
  const work: Work = { store, plan, skipped }
  await store.transaction('rw', store.tables, async () => {
    if (mode === 'replace') await clearBefore(store)
    for (const [i, text] of parts.entries()) {
      for (const table of keptTableNames) {
        const rows = rowsIn(text, table, skipped)
        const put = puts[table] as Put<KeptTable>
        if (rows.length > 0) kept[table] = (kept[table] ?? 0) + (await put(work, rows))
      }
      onProgress(0.4 + (0.6 * (i + 1)) / parts.length, 1)
    }
    const lines = await putLedger(work)
    if (lines > 0) kept.ledger = lines
    if (mode === 'replace' && extras.settings !== undefined)
      await store.notes.put({ key: settingsKey, value: readSettings(extras.settings) })
    const known = new Set((await readRecipes(store)).map(({ id }) => id))
    for (const recipe of extras.recipes ?? []) if (!known.has(recipe.id)) await saveRecipe(store, recipe)
  })
  return { kept, skipped, vendorKeys: extras.vendorKeys }
}
