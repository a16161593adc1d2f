import type { Page } from '@playwright/test'
import type { Session } from '../../browser/launch'
import { clickToChange, clickToRows, type Struck, scrollFrames, watchKeys } from './in-page'

export interface TableFigures {
  readonly opened: number[]
  readonly struck: Struck[]
  readonly filtered: number[]
  readonly sorted: number[]
  readonly selected: number[]
  readonly frames: number[]
  readonly heap: number
}

const typed = ['nora larkspur', 'quillmere labs', 'head of data', 'tomas@']

async function open(page: Page, times: number): Promise<number[]> {
  const opened: number[] = []
  for (let i = 0; i < times; i++) {
    opened.push(await page.evaluate(clickToRows, 'All people'))
    if (i < times - 1) await page.getByRole('button', { name: 'Back' }).click()
  }
  return opened
}

async function type(page: Page): Promise<Struck[]> {
  await page.evaluate(watchKeys)
  const field = page.getByRole('searchbox')
  for (const text of typed) {
    await field.pressSequentially(text, { delay: 60 })
    await page.waitForTimeout(150)
    await page.evaluate('struck.push({ toPaint: -1, work: -1 })')
    await field.fill('')
    await page.waitForTimeout(100)
  }
  const struck = await page.evaluate<Struck[]>('struck')
  // A mark stands where a word ended, and behind it what emptying the field was.
  return struck.filter(({ toPaint }, i) => toPaint > 0 && struck[i - 1]?.toPaint !== -1)
}

async function filter(page: Page): Promise<number[]> {
  const times: number[] = []
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Verified email' }).waitFor()
  for (let i = 0; i < 6; i++) {
    const box = page.locator('fieldset input[type="checkbox"]').first()
    times.push(
      await box.evaluate(async (element: HTMLInputElement) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        const grid = document.querySelector('[role="grid"]')
        const before = grid?.getAttribute('aria-rowcount')
        const started = performance.now()
        element.click()
        while (grid?.getAttribute('aria-rowcount') === before) await frame()
        await frame()
        return performance.now() - started
      }),
    )
  }
  await page.keyboard.press('Escape')
  return times
}

const usedHeap = async (session: Session, page: Page): Promise<number> => {
  const devtools = await session.context.newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize / 1e6
}

/** What somebody does with a table of everybody in the panel, each thing some times. */
export async function measureTable(
  session: Session,
  people: number,
  { scroll }: { scroll: boolean },
): Promise<TableFigures> {
  const page = await session.panel()
  await page.getByRole('tab', { name: 'Lists' }).click()
  const all = page.getByRole('button', { name: /^All people/ })
  await all.filter({ hasText: people.toLocaleString('en') }).waitFor({ timeout: 60_000 })
  const opened = await open(page, 8)
  const struck = await type(page)
  const filtered = await filter(page)
  const click = (named: string, on: string, changes: 'aria-sort' | 'aria-selected') =>
    page.evaluate(clickToChange, { on, named, changes })
  const sorted: number[] = []
  for (const column of ['Name', 'Company', 'Email', 'Name'])
    sorted.push(await click(column, '[role="columnheader"]', 'aria-sort'))
  const selected: number[] = []
  for (let i = 0; i < 4; i++) selected.push(await click('Select all', 'input', 'aria-selected'))
  const frames: number[] = []
  for (const perFrame of scroll ? [400, 4000] : [])
    frames.push(...(await page.evaluate(scrollFrames, { box: '[role="grid"]', perFrame, ms: 1500 })))
  const heap = await usedHeap(session, page)
  await page.close()
  return { opened, struck, filtered, sorted, selected, frames, heap }
}
