import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../lib/domain/recipe'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { cleanText, safeCell } from '../../lib/export/cell'
import { columns } from '../../lib/export/columns'
import type { ExportRow } from '../../lib/export/export-row'
import { columnsOf } from '../../lib/export/settle-recipe'
import { writerFor } from '../../lib/export/writer'
import { anyRow, hostileStrings } from './people'

const recipe = (id: string, over: Partial<Recipe> = {}): Recipe => {
  const found = builtInRecipes.find((one) => one.id === id)
  if (!found) throw new Error(`no recipe ${id}`)
  return { ...found, ...over }
}
const named = (id: string) => id

async function bytesOf(made: Recipe, rows: readonly ExportRow[]): Promise<Uint8Array> {
  const writer = await writerFor(made, named)
  // In two pieces, because a long file is written in many.
  await writer.write(rows.slice(0, 1))
  await writer.write(rows.slice(1))
  return new Uint8Array(await new Blob(await writer.finish()).arrayBuffer())
}
const textOf = async (made: Recipe, rows: readonly ExportRow[]): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(made, rows))

const table = (made: Recipe, rows: readonly ExportRow[], cell: (value: string) => string): string[][] => {
  const settled = columnsOf(made, named)
  return rows.map((row) => settled.map(({ id }) => cell(columns[id](row))))
}
const headings = (made: Recipe): string[] => columnsOf(made, named).map(({ header }) => header)
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 4 })

/** What a spreadsheet would run: the same look as OWASP's, without any of our own code in it. */
const dangerous = (cell: string): boolean =>
  cell
    .split(/\r\n|\r|\n/)
    .some((line) => /^[\s\u00a0\u200b-\u200f\ufeff]*[=+\-@\t\uff1d\uff0b\uff0d\uff20]/.test(line))

describe('a file parses back to the same values', () => {
  it.each([',', ';', '\t'] as const)('as CSV parted by %j', async (separator) => {
    const made = recipe('csv', { separator, receipts: true })
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = await textOf(made, rows)
        expect(text.startsWith('\ufeff')).toBe(true)
        const back: string[][] = parse(text, { bom: true, delimiter: separator, relaxColumnCount: false })
        expect(back).toEqual([headings(made), ...table(made, rows, safeCell)])
        expect(back.flat().filter(dangerous)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('as TSV, one line for each person', async () => {
    const made = recipe('tsv')
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = await textOf(made, rows)
        const back = text.split('\n').slice(0, -1)
        expect(back).toHaveLength(rows.length + 1)
        const cells = back.map((line) => line.split('\t'))
        expect(cells.every(({ length }) => length === headings(made).length)).toBe(true)
        expect(cells.flat().filter(dangerous)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('as JSON and as JSON Lines', async () => {
    const made = recipe('json')
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const wanted = table(made, rows, cleanText).map((cells) =>
          Object.fromEntries(headings(made).map((name, i) => [name, cells[i]])),
        )
        expect(JSON.parse(await textOf(made, rows))).toEqual(wanted)
        const lines = (await textOf(recipe('jsonl'), rows)).trimEnd().split('\n')
        expect(lines.map((line) => JSON.parse(line))).toEqual(wanted)
      }),
      { numRuns: 100 },
    )
    expect(JSON.parse(await textOf(made, []))).toEqual([])
  })

  it('as vCard 4, in lines of at most 75 octets', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = await textOf(recipe('vcard'), rows)
        const lines = text.split('\r\n')
        expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
        const cards = ICAL.parse(text) as [string, [string, object, string, string | string[]][]][]
        const all = typeof cards[0] === 'string' ? [cards as unknown as (typeof cards)[0]] : cards
        expect(all).toHaveLength(rows.length)
        all.forEach(([, properties], i) => {
          const said = (name: string) => properties.find(([one]) => one === name)?.[3]
          const person = rows[i]?.person
          expect(said('version')).toBe('4.0')
          expect(said('fn')).toBe(cleanText(person?.fullName ?? ''))
          expect(said('note') ?? '').toBe(cleanText(person?.note ?? ''))
        })
      }),
      { numRuns: 100 },
    )
  })

  it('as an Excel workbook, every cell of it text', async () => {
    const made = recipe('xlsx')
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const sheet = await readSheet(Buffer.from(await bytesOf(made, rows)))
        const plain = (cells: readonly unknown[][]) =>
          cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim())))
        const wanted = plain([headings(made), ...table(made, rows, cleanText)])
        const unescaped = plain(sheet).map((row) => row.map((cell) => cell.replaceAll('_x005F_', '_')))
        expect(unescaped).toEqual(wanted.map((row) => row.map((cell) => cell.replaceAll('_x005F_', '_'))))
        expect(sheet.flat().every((cell) => cell === null || typeof cell === 'string')).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('as addresses that cannot become two', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        for (const id of ['emails', 'name-email']) {
          const lines = (await textOf(recipe(id), rows)).split('\n').slice(0, -1)
          for (const line of lines) {
            const bare = line.replace(/^"(?:[^"\\]|\\.)*"/, '')
            expect(bare.split('@')).toHaveLength(2)
            expect(bare).not.toMatch(/[,;\r]/)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile strings', () => {
  it.each(hostileStrings)('%j is inert in every cell, and guarding twice changes nothing more', (hostile) => {
    expect(dangerous(safeCell(hostile))).toBe(false)
    expect(safeCell(safeCell(hostile))).toBe(safeCell(hostile))
  })
})

describe('a file whose rows come in another order', () => {
  it.each(builtInRecipes.map(({ id }) => id))('is the same: %s', async (id) => {
    const made = recipe(id)
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 6 }), fc.nat(), async (rows, turn) => {
        const writer = await writerFor(made, named)
        const places = rows.map((_, i) => i)
        const turned = [...places.slice(turn % 7), ...places.slice(0, turn % 7)].toReversed()
        const from = (some: readonly number[]) => some.flatMap((place) => rows[place] ?? [])
        await writer.write(from(turned.slice(0, 2)), turned.slice(0, 2))
        await writer.write(from(turned.slice(2)), turned.slice(2))
        const scattered = new Uint8Array(await new Blob(await writer.finish()).arrayBuffer())
        expect(scattered).toEqual(await bytesOf(made, rows))
      }),
      { numRuns: made.format === 'xlsx' ? 10 : 30 },
    )
  })
})
