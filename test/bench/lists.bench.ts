import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import { launch, type Session } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import type { World } from '../world/world'
import { bundle } from './bundle'
import { alone, besideLimit, besidePeer, type Line } from './line'
import { lastRowOf } from './lists/last-row'
import { measureTable, type TableFigures } from './lists/measure-table'
import { openPage } from './lists/open-pages'
import { seededProfile } from './lists/seeded-profile'
import type { StoreFigures } from './lists/store-page'
import { report } from './report'
import { takeTurns } from './take-turns'

const most = Number(process.env['LEADLIGHT_BENCH_PEOPLE'] ?? 100_000)
const sizes = [1000, 10_000, 100_000].filter((people) => people <= most)
const frame = 1000 / 60
const blank =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>blank</title><p id="row">blank</p></html>'

const ms = (name: string, note?: string) => ({ name, unit: 'ms', ...(note ? { note } : {}) })
const by = (people: number): string => people.toLocaleString('en')

interface Sized {
  readonly people: number
  readonly table: TableFigures
  readonly disk: number
  /** Only of the most people, where it is in the table. */
  readonly atTheMost?: { readonly tabs: Record<'ours' | 'blank', number[]>; readonly store: StoreFigures }
}

async function measureSize(world: World, people: number): Promise<Sized> {
  const session = await launch({
    world,
    profile: await seededProfile(world, people),
    prepare: (folder) => writeFileSync(join(folder, 'blank.html'), blank),
  })
  try {
    // The runner of these files names functions by a call that the page does not know.
    await session.context.addInitScript({ content: 'globalThis.__name ??= (one) => one' })
    const isMost = people === sizes.at(-1)
    const tabs = isMost ? await openTabs(session) : undefined
    const table = await measureTable(session, people, { scroll: isMost })
    const page = await session.options()
    const disk = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6)
    if (!tabs) return { people, table, disk }
    await page.evaluate(await bundle(join(root, 'test/bench/lists/store-page.ts')))
    const store = await page.evaluate<StoreFigures>('measureStore(5)')
    return { people, table, disk, atTheMost: { tabs, store } }
  } finally {
    await session.close()
  }
}

const openTabs = (session: Session) =>
  takeTurns(12, {
    ours: () => openPage(session, 'lists.html', '[data-row="0"]'),
    blank: () => openPage(session, 'blank.html', '#row'),
  })

function linesOf({ people, table, atTheMost }: Sized, fewest: Sized): Line[] {
  const { opened, struck, filtered, sorted, selected, frames, heap } = table
  const limit = (value: number, at = 0.5) => ({ name: 'limit', value, at })
  const note = `${by(people)} people, 360 px`
  const lines = [
    besideLimit(ms('first rows after opening a list', note), opened, limit(150)),
    besideLimit(
      ms('keystroke to repaint'),
      struck.map(({ toPaint }) => toPaint),
      limit(50, 0.95),
    ),
    besideLimit(
      ms('work for a keystroke'),
      struck.map(({ work }) => work),
      {
        name: 'one frame',
        value: frame,
        at: 0.95,
      },
    ),
    besideLimit(ms('filter'), filtered, limit(200)),
    besideLimit(ms('sort'), sorted, limit(200)),
    besideLimit(ms('select all'), selected, limit(200)),
    besideLimit(ms('frame while scrolling'), frames, limit(50, 0.99)),
    besideLimit({ name: 'heap', unit: 'MB' }, [heap], limit(120)),
  ]
  if (!atTheMost) return lines
  const { tabs, store } = atTheMost
  const { bytes, kept, loaded, raw } = store
  return [
    ...lines,
    besidePeer(ms('open in a tab to first rows'), tabs.ours, {
      name: 'a blank page of the extension',
      samples: tabs.blank,
    }),
    besideLimit({ name: 'heap of the people', unit: 'MB' }, [heap - fewest.table.heap], {
      name: 'their columns',
      value: bytes / 1e6,
    }),
    besidePeer(ms('everybody saved and loaded'), kept.ours, {
      name: 'structuredClone of them',
      samples: kept.clone,
    }),
    besidePeer(ms('everybody loaded'), loaded.ours, { name: 'raw IndexedDB, getAll', samples: loaded.raw }),
    besidePeer(ms('2,000 people written'), raw.written.ours, {
      name: 'raw IndexedDB, same indexes',
      samples: raw.written.raw,
    }),
    besidePeer(ms('2,000 people read'), raw.read.ours, { name: 'raw IndexedDB', samples: raw.read.raw }),
  ]
}

/** What ten times as many people cost: the same things measured with each. */
function growth(sized: readonly Sized[]): Line[] {
  const things: readonly [name: string, of: (table: TableFigures) => readonly number[]][] = [
    ['first rows', ({ opened }) => opened],
    ['keystroke', ({ struck }) => struck.map(({ work }) => work)],
    ['filter', ({ filtered }) => filtered],
    ['sort', ({ sorted }) => sorted],
    ['select all', ({ selected }) => selected],
    ['heap', ({ heap }) => [heap]],
  ]
  return sized.slice(1).flatMap((larger, i) => {
    const smaller = sized[i]
    if (!smaller) return []
    return things.map(([name, of]) => {
      const [ours, before] = [of(larger.table), of(smaller.table)]
      const pairs = Math.min(ours.length, before.length)
      const what = { name: `${name}, ${by(larger.people)}`, unit: name === 'heap' ? 'MB' : 'ms' }
      return besidePeer(what, ours.slice(0, pairs), {
        name: by(smaller.people),
        samples: before.slice(0, pairs),
      })
    })
  })
}

const world = await startDemoWorld({ latency: 'none' })
try {
  const sized: Sized[] = []
  for (const people of sizes) sized.push(await measureSize(world, people))
  const [fewest] = sized
  const largest = sized.at(-1)
  if (!fewest || !largest) throw new Error('nothing to measure')
  const million = most < 100_000 ? undefined : await lastRowOf(world, 1_000_000)
  report('lists', [
    ...linesOf(largest, fewest),
    ...(million
      ? [
          besideLimit({ name: 'last row reached of 1,000,000', unit: '' }, [million.reached], {
            name: 'all of them',
            value: 1,
          }),
          alone(ms('1,000,000 opened in a tab'), [million.opened]),
        ]
      : []),
    ...growth(sized),
    ...sized.map(({ people, disk }) => alone({ name: `disk, ${by(people)}`, unit: 'MB' }, [disk])),
  ])
} finally {
  await world.stop()
}
