import type { FaultClass, RunResult } from './fault-class'

export interface Line {
  readonly id: string
  readonly what: string
  readonly runs: number
  readonly wanted: number
  readonly paidTwice: number
  readonly lost: number
  readonly stuck: number
  readonly broken: readonly string[]
  readonly verdict: 'held' | 'MISSED' | 'skipped'
  readonly note: string
  readonly seconds: number
}

const sum = (results: readonly RunResult[], of: (result: RunResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0)

export function lineFrom(
  { id, what, figures }: FaultClass,
  results: readonly RunResult[],
  { wanted, seconds, cut }: { wanted: number; seconds: number; cut: boolean },
): Line {
  const broken = results.flatMap((result) => result.broken)
  const paidTwice = sum(results, (result) => result.paidTwice)
  const lost = sum(results, (result) => result.lost)
  const stuck = sum(results, (result) => result.stuck)
  const held = results.length > 0 && paidTwice + lost + stuck + broken.length === 0
  const notes = [cut ? `time ran out at ${results.length} of ${wanted}` : '', figures?.() ?? '']
  return {
    id,
    what,
    runs: results.length,
    wanted,
    paidTwice,
    lost,
    stuck,
    broken,
    verdict: held ? 'held' : 'MISSED',
    note: [...notes, ...new Set(broken)].filter(Boolean).join('; '),
    seconds,
  }
}

export const skippedLine = ({ id, what }: FaultClass, reason: string): Line => ({
  id,
  what,
  runs: 0,
  wanted: 0,
  paidTwice: 0,
  lost: 0,
  stuck: 0,
  broken: [],
  verdict: 'skipped',
  note: reason,
  seconds: 0,
})

const columns: readonly [title: string, of: (line: Line) => string][] = [
  ['class', ({ id }) => id],
  ['what is done', ({ what }) => what],
  ['runs', ({ runs }) => String(runs)],
  ['paid twice', ({ paidTwice }) => String(paidTwice)],
  ['lost', ({ lost }) => String(lost)],
  ['stuck', ({ stuck }) => String(stuck)],
  ['verdict', ({ verdict }) => verdict],
  ['note', ({ note }) => note],
]

/** Also readable as it stands in a document. */
export function tableOf(lines: readonly Line[]): string {
  const cells = [
    columns.map(([title]) => title),
    ...lines.map((line) => columns.map(([, of]) => of(line).replaceAll('|', '/'))),
  ]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)))
  const row = (one: readonly string[]) =>
    `| ${one.map((cell, i) => cell.padEnd(i === columns.length - 1 ? 0 : (widths[i] ?? 0))).join(' | ')} |`
  const [head = [], ...rest] = cells
  const rule = `| ${columns.map((_, i) => '-'.repeat(i === columns.length - 1 ? 4 : (widths[i] ?? 3))).join(' | ')} |`
  return [row(head), rule, ...rest.map(row)].join('\n')
}
