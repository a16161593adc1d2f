import type { ColumnId, Recipe } from '../domain/recipe'
import type { ExportRow } from './export-row'
import { passes } from './settle-recipe'
import { writerFor } from './writer'

/** Whoever of the wanted may leave now, looked at again for each piece, right before it is written. */
export interface RowsRead {
  readonly rows: readonly ExportRow[]
  /** Where in the file each belongs, where the store is read in an order of its own. */
  readonly places?: readonly number[] | undefined
  /** On the do-not-contact list. */
  readonly withheld: number
}

export interface ExportRun {
  readonly recipe: Recipe
  readonly ids: readonly string[]
  readonly nameOf: (id: ColumnId) => string
  readonly read: (ids: readonly string[]) => AsyncIterable<RowsRead>
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
  readonly pause: () => Promise<void>
}

export interface Exported {
  readonly parts: BlobPart[]
  readonly written: string[]
  readonly withheld: number
  /** Left out by the recipe itself, such as everybody without a verified address. */
  readonly filtered: number
}

/** A file in pieces, from as many people as there are, without holding them all at once. */
export async function runExport(run: ExportRun): Promise<Exported> {
  const { recipe, ids, signal } = run
  const writer = await writerFor(recipe, run.nameOf)
  const wanted = passes(recipe)
  const written: string[] = []
  let withheld = 0
  let filtered = 0
  signal.throwIfAborted()
  for await (const piece of run.read(ids)) {
    const rows: ExportRow[] = []
    const places: number[] = []
    piece.rows.forEach((row, i) => {
      if (!wanted(row)) return
      rows.push(row)
      written.push(row.person.id)
      if (piece.places) places.push(piece.places[i] ?? 0)
    })
    await writer.write(rows, piece.places && places)
    withheld += piece.withheld
    filtered += piece.rows.length - rows.length
    run.onProgress(written.length + withheld + filtered)
    await run.pause()
    signal.throwIfAborted()
  }
  return { parts: await writer.finish(), written, withheld, filtered }
}
