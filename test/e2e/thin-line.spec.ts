import { launch } from '../browser/launch'
import { badgeOf, expect, nora, panelOn, test, withKey } from './fixtures'

test('one click is one charged call, and the second click none', async ({ session, world }) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(panel.getByText('verified')).toBeVisible()
  expect(world.ledger.charged('lonescale')).toHaveLength(1)
  expect(world.ledger.calls('lonescale', 'POST /trigger/enrich/sync')).toHaveLength(1)

  await panel.reload()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find email/ })).toHaveCount(0)

  await panel.getByRole('button', { name: /Find phone/ }).click()
  await expect(panel.getByRole('heading', { name: 'Phone' })).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find/ })).toHaveCount(0)
  await expect.poll(() => world.ledger.charged('lonescale').length).toBe(2)
})

test('two impatient clicks are one call', async ({ session, world }) => {
  await withKey(session)
  world.faults.add({ vendor: 'lonescale', do: { kind: 'delay', ms: 40_000 } })
  const { panel, tabId } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).dblclick()
  await expect.poll(() => badgeOf(session, tabId)).toBe('…')
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  expect(world.ledger.charged('lonescale')).toHaveLength(1)
})

test('what was paid for survives the worker and the browser', async ({ world }) => {
  const first = await launch({ world, timeScale: 20 })
  await withKey(first)
  const { panel } = await panelOn(first, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()

  await first.killWorker()
  await panel.reload()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find phone/ })).toBeVisible()
  await first.close(true)

  const second = await launch({ world, timeScale: 20, profile: first.profile })
  const again = await panelOn(second, nora)
  await expect(again.panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(again.panel.getByRole('button', { name: /Find phone/ })).toBeVisible()
  await second.close()
  expect(world.ledger.charged()).toHaveLength(1)
})

test('a value is copied as it is, and the toolbar says that the person is known', async ({ session }) => {
  await withKey(session)
  const { panel, tabId } = await panelOn(session, nora)
  const badge = () => badgeOf(session, tabId)
  expect(await badge()).toBe('')
  await panel.getByRole('button', { name: /Find email/ }).click()
  await panel.getByRole('button', { name: /Copy/ }).click()
  await expect(panel.getByText('Copied')).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('nora.vance@quillmere.example')
  await expect.poll(badge).toBe('✓')
})

test('following a soft navigation never shows the person before', async ({ session }) => {
  const { page, panel } = await panelOn(session, nora)
  await expect(panel.getByRole('heading', { name: 'Nora Vance' })).toBeVisible()
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[href*="/in/ivo-larkspur"]')
    link?.click()
  })
  await expect(page).toHaveURL(/ivo-larkspur/)
  await expect(panel.getByRole('heading', { name: 'Ivo Larkspur' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Nora Vance' })).toHaveCount(0)
})
