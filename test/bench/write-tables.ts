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
/** What a reader asks first, whether it holds or not; all the rest is in the papers. */
const short = new Set([
  'share of the limit, 200 contacts',
  'first paint to the person that is known',
  'click to the request at the vendor',
  'first rows after opening a list',
  'keystroke to repaint',
  'sort',
  'frame while scrolling',
  'heap',
  'CSV',
  'people imported a second',
  'message to a stopped worker until its answer',
  'script added to a page load',
  'package for the store',
])
const first = reports.flatMap(({ lines }) => lines.filter(({ name }) => short.has(name)))

renew('README.md', `\`npm run bench\`, ${days}:\n\n${tableOf(first, { notes: false })}`)
renew('docs/benchmarks.md', joined(reports))
