import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Look } from './looks'
import { panelHeight } from './stage'
import { violationsOn } from './violations'

export interface Photographed {
  readonly pictures: readonly string[]
  readonly violations: readonly string[]
}

/** A screen in each of its looks: what it looks like, and what axe has against it. */
export async function photograph(
  page: Page,
  name: string,
  looks: readonly Look[],
  folder?: string,
): Promise<Photographed> {
  const pictures: string[] = []
  const violations = new Map<string, string[]>()
  // What appears has appeared, and placeholders have come.
  await page.waitForTimeout(250)
  for (const { width, theme, picture, axe } of looks) {
    await page.setViewportSize({ width, height: panelHeight })
    await page.emulateMedia({ colorScheme: theme })
    // What stays in view while the rest scrolls covers nothing then.
    await page.evaluate('scrollTo(0, 0)')
    await page.waitForTimeout(60)
    if (picture && folder) {
      const file = `${name}.${width}.${theme}.png`
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' })
      pictures.push(file)
    }
    if (!axe) continue
    for (const line of await violationsOn(page))
      violations.set(line, [...(violations.get(line) ?? []), `${width} ${theme}`])
  }
  return { pictures, violations: [...violations].map(([line, where]) => `${line} [${where.join(', ')}]`) }
}
