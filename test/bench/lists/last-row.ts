import { join } from 'node:path'
import { root } from '../../architecture/sources'
import { launch } from '../../browser/launch'
import type { World } from '../../world/world'
import { bundle } from '../bundle'

export interface LastRow {
  /** The place of the last row that can be brought into view, over how many there are. */
  readonly reached: number
  readonly opened: number
}

/** So many that no element of a page can be as high as all their rows. */
export async function lastRowOf(world: World, people: number): Promise<LastRow> {
  const session = await launch({ world })
  try {
    const page = await session.options()
    await page.evaluate(await bundle(join(root, 'test/bench/lists/million-page.ts')))
    await page.evaluate(`seedCopy(${people})`)
    const started = performance.now()
    await page.goto(`chrome-extension://${session.id}/lists.html`)
    const grid = page.getByRole('grid')
    await page.locator('[data-row="0"]').waitFor({ timeout: 120_000 })
    const opened = performance.now() - started
    await grid.evaluate((box) => box.scrollTo({ top: box.scrollHeight }))
    await page.waitForTimeout(500)
    const inSight = await grid.evaluate((box) => {
      const { bottom } = box.getBoundingClientRect()
      const rows = [...box.querySelectorAll<HTMLElement>('[data-row]')]
      const seen = rows.filter((row) => row.getBoundingClientRect().bottom <= bottom + 1)
      return Math.max(...seen.map((row) => Number(row.dataset['row']))) + 1
    })
    return { reached: inSight / people, opened }
  } finally {
    await session.close()
  }
}
