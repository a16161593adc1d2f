import { encodingOf } from '../../lib/import/encoding'
import { guessMapping, looksLikeHeading } from '../../lib/import/guess-mapping'
import type { Mapping } from '../../lib/import/import-fields'
import { delimiterOf, readTable, type TableShape } from '../../lib/import/read-table'

/** A file that has been looked into: how to read it, and how its first rows look read that way. */
export interface OpenedFile {
  readonly file: Blob
  readonly name: string
  readonly shape: TableShape
  readonly sample: readonly (readonly string[])[]
  readonly hasHeading: boolean
  readonly mapping: Mapping
}

const sampleBytes = 64_000
const sampleRows = 20

async function sampleOf(file: Blob, shape: TableShape): Promise<string[][]> {
  const rows: string[][] = []
  for await (const piece of readTable(file.slice(0, sampleBytes), shape)) {
    rows.push(...piece.rows.map(({ cells }) => [...cells]))
    if (rows.length >= sampleRows) break
  }
  return rows.slice(0, sampleRows)
}

export const headingOf = ({ sample, hasHeading }: OpenedFile): readonly string[] | undefined =>
  hasHeading ? sample[0] : undefined

export const bodyOf = ({ sample, hasHeading }: OpenedFile): readonly (readonly string[])[] =>
  hasHeading ? sample.slice(1) : sample

export const withHeading = (opened: OpenedFile, hasHeading: boolean): OpenedFile => {
  const next = { ...opened, hasHeading }
  return { ...next, mapping: guessMapping(headingOf(next), bodyOf(next)) }
}

export async function withShape(opened: OpenedFile, shape: TableShape): Promise<OpenedFile> {
  const sample = await sampleOf(opened.file, shape)
  return withHeading({ ...opened, shape, sample }, looksLikeHeading(sample[0] ?? []))
}

export async function openFile(file: Blob, name: string): Promise<OpenedFile> {
  const encoding = await encodingOf(file)
  const shape = { encoding, delimiter: await delimiterOf(file, encoding) }
  return withShape({ file, name, shape, sample: [], hasHeading: false, mapping: [] }, shape)
}
