import papa from 'papaparse'
import { openRows } from '../../../components/export/read-rows'
import { nextTurn } from '../../../lib/domain/next-turn'
import type { Recipe } from '../../../lib/domain/recipe'
import { builtInRecipes } from '../../../lib/export/built-in-recipes'
import { columns } from '../../../lib/export/columns'
import type { ExportRow } from '../../../lib/export/export-row'
import { type ExportRun, runExport } from '../../../lib/export/run-export'
import { columnsOf } from '../../../lib/export/settle-recipe'
import { guessMapping } from '../../../lib/import/guess-mapping'
import { runImport } from '../../../lib/import/run-import'
import { openStore, type Store } from '../../../lib/store/database'
import { store } from '../../../lib/store/opened'
import { recordEvents } from '../../../lib/store/writes/events'
import { openImport } from '../../../lib/store/writes/import-people'
import { takeTurns } from '../take-turns'
import { bareImport, rawImport } from './raw-import'
import { sampleRow } from './sample-rows'
import { type Watched, watchTasks } from './watch-tasks'

/** Bundled and run in a page of ours: rows out and in, against others and against the least that could be done. */

const recipe = builtInRecipes.find(({ id }) => id === 'csv') as Recipe
const header = columnsOf(recipe, (id) => id)

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const exporting = (ids: readonly string[], read: ExportRun['read'], pause = nextTurn) =>
  runExport({
    recipe,
    ids,
    nameOf: (column) => column,
    read,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    pause,
  })

/** As many as the store hands out at once. */
const piece = 150

type Flat = Readonly<Record<string, string>>
const flatRow = (row: ExportRow): Flat => Object.fromEntries(header.map(({ id }) => [id, columns[id](row)]))

/**
 * The same rows written by each, as they come out of a store: made when they are asked for, given to one after the other,
 * and gone when they are written. Ours with its guard against formulas, with a breath after each piece, and into a file.
 */
async function writtenOnce(count: number) {
  const spent = { ours: 0, json: 0, papa: 0, longest: 0 }
  const note = (name: keyof typeof spent, work: () => unknown) => {
    const started = performance.now()
    work()
    spent[name] += performance.now() - started
  }
  let since = performance.now()
  const stop = () => {
    const took = performance.now() - since
    spent.ours += took
    spent.longest = Math.max(spent.longest, took)
  }
  async function* rowsAsTheyCome() {
    for (let at = 0; at < count; at += piece) {
      const rows = structuredClone(
        Array.from({ length: Math.min(piece, count - at) }, (_, i) => sampleRow(at + i)),
      )
      const flat = rows.map(flatRow)
      note('json', () => JSON.stringify(flat))
      note('papa', () => papa.unparse(flat))
      since = performance.now()
      yield { rows, withheld: 0 }
    }
    since = performance.now()
  }
  await exporting([], rowsAsTheyCome, async () => {
    stop()
    await nextTurn()
  })
  stop()
  return spent
}

async function writing(count: number, rounds: number) {
  await writtenOnce(count)
  const all: Awaited<ReturnType<typeof writtenOnce>>[] = []
  for (let round = 0; round < rounds; round++) all.push(await writtenOnce(count))
  const of = (name: keyof (typeof all)[0]) => all.map((one) => one[name])
  return { ours: of('ours'), json: of('json'), papa: of('papa'), longest: of('longest') }
}

/** The same file read by each; ours with its columns understood and every row checked. */
async function reading(count: number, rounds: number) {
  const flat = Array.from({ length: count }, (_, i) => flatRow(sampleRow(i)))
  const text = papa.unparse(flat)
  const file = new Blob([text])
  return takeTurns(rounds, {
    ours: () => timed(() => importing(file, async (some) => ({ added: some.length, joined: 0 }))),
    papa: () => timed(() => papa.parse(text)),
  })
}

const importing = (file: Blob, save: Parameters<typeof runImport>[0]['save']) =>
  runImport({
    file,
    shape: { encoding: 'utf-8', delimiter: ',' },
    mapping: guessMapping(
      header.map(({ id }) => id),
      [],
    ),
    hasHeading: true,
    refuse: async () => new Set(),
    save,
    onProgress: () => undefined,
    pause: nextTurn,
    signal: new AbortController().signal,
  })

async function keeping(count: number, rounds: number) {
  const flat = Array.from({ length: count }, (_, i) => flatRow(sampleRow(i)))
  const file = new Blob([papa.unparse(flat)])
  const longest: number[] = []
  const gone: (Store | string)[] = []
  const samples = await takeTurns(
    rounds,
    {
      ours: async (round) => {
        const fresh = openStore(`bench-import-${round}`)
        await fresh.open()
        gone.push(fresh)
        const desk = await openImport(fresh, { listId: undefined, at: 1_790_000_000_000 })
        const watched = await watchTasks(() => importing(file, desk.save))
        longest.push(watched.longest)
        return watched.ms
      },
      raw: async (round) => {
        gone.push(`bench-raw-${round}`)
        return timed(() => rawImport(`bench-raw-${round}`, count))
      },
      bare: async (round) => {
        gone.push(`bench-bare-${round}`)
        return timed(() => bareImport(`bench-bare-${round}`, count))
      },
    },
    0,
  )
  for (const one of gone) {
    if (typeof one === 'string') indexedDB.deleteDatabase(one)
    else await one.delete()
  }
  return { ...samples, longest }
}

/** Everybody out of the store into a file, and a line in the history of some. */
async function fromStore(remembered: number): Promise<{
  people: number
  file: Watched
  listed: Watched
  history: Watched
}> {
  const ids = await store.people.toCollection().primaryKeys()
  const file = await watchTasks(() => exporting(ids, openRows))
  // As a list has them: in no order of the store's.
  const sortedBy = (id: string) => id.slice(-4) + id
  const shuffled = ids.toSorted((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : 1))
  const listed = await watchTasks(() => exporting(shuffled, openRows))
  const history = await watchTasks(async () => {
    await recordEvents(store, ids.slice(0, remembered), { at: 1, kind: 'exported', detail: 'bench' })
  })
  return { people: ids.length, file, listed, history }
}

async function measureExport(rows: number, remembered: number, imported: number, rounds: number) {
  const whole = await fromStore(remembered)
  return {
    whole,
    written: await writing(rows, rounds),
    read: await reading(rows, rounds),
    kept: await keeping(imported, 3),
  }
}

export type ExportFigures = Awaited<ReturnType<typeof measureExport>>

Object.assign(globalThis, { measureExport })
