import type { Line } from './line'
import type { Figure } from './statistics'
import { type Budget, budgetWords, type Verdict, verdictOf } from './verdict'

export interface Judged extends Line {
  readonly budget?: Budget
  readonly verdict: Verdict
}

/** A budget nobody measures any more would hold nothing, silently. */
export function judged(lines: readonly Line[], budgets: Readonly<Record<string, Budget>>): Judged[] {
  const unmeasured = Object.keys(budgets).filter((name) => !lines.some((line) => line.name === name))
  if (unmeasured.length > 0) throw new Error(`Not measured, but in the budgets: ${unmeasured.join(', ')}`)
  return lines.map((line) => {
    const budget = budgets[line.name]
    return { ...line, ...(budget ? { budget } : {}), verdict: verdictOf(line, budget) }
  })
}

/** Three figures that mean something, and no more. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  if (Number.isInteger(value) || size >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 3 : 4)
}

const spread = ({ n, median, p95 }: Figure, unit: string): string =>
  n === 1 || median === p95
    ? `${digits(median)} ${unit}`.trim()
    : `${digits(median)} ${unit} (p95 ${digits(p95)})`.replace('  ', ' ')

function besideWords({ beside, unit }: Line): string {
  if (!beside) return ''
  if (beside.figure) return `${beside.name}: ${spread(beside.figure, unit)}`
  return `${beside.name}: ${digits(beside.limit ?? Number.NaN)} ${unit}`.trim()
}

const ratioWords = ({ ratio }: Line): string => {
  if (!ratio) return ''
  const { median, low, high } = ratio
  return low === high ? digits(median) : `${digits(median)} (${digits(low)} to ${digits(high)})`
}

const columns: readonly [title: string, of: (line: Judged) => string][] = [
  ['what', ({ name }) => name],
  ['ours', ({ ours, unit }) => spread(ours, unit)],
  ['n', ({ ours }) => String(ours.n)],
  ['beside it', besideWords],
  ['ratio (middle half)', ratioWords],
  ['must be', ({ budget }) => budgetWords(budget)],
  ['verdict', ({ verdict }) => verdict],
  ['note', ({ note }) => note ?? ''],
]

/** Also readable as it stands in a document; a column in which nothing stands is left out. */
export function tableOf(lines: readonly Judged[], { notes = true } = {}): string {
  const told = notes ? columns : columns.filter(([title]) => title !== 'note')
  const used = told.filter(([, of]) => lines.some((line) => of(line) !== ''))
  const cells = [
    used.map(([title]) => title),
    ...lines.map((line) => used.map(([, of]) => of(line).replaceAll('|', '/'))),
  ]
  const last = used.length - 1
  const widths = used.map((_, i) =>
    i === last ? 0 : Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)),
  )
  const row = (one: readonly string[]) =>
    `| ${one.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = cells
  return [row(head), row(widths.map((width) => '-'.repeat(Math.max(3, width)))), ...rest.map(row)].join('\n')
}
