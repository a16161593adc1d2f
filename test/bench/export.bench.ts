import { join } from 'node:path'
import { root } from '../architecture/sources'
import { launch } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import { bundle } from './bundle'
import type { ExportFigures } from './export/export-page'
import { alone, besideLimit, besidePeer } from './line'
import { seededProfile } from './lists/seeded-profile'
import { report } from './report'

const rows = 100_000
/** Of so many the history is written: each takes as long as the one before. */
const remembered = 25_000
const imported = 5000
const leastPerSecond = 5000
const rounds = 5

const ms = (name: string, note?: string) => ({ name, unit: 'ms', ...(note ? { note } : {}) })
const by = (people: number): string => people.toLocaleString('en')
const perSecond = (count: number, times: readonly number[]): number[] =>
  times.map((time) => (count / time) * 1000)

const world = await startDemoWorld({ latency: 'none' })
const session = await launch({ world, profile: await seededProfile(world, rows) })
try {
  const page = await session.options()
  await page.evaluate(await bundle(join(root, 'test/bench/export/export-page.ts')))
  const { written, read, kept, whole } = await page.evaluate<ExportFigures>(
    `measureExport(${rows}, ${remembered}, ${imported}, ${rounds})`,
  )
  const rate = (name: string) => ({ name, unit: 'rows/s' })
  const felt = { name: 'a task that is felt', value: 50 }
  report('export', [
    besidePeer(rate('CSV'), perSecond(rows, written.ours), {
      name: 'JSON.stringify',
      samples: perSecond(rows, written.json),
    }),
    besidePeer(rate('CSV beside papaparse'), perSecond(rows, written.ours), {
      name: 'papaparse unparse',
      samples: perSecond(rows, written.papa),
    }),
    besideLimit(ms('longest piece of writing CSV'), written.longest, felt),
    alone(ms(`${by(whole.people)} people out of the store`, 'one run'), [whole.file.ms]),
    besideLimit(ms('longest task of it'), [whole.file.longest], felt),
    alone(ms('the same in the order of a list', 'one run'), [whole.listed.ms]),
    besideLimit(ms('longest task of that'), [whole.listed.longest], felt),
    alone(ms(`${by(remembered)} lines in the history`), [whole.history.ms]),
    besideLimit(ms('longest task of the history'), [whole.history.longest], felt),
    besidePeer(rate('file read and checked'), perSecond(rows, read.ours), {
      name: 'papaparse parse alone',
      samples: perSecond(rows, read.papa),
    }),
    besidePeer(rate('people imported'), perSecond(imported, kept.ours), {
      name: 'raw IndexedDB, nothing asked',
      samples: perSecond(imported, kept.raw),
    }),
    alone(rate('one bare record a person, raw IndexedDB'), perSecond(imported, kept.bare)),
    besideLimit(rate('people imported a second'), perSecond(imported, kept.ours), {
      name: 'aim',
      value: leastPerSecond,
    }),
    besideLimit(ms('longest task of an import'), kept.longest, felt),
  ])
} finally {
  await session.close()
  await world.stop()
}
