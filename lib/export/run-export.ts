import type { ColumnId, Recipe } from '../domain/recipe'
import type { ExportRow } from './export-row'
import { passes } from './settle-recipe'
import { writerFor } from './writer'

/** So many people are read, checked and written at once: a few milliseconds of work between two looks at the clicks. */
export const chunkSize = 1000

export interface ExportRun {
  readonly recipe: Recipe
  readonly ids: readonly string[]
  readonly nameOf: (id: ColumnId) => string
  /** Whoever of these may leave now; asked again for each chunk, right before it is written. */
  readonly read: (ids: readonly string[]) => Promise<{ rows: ExportRow[]; withheld: number }>
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
  readonly pause: () => Promise<void>
}

export interface Exported {
  readonly parts: BlobPart[]
  readonly written: string[]
  /** On the do-not-contact list. */
  readonly withheld: number
  /** Left out by the recipe itself, such as everybody without a verified address. */
  readonly filtered: number
}

/** A file in pieces, from as many people as there are, without holding them all at once. */
export async function runExport(run: ExportRun): Promise<Exported> {
  const { recipe, ids, read, signal } = run
  const writer = await writerFor(recipe, run.nameOf)
  const wanted = passes(recipe)
  const written: string[] = []
  let withheld = 0
  let filtered = 0
  for (let at = 0; at < ids.length; at += chunkSize) {
    signal.throwIfAborted()
    const chunk = await read(ids.slice(at, at + chunkSize))
    const rows = chunk.rows.filter(wanted)
    await writer.write(rows)
    for (const { person } of rows) written.push(person.id)
    withheld += chunk.withheld
    filtered += chunk.rows.length - rows.length
    run.onProgress(Math.min(ids.length, at + chunkSize))
    await run.pause()
  }
  signal.throwIfAborted()
  return { parts: await writer.finish(), written, withheld, filtered }
}
