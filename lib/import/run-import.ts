import type { ImportCandidate } from '../domain/import-candidate'
import type { Mapping } from './import-fields'
import { type BadRow, rowReader } from './read-row'
import { readTable, type TableShape } from './read-table'

/** One transaction each: larger ones are no quicker. */
const importChunk = 200
/** Listed with their cells; more than that are counted only, and still stand in the file to download. */
export const mostBadRows = 5000

export interface ImportTally {
  readonly total: number
  readonly added: number
  readonly joined: number
  readonly refused: number
  readonly bad: number
  /** How far into the file it is. */
  readonly share: number
}

export interface ImportRun {
  readonly file: Blob
  readonly shape: TableShape
  readonly mapping: Mapping
  readonly hasHeading: boolean
  /** Those of these who are suppressed, by row. */
  readonly refuse: (candidates: readonly ImportCandidate[]) => Promise<ReadonlySet<number>>
  readonly save: (candidates: readonly ImportCandidate[]) => Promise<{ added: number; joined: number }>
  readonly onProgress: (tally: ImportTally) => void
  readonly pause: () => Promise<void>
  readonly signal: AbortSignal
}

export interface Imported extends ImportTally {
  readonly badRows: readonly BadRow[]
  readonly cancelled: boolean
}

const nothing: ImportTally = { total: 0, added: 0, joined: 0, refused: 0, bad: 0, share: 0 }

/**
 * A file into the store, piece by piece. Every row of it is accounted for: added, joined with somebody known, refused
 * because they must not be contacted, or bad. What was written before a cancel stays.
 */
export async function runImport(run: ImportRun): Promise<Imported> {
  const { file, shape, signal } = run
  const readRow = rowReader(run.mapping)
  const badRows: BadRow[] = []
  let tally = nothing
  let waiting: ImportCandidate[] = []
  let first = run.hasHeading

  const flush = async (candidates: readonly ImportCandidate[]) => {
    if (candidates.length === 0) return
    const refused = await run.refuse(candidates)
    const { added, joined } = await run.save(
      refused.size === 0 ? candidates : candidates.filter(({ row }) => !refused.has(row)),
    )
    tally = {
      ...tally,
      total: tally.total + candidates.length,
      added: tally.added + added,
      joined: tally.joined + joined,
      refused: tally.refused + refused.size,
    }
    run.onProgress(tally)
  }

  for await (const { rows, share } of readTable(file, shape)) {
    for (const table of rows) {
      if (first) {
        first = false
        continue
      }
      const read = readRow(table)
      if ('reason' in read) {
        if (badRows.length < mostBadRows) badRows.push(read)
        tally = { ...tally, total: tally.total + 1, bad: tally.bad + 1 }
      } else waiting.push(read)
      if (waiting.length >= importChunk) {
        await flush(waiting)
        waiting = []
        await run.pause()
        if (signal.aborted) return { ...tally, badRows, cancelled: true }
      }
    }
    tally = { ...tally, share }
    await run.pause()
    if (signal.aborted) return { ...tally, badRows, cancelled: true }
  }
  await flush(waiting)
  return { ...tally, share: 1, badRows, cancelled: false }
}
