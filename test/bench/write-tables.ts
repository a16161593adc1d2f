import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import { joined, readReports } from './report'
import { tableOf } from './table'

/** Between these two lines of a document stands what a run printed, and nothing else. */
function renew(file: string, text: string): void {
  const [start, end] = ['<!-- measured by npm run bench -->', '<!-- end of what was measured -->']
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`)
  writeFileSync(path, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`)
}

const reports = readReports()
const day = reports.map(({ at }) => at.slice(0, 10)).sort()
const days = [...new Set([day[0], day.at(-1)])].join(' to ')
const held = reports.flatMap(({ lines }) => lines.filter(({ budget }) => budget))

renew('README.md', `\`npm run bench\`, ${days}:\n\n${tableOf(held, { notes: false })}`)
renew('docs/benchmarks.md', joined(reports))
