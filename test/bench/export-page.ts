import type { Finding } from '../../lib/domain/finding'
import { nextTurn } from '../../lib/domain/next-turn'
import type { Person } from '../../lib/domain/person'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { columns } from '../../lib/export/columns'
import { type ExportRow, exportRow } from '../../lib/export/export-row'
import { runExport } from '../../lib/export/run-export'

/** Bundled and run inside Chromium: what a page would do, with nothing else on it. */
const first = ['Nora', 'Ivo', 'Zoë', 'Oskar', 'Pilar', 'Greta', 'Silas', 'Wanda']
const last = ['Vance', 'Larkspur', 'Ångström', 'Brindle', 'Quenby', 'Inskip', 'Dunmire', 'Belgrove']

function person(i: number): ExportRow {
  const given = first[i % 8] ?? ''
  const family = `${last[(i >> 3) % 8]}${i}`
  const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
  const known: Person = {
    id,
    keys: [`in:${given}-${family}`],
    fullName: `${given} ${family}`,
    firstName: given,
    lastName: family,
    title: i % 5 === 0 ? 'Head of Data, Platform & "Core"' : 'Engineering Manager',
    company: `Quillmere Labs ${i % 900}`,
    domain: `quillmere${i % 900}.example`,
    location: 'Utrecht, Netherlands',
    country: 'NL',
    seniority: 'head',
    profileUrl: `https://www.linkedin.com/in/${given}-${family}/`,
    sources: {},
    status: 'new',
    tags: i % 3 === 0 ? ['fair', 'q3'] : [],
    createdAt: 1,
    updatedAt: 1,
  }
  const finding = (field: Finding['field'], value: string): Finding => ({
    id: `${field}${i}`,
    personId: id,
    field,
    value,
    status: 'verified',
    receipt: { vendor: 'leadsonar', operation: 'find', at: 1_780_000_000_000, provider: 'Prospeo' },
  })
  return exportRow(known, [
    finding('email', `${given}.${family}@quillmere.example`.toLowerCase()),
    finding('phone', `+31 30 ${String(1_000_000 + i).slice(0, 7)}`),
  ])
}

export interface Measured {
  readonly rows: number
  readonly ms: number
  /** The longest piece of work between two breaths. */
  readonly longest: number
  readonly bytes: number
}

async function timed(work: (breath: () => void) => Promise<number>, rows: number): Promise<Measured> {
  let longest = 0
  const start = performance.now()
  let since = start
  const breath = () => {
    longest = Math.max(longest, performance.now() - since)
    since = performance.now()
  }
  const bytes = await work(breath)
  breath()
  return { rows, ms: performance.now() - start, longest, bytes }
}

export async function measureExports(
  count: number,
  formats: readonly string[],
): Promise<Record<string, Measured>> {
  const rows = Array.from({ length: count }, (_, i) => person(i))
  const byId = new Map(rows.map((row) => [row.person.id, row]))
  const ids = rows.map((row) => row.person.id)
  const results: Record<string, Measured> = {}
  const flat = rows.map((row) =>
    Object.fromEntries(Object.entries(columns).map(([id, read]) => [id, read(row)])),
  )
  const stringify = async () => JSON.stringify(flat).length
  await stringify()
  results['JSON.stringify'] = await timed(stringify, count)
  for (const id of formats) {
    const recipe = builtInRecipes.find((one) => one.id === id)
    if (!recipe) continue
    const run = (wanted: readonly string[], breath: () => void) =>
      runExport({
        recipe,
        ids: wanted,
        nameOf: (column) => column,
        read: async (some) => ({ rows: some.flatMap((one) => byId.get(one) ?? []), withheld: 0 }),
        signal: new AbortController().signal,
        onProgress: () => undefined,
        pause: async () => {
          breath()
          await nextTurn()
          breath()
        },
      })
    await run(ids.slice(0, 5000), () => undefined)
    results[id] = await timed(async (breath) => new Blob((await run(ids, breath)).parts).size, count)
  }
  return results
}

Object.assign(globalThis, { measureExports })
