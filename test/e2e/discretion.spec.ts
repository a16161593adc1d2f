import type { Page } from '@playwright/test'
import { tour } from '../linkedin/tour'
import { expect, nora, test, withKey } from './fixtures'

interface Heard {
  readonly messages: string[]
  readonly events: string[]
  readonly mutations: string[]
  readonly requests: string[]
  readonly extensionText: string[]
}

const silence = { messages: [], events: [], mutations: [], requests: [], extensionText: [] }

const heardOn = (page: Page) =>
  page.evaluate(() => ({ ...(window as unknown as { heardByThePage: Heard }).heardByThePage }))

/** A page that listens to everything from its first moment on, while we look at it, read it and spend money on it. */
test('LinkedIn hears nothing of a lookup', async ({ session }) => {
  await withKey(session)
  const { page, tabId } = await session.linkedIn(`${nora}?listener=${session.id}`)
  const panel = await session.panel(tabId)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  expect(await heardOn(page)).toEqual(silence)
})

test('LinkedIn hears nothing on any layout', async ({ session }) => {
  test.setTimeout(180_000)
  for (const [path] of tour) {
    const { page, tabId } = await session.linkedIn(
      `${path}${path.includes('?') ? '&' : '?'}listener=${session.id}`,
    )
    const panel = await session.panel(tabId)
    await expect(panel.getByRole('tabpanel'), path).not.toBeEmpty()
    await panel.waitForTimeout(400)
    expect(await heardOn(page), path).toEqual(silence)
    await panel.close()
    await page.close()
  }
})

test('LinkedIn can load no file of ours and send us no message', async ({ session }) => {
  const { page } = await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  const probes = await page.evaluate(async (id) => {
    const files = [
      'manifest.json',
      'icon/16.png',
      'sidepanel.html',
      'popup.html',
      'linkedin-reader.js',
      'background.js',
    ]
    const found = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => undefined,
        ),
      ),
    )
    const runtime = (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime
    return { found: found.filter(Boolean), runtime: runtime === undefined ? 'absent' : 'there' }
  }, session.id)
  expect(probes).toEqual({ found: [], runtime: 'absent' })
})

test('nothing of ours asks LinkedIn for anything', async ({ world, session }) => {
  const { page, tabId } = await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  await page.waitForTimeout(500)
  world.hostsSeen.clear()
  const panel = await session.panel(tabId)
  await expect(panel.getByRole('heading', { name: 'Nora Vance' })).toBeVisible()
  await panel.waitForTimeout(1000)
  expect(world.hostsSeen.requests.filter(({ host }) => host.includes('linkedin'))).toEqual([])
})
