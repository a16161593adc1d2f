import { launch } from '../browser/launch'
import { seedPeople } from '../lists/seed-people'
import { startDemoWorld } from '../world/demo-world'
import { clickToRows, scrollFrames, sortBy, typeText } from './in-page'
import { alone, besideLimit } from './line'
import { report } from './report'

const people = Number(process.env['LEADLIGHT_BENCH_PEOPLE'] ?? 100_000)
const world = await startDemoWorld({ latency: 'none' })
const session = await launch({ world })
try {
  // The runner of these files names functions by a call that the page does not know.
  await session.context.addInitScript({ content: 'globalThis.__name ??= (one) => one' })
  const page = await session.panel()
  const seeded = await seedPeople(page, people, 'bench-list')
  await page.reload()
  const lists = () => page.getByRole('tab', { name: 'Lists' }).click()
  const all = page.getByRole('button', { name: /^All people/ })
  const counted = () => all.filter({ hasText: people.toLocaleString('en') }).waitFor({ timeout: 300_000 })
  const building = Date.now()
  await lists()
  await counted()
  const built = Date.now() - building
  await page.waitForTimeout(8000)

  const loading = Date.now()
  await page.reload()
  await lists()
  await counted()
  const loaded = Date.now() - loading
  const opened: number[] = []
  for (let i = 0; i < 5; i++) {
    opened.push(await page.evaluate(clickToRows, 'All people'))
    await page.getByRole('button', { name: 'Back' }).click()
  }
  await page.evaluate(clickToRows, 'All people')
  const typed: number[] = []
  for (const text of ['nora larkspur', 'quillmere labs', 'head of data', 'tomas@'])
    typed.push(...(await page.evaluate(typeText, text)))
  const sorted = [await page.evaluate(sortBy, 'Name'), await page.evaluate(sortBy, 'Company')]

  await page.getByRole('button', { name: 'Filter' }).click()
  const filtered = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const grid = document.querySelector('[role="grid"]')
    const before = grid?.getAttribute('aria-rowcount')
    const started = performance.now()
    document.querySelector<HTMLInputElement>('fieldset input[type="checkbox"]')?.click()
    while (grid?.getAttribute('aria-rowcount') === before) await frame()
    await frame()
    return performance.now() - started
  })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Remove / }).click()
  const slow = await page.evaluate(scrollFrames, 400)
  const fast = await page.evaluate(scrollFrames, 4000)
  const devtools = await session.context.newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')

  const ms = (name: string) => ({ name, unit: 'ms' })
  report('lists', [
    alone({ name: 'people', unit: '' }, [people]),
    alone(ms('written past the program'), [seeded]),
    alone(ms('index made from the ground up'), [built]),
    alone(ms('page opened anew until lists are counted'), [loaded]),
    besideLimit(ms('first rows after opening a list'), opened, { name: 'limit', value: 150 }),
    besideLimit(ms('keystroke to repaint'), typed, { name: 'limit', value: 50, at: 0.95 }),
    besideLimit(ms('filter'), [filtered], { name: 'limit', value: 200 }),
    besideLimit(ms('sort'), sorted, { name: 'limit', value: 200, at: 1 }),
    besideLimit(ms('frame while scrolling'), [...slow, ...fast], { name: 'limit', value: 50, at: 0.99 }),
    besideLimit({ name: 'heap', unit: 'MB' }, [usedSize / 1e6], { name: 'limit', value: 120 }),
  ])
} finally {
  await session.close()
  await world.stop()
}
