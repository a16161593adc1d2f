import type { FileEncoding } from './encoding'

export interface TableRow {
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** Its quotes never close: what follows cannot be told apart from it. */
  readonly broken?: true
}

export interface TablePiece {
  readonly rows: readonly TableRow[]
  /** How much of the file has been read. */
  readonly share: number
}

export interface TableShape {
  readonly encoding: FileEncoding
  readonly delimiter: string
}

/** A quote that is still open after so much text was never meant to be one. */
const longestRow = 200_000
const pieceBytes = 1 << 16
/** Each way to the file costs as much as reading a hundred rows: so much is fetched at once. */
const fetchedBytes = 1 << 20

interface Parsed {
  readonly data: string[][]
  readonly meta: { readonly cursor: number }
}

async function parserFor(delimiter: string) {
  const { default: papa } = await import('papaparse')
  return (text: string, more: boolean): Parsed =>
    new papa.Parser({ delimiter, quoteChar: '"', escapeChar: '"' } as object).parse(text, 0, more) as Parsed
}

export async function delimiterOf(file: Blob, encoding: FileEncoding): Promise<string> {
  const { default: papa } = await import('papaparse')
  const text = new TextDecoder(encoding).decode(await file.slice(0, pieceBytes).arrayBuffer())
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1]
  if (told) return told
  // The one that makes every row as wide as the first, and wider than one.
  const score = (delimiter: string): number => {
    const { data } = papa.parse<string[]>(text, { delimiter, preview: 30, skipEmptyLines: true })
    const width = data[0]?.length ?? 0
    const same = data.filter((row) => row.length === width).length
    return width < 2 ? 0 : same / data.length + width / 1000
  }
  const [best = ','] = [',', ';', '\t', '|'].sort((a, b) => score(b) - score(a))
  return best
}

async function* decoded(
  file: Blob,
  encoding: FileEncoding,
): AsyncGenerator<{ text: string; last: boolean; share: number }> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  let fetched = new Uint8Array(0)
  for (let at = 0; at < file.size; at += pieceBytes) {
    const last = at + pieceBytes >= file.size
    const inside = at % fetchedBytes
    if (inside === 0) fetched = new Uint8Array(await file.slice(at, at + fetchedBytes).arrayBuffer())
    const bytes = fetched.subarray(inside, inside + pieceBytes)
    const text = held + decoder.decode(bytes, { stream: !last })
    // At the end of a piece this may be half of a line break.
    held = !last && text.endsWith('\r') ? '\r' : ''
    const whole = held ? text.slice(0, -1) : text
    yield { text: whole.replace(/\r\n?/g, '\n'), last, share: last ? 1 : (at + pieceBytes) / file.size }
  }
}

/** What Excel writes above a table to say how it is parted. */
const isSeparatorLine = (row: number, cells: readonly string[]): boolean =>
  row === 1 && /^sep=.?$/i.test(cells.join('').trim())

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * The rows of a file in pieces, so that a large one never stands in memory as rows, nor freezes the page. Wholly blank
 * rows are passed over, but counted in the numbers of those that follow.
 */
export async function* readTable(
  file: Blob,
  { encoding, delimiter }: TableShape,
): AsyncGenerator<TablePiece> {
  const parse = await parserFor(delimiter)
  let rest = ''
  let row = 0
  for await (const { text, last, share } of decoded(file, encoding)) {
    rest += text
    const rows: TableRow[] = []
    const take = (whole: string, more: boolean): number => {
      const { data, meta } = parse(whole, more)
      for (const cells of data) {
        row += 1
        if (!isBlank(cells) && !isSeparatorLine(row, cells)) rows.push({ row, cells })
      }
      return more ? meta.cursor : whole.length
    }
    rest = rest.slice(take(rest, !last))
    while (rest.length > longestRow) {
      const end = rest.indexOf('\n') + 1 || rest.length
      row += 1
      rows.push({ row, cells: [rest.slice(0, 200)], broken: true })
      rest = rest.slice(end)
      if (rest) rest = rest.slice(take(rest, true))
    }
    yield { rows, share }
  }
}
