import { test as base, expect, type Page } from '@playwright/test'
import { launch, type Session } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import { demoKeys, type World } from '../world/world'

interface Fixtures {
  readonly world: World
  readonly session: Session
}

/** Each test has a world and a browser of its own; what the vendors charged is read from their ledger, not from us. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern
  world: async ({}, use) => {
    const world = await startDemoWorld({ latency: 'none', timeScale: 20 })
    await use(world)
    await world.stop()
  },
  session: async ({ world }, use) => {
    const session = await launch({ world, timeScale: world.settings.timeScale })
    await use(session)
    await session.close()
  },
})

export { expect }

const names = { lonescale: 'LoneScale', leadsonar: 'LeadSonar', saber: 'Saber' } as const

/** Types a key into the settings page, as a person would. */
export async function saveKey(session: Session, vendor: keyof typeof names, key: string): Promise<Page> {
  const page = await session.options()
  const form = page.locator('form').filter({ hasText: `${names[vendor]} key` })
  await form.getByLabel(`${names[vendor]} key`).fill(key)
  await form.getByRole('button', { name: /^(Save|Replace)$/ }).click()
  await expect(form.locator('p')).not.toBeEmpty()
  return page
}

export async function withKey(session: Session): Promise<void> {
  const page = await saveKey(session, 'lonescale', demoKeys.lonescale.good)
  await page.close()
}

export async function panelOn(
  session: Session,
  path: string,
): Promise<{ panel: Page; page: Page; tabId: number }> {
  const { page, tabId } = await session.linkedIn(path)
  return { panel: await session.panel(tabId), page, tabId }
}

/** What the toolbar shows for a tab. */
export const badgeOf = async (session: Session, tabId: number): Promise<string> =>
  (await session.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)

export const nora = '/in/nora-vance-0a1b2c3d/'
