import { besidePeer, type Line } from '../line'
import { takeTurns } from '../take-turns'
import { type Browser, metricsOf } from './browsers'

/** A page of each kind, as the demo LinkedIn has them. */
const pages = {
  'profile, 2026': '/in/nora-vance-0a1b2c3d/',
  'profile, 2025': '/in/ivo-larkspur/?layout=sdui-2025',
  'profile, 2024': '/in/ivo-larkspur/?layout=ember',
  'profile, signed out': '/in/ivo-larkspur/?layout=guest',
  company: '/company/quillmere-labs/',
  'search for people': '/search/results/people/?keywords=x',
  'Sales Navigator lead': '/sales/lead/ACwAAFa1ce0000000000000000000000001Test,NAME,x',
  'Recruiter profile': '/talent/profile/AEMAAFa1ce0000000000000000000000001Test',
} as const

const dirtyReads = 50

/** One look of the reader over one walk over all nodes of the same document, and how often it made a layout. */
export async function readingLines({ context }: Browser, readers: string): Promise<Line[]> {
  const lines: Line[] = []
  const layouts: number[] = []
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`https://www.linkedin.com${path}`)
    await page.waitForTimeout(800)
    await page.evaluate(readers)
    const ask = (what: string) => () => page.evaluate<number>(`readers.${what}()`)
    const state = await page.evaluate<string>('readers.state()')
    const nodes = await page.evaluate<number>('readers.nodes()')
    const samples = await takeTurns(15, { reading: ask('timeReading'), walk: ask('timeWalk') }, 2)
    const note = `${nodes} nodes, ${state}`
    lines.push(
      besidePeer({ name: `reading: ${name}`, unit: 'ms', note }, samples.reading, {
        name: 'one walk over its nodes',
        samples: samples.walk,
      }),
    )
    const before = (await metricsOf(devtools))['LayoutCount'] ?? 0
    await page.evaluate(`readers.readDirty(${dirtyReads})`)
    layouts.push(((await metricsOf(devtools))['LayoutCount'] ?? Number.NaN) - before)
  }
  await page.close()
  const times = layouts.map(() => dirtyReads)
  return [
    ...lines,
    besidePeer({ name: 'layouts in 50 looks at a changed page', unit: '' }, layouts, {
      name: 'looks',
      samples: times,
    }),
  ]
}
