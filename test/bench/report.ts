import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'

interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
}

type Budgets = Record<string, Record<string, number>>

/** Prints a table, keeps the figures, and with `--check` fails where one is above its budget. */
export function report(part: string, measured: readonly Measured[]): void {
  const budgets: Budgets = JSON.parse(readFileSync(join(root, 'test/bench/budgets.json'), 'utf8'))
  const folder = join(root, '.output/bench')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${part}.json`),
    JSON.stringify({ at: new Date().toISOString(), measured }, null, 2),
  )
  let missed = 0
  for (const { name, value, unit } of measured) {
    const most = budgets[part]?.[name]
    const holds = most === undefined || value <= most
    if (!holds) missed++
    const verdict = most === undefined ? '' : `${holds ? 'holds' : 'MISSES'} ${most}`
    console.log(`${name.padEnd(44)} ${value.toFixed(1).padStart(10)} ${unit.padEnd(6)} ${verdict}`)
  }
  if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1
}
