import { firstBroken, type LedgerLine, sealOf, unsealed } from '../domain/ledger'
import { nextTurn } from '../domain/next-turn'
import type { Person } from '../domain/person'
import { valuesOf } from '../privacy/names-of'
import { probeOf, suppressionsAmong } from '../privacy/suppression'
import type { Store } from '../store/database'
import { rowsIn } from './read-parts'

export type RestoreMode = 'merge' | 'replace'

/** Everything that has to be waited for, found out before the one transaction that does not wait. */
export interface RestorePlan {
  /** Who in the file is which person or company here: themselves, or somebody known by the same key. */
  readonly people: ReadonlyMap<string, string>
  readonly companies: ReadonlyMap<string, string>
  /** Forgotten here: they do not come back by a backup. */
  readonly forgotten: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
  readonly ledger: readonly LedgerLine[]
  /** Where the book stood when the new lines were sealed to it. */
  readonly ledgerFrom: number
}

interface Keyed {
  readonly id: string
  readonly keys: readonly string[]
}

async function sameHere(store: Store, table: 'people' | 'companies', rows: readonly Keyed[]) {
  const wanted = new Set(rows.flatMap(({ keys }) => keys))
  const owners = new Map<string, string>()
  await store
    .table(table)
    .where('keys')
    .anyOf([...wanted])
    .each(({ id, keys }: Keyed) => {
      for (const key of keys) owners.set(key, id)
    })
  const present = new Set(
    await store
      .table(table)
      .where('id')
      .anyOf(rows.map(({ id }) => id))
      .primaryKeys(),
  )
  return rows.map(({ id, keys }): [string, string] => [
    id,
    present.has(id) ? id : (keys.flatMap((key) => owners.get(key) ?? [])[0] ?? id),
  ])
}

async function forgottenIn(store: Store, people: readonly Person[], emails: ReadonlyMap<string, string[]>) {
  const found = await suppressionsAmong(
    store,
    people.map((person) => probeOf(person, emails.get(person.id))),
  )
  return [...found].flatMap(([id, { reason }]) => (reason === 'forgotten' ? [id] : []))
}

const nameOfLine = ({ callId, operation, at }: LedgerLine): string => `${callId} ${operation} ${at}`

/** The lines this book does not have, sealed to its end. A book that was tampered with is not joined to a whole one. */
async function linesToAdd(store: Store, lines: readonly LedgerLine[], mode: RestoreMode) {
  const here = mode === 'replace' ? [] : await store.ledger.orderBy('seq').toArray()
  const last = here.at(-1)
  if (mode === 'replace') return { ledger: [...lines], ledgerFrom: 0 }
  const ledgerFrom = last?.seq ?? 0
  if ((await firstBroken(lines)) !== undefined) return { ledger: [], ledgerFrom }
  const known = new Set(here.map(nameOfLine))
  let [seq, total, previous] = [ledgerFrom, last?.total ?? 0, last?.seal ?? unsealed]
  const ledger: LedgerLine[] = []
  for (const line of lines.filter((one) => !known.has(nameOfLine(one)))) {
    seq += 1
    total = Math.round((total + line.cost.credits) * 1000) / 1000
    const { seal: _, ...rest } = { ...line, seq, total, previous }
    previous = await sealOf(rest)
    ledger.push({ ...rest, seal: previous })
  }
  return { ledger, ledgerFrom }
}

export async function planRestore(
  store: Store,
  parts: readonly string[],
  mode: RestoreMode,
): Promise<RestorePlan> {
  const emails = new Map<string, string[]>()
  for (const text of parts)
    for (const finding of rowsIn(text, 'findings', {}))
      emails.set(finding.personId, [...(emails.get(finding.personId) ?? []), ...valuesOf([finding]).emails])
  const people = new Map<string, string>()
  const companies = new Map<string, string>()
  const forgotten = new Set<string>()
  const lists = new Set<string>()
  const lines: LedgerLine[] = []
  for (const text of parts) {
    const rows = rowsIn(text, 'people', {})
    for (const id of await forgottenIn(store, rows, emails)) forgotten.add(id)
    const firms = rowsIn(text, 'companies', {})
    const same = (table: 'people' | 'companies', all: readonly Keyed[]) =>
      mode === 'replace' ? all.map(({ id }): [string, string] => [id, id]) : sameHere(store, table, all)
    for (const [id, here] of await same('people', rows)) people.set(id, here)
    for (const [id, here] of await same('companies', firms)) companies.set(id, here)
    for (const { id } of rowsIn(text, 'lists', {})) lists.add(id)
    lines.push(...rowsIn(text, 'ledger', {}))
    await nextTurn()
  }
  const book = lines.sort((a, b) => a.seq - b.seq)
  return { people, companies, forgotten, lists, ...(await linesToAdd(store, book, mode)) }
}
