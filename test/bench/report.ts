import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import type { Line } from './line'
import { type Judged, judged, tableOf } from './table'
import type { Budget } from './verdict'

/** One run of one part, as it lies in `.output/bench`. */
export interface Report {
  readonly part: string
  readonly at: string
  readonly seconds: number
  readonly lines: readonly Judged[]
}

interface Place {
  readonly folder: string
  readonly budgets: Readonly<Record<string, Readonly<Record<string, Budget>>>>
  readonly check: boolean
}

const usual = (): Place => ({
  folder: join(root, '.output/bench'),
  budgets: JSON.parse(readFileSync(join(root, 'test/bench/budgets.json'), 'utf8')),
  check: process.argv.includes('--check'),
})

export function readReports(folder = usual().folder): Report[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report)
}

export const joined = (reports: readonly Report[]): string =>
  reports
    .map(({ part, at, seconds, lines }) => `### ${part}\n\n${at}, ${seconds} s\n\n${tableOf(lines)}\n`)
    .join('\n')

/** Prints the table, keeps the figures, and with `--check` fails where one misses its budget beyond noise. */
export function report(part: string, lines: readonly Line[], { folder, budgets, check } = usual()): void {
  const measured = judged(lines, budgets[part] ?? {})
  const seconds = Math.round(performance.now() / 1000)
  const kept: Report = { part, at: new Date().toISOString(), seconds, lines: measured }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${part}.json`), `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(join(folder, 'table.md'), joined(readReports(folder)))
  console.log(`\n${part}, ${seconds} s\n\n${tableOf(measured)}\n`)
  if (check && measured.some(({ verdict }) => verdict === 'MISSES')) process.exitCode = 1
}
