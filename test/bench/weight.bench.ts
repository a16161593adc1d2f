import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startDemoWorld } from '../world/demo-world'
import { bundle, kilobytes } from './bundle'
import { emptyExtension } from './empty-extension'
import { extensionOf, shippedWith } from './extension-folder'
import { besidePeer, type Line } from './line'
import { report } from './report'
import { takeTurns } from './take-turns'
import { browserWith, loadIn, witnessIn } from './weight/browsers'
import { readingLines } from './weight/reading'

const url = 'https://www.linkedin.com/in/nora-vance-0a1b2c3d/'
const inPage = await bundle('test/bench/controls/react-in-page.tsx')
const react = extensionOf(
  {
    content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['panel.js'], run_at: 'document_idle' }],
  },
  { 'panel.js': inPage },
)
const empty = emptyExtension().folder
const ours = shippedWith({})
const scripts = {
  ours: readFileSync(join(ours.folder, 'linkedin-reader.js')),
  seat: readFileSync(join(ours.folder, 'linkedin-seat-reader.js')),
  wxt: readFileSync(join(empty, 'content-scripts/content.js')),
  react: inPage,
}

const bytes = (of: 'raw' | 'gzip'): Line[] => {
  const unit = of === 'raw' ? 'kB' : 'kB gzip'
  const size = (name: keyof typeof scripts) => [kilobytes(scripts[name])[of]]
  const wxt = { name: 'WXT’s default, which does nothing', samples: size('wxt') }
  return [
    besidePeer({ name: `content script, ${of}`, unit }, size('ours'), {
      name: 'React in the page',
      samples: size('react'),
    }),
    besidePeer({ name: `content script beside WXT’s default, ${of}`, unit }, size('ours'), wxt),
    besidePeer({ name: `the one for Sales Navigator and Recruiter, ${of}`, unit }, size('seat'), wxt),
  ]
}

const world = await startDemoWorld({ latency: 'none' })
const browsers = {
  none: await browserWith(world),
  ours: await browserWith(world, ours.folder),
  wxt: await browserWith(world, empty),
  react: await browserWith(world, react.folder),
}
try {
  const names = Object.keys(browsers) as (keyof typeof browsers)[]
  const loads = { none: [], ours: [], wxt: [], react: [] } as Record<
    keyof typeof browsers,
    Awaited<ReturnType<typeof loadIn>>[]
  >
  await takeTurns(
    15,
    Object.fromEntries(
      names.map((name) => [
        name,
        async (round: number) => {
          const load = await loadIn(browsers[name], url)
          if (round >= 0) loads[name].push(load)
          return load.scriptMs
        },
      ]),
    ),
  )
  /** What the extension adds to the page of the same round without one. */
  const added = (name: keyof typeof browsers, of: 'scriptMs' | 'taskMs' | 'heapMb') =>
    loads[name].map((load, i) => load[of] - (loads.none[i]?.[of] ?? Number.NaN))
  const react = (of: 'scriptMs' | 'taskMs' | 'heapMb') => ({
    name: 'React in the page',
    samples: added('react', of),
  })

  const witnessed = {
    ours: await witnessIn(browsers.ours, url),
    none: await witnessIn(browsers.none, url),
    react: await witnessIn(browsers.react, url),
  }
  report('weight', [
    ...bytes('raw'),
    ...bytes('gzip'),
    besidePeer(
      { name: 'script added to a page load', unit: 'ms' },
      added('ours', 'scriptMs'),
      react('scriptMs'),
    ),
    besidePeer(
      { name: 'the same by WXT’s default script', unit: 'ms' },
      added('wxt', 'scriptMs'),
      react('scriptMs'),
    ),
    besidePeer(
      { name: 'main thread added to a page load', unit: 'ms' },
      added('ours', 'taskMs'),
      react('taskMs'),
    ),
    besidePeer({ name: 'heap added to a page', unit: 'MB' }, added('ours', 'heapMb'), react('heapMb')),
    besidePeer(
      { name: 'long tasks seen by the page', unit: '' },
      [witnessed.ours.longTasks - witnessed.none.longTasks],
      {
        name: 'React in the page',
        samples: [witnessed.react.longTasks - witnessed.none.longTasks],
      },
    ),
    besidePeer(
      { name: 'mutations seen by the page', unit: '' },
      [witnessed.ours.mutations - witnessed.none.mutations],
      {
        name: 'React in the page',
        samples: [witnessed.react.mutations - witnessed.none.mutations],
      },
    ),
    ...(await readingLines(browsers.none, await bundle('test/bench/weight/readers.ts'))),
  ])
} finally {
  for (const browser of Object.values(browsers)) await browser.close()
  await world.stop()
  for (const { folder } of [ours, react]) rmSync(folder, { recursive: true, force: true })
}
