import { raiseVersion } from '../browser/raise-version'
import { demoKeys } from '../world/world'
import { all, say } from './border'
import { badgeOf, expect, nora, panelOn, saveKey, test, withKey } from './fixtures'

test('without a key the card says so and leads to the settings', async ({ session }) => {
  const { panel } = await panelOn(session, nora)
  await expect(panel.getByText('vendors you have a key for')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Add your first key' })).toBeVisible()
})

test('a key the vendor refuses', async ({ session, world }) => {
  await saveKey(session, 'lonescale', 'lone-nobody-knows-this-one')
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('LoneScale does not accept your key.')).toBeVisible()
  await expect(panel.getByText('Nothing was charged.')).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(0)
})

test('a refused key of a vendor that can be asked first is not kept at all', async ({ session }) => {
  const page = await saveKey(session, 'leadsonar', 'ls_live_sk_ffffffffffffffffffffffffffffffff')
  await expect(page.getByText('LeadSonar does not accept your key.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forget' })).toHaveCount(0)
})

test('another vendor’s key in the field is shown to nobody', async ({ session, world }) => {
  const page = await saveKey(session, 'saber', demoKeys.leadsonar.good)
  await expect(page.getByText('This looks like a LeadSonar key. It was not sent to Saber.')).toBeVisible()
  await saveKey(session, 'saber', 'hunter2-hunter2').then((other) =>
    expect(other.getByText('It should start with sk_live_')).toBeVisible(),
  )
  expect(world.ledger.calls()).toEqual([])
})

test('no credits left', async ({ session, world }) => {
  await saveKey(session, 'lonescale', demoKeys.lonescale.noEnrichmentCredits)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('Your LoneScale account has no credits left.')).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(0)
})

test('told to slow down, it waits and then goes on by itself', async ({ session, world }) => {
  await withKey(session)
  world.faults.add({
    vendor: 'lonescale',
    route: 'POST /trigger/enrich/sync',
    at: 'arrival',
    do: { kind: 'throttle', retryAfter: 160 },
  })
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText(/Waiting for LoneScale/)).toBeVisible()
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await expect(panel.getByText(/^LoneScale.*: 1 waiting, next in \d+ s$/)).toBeVisible()
  await panel.getByRole('tab', { name: 'This page' }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible({ timeout: 45_000 })
  expect(world.ledger.charged()).toHaveLength(1)
})

test('a line that breaks before the vendor answers is held as unknown and never asked again by itself', async ({
  session,
  world,
}) => {
  await withKey(session)
  world.faults.add({
    vendor: 'lonescale',
    route: 'POST /trigger/enrich/sync',
    at: 'after-charge',
    do: { kind: 'drop', how: 'rst' },
  })
  const { panel, tabId } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText(/no answer came back/)).toBeVisible()
  await expect.poll(() => badgeOf(session, tabId)).toBe('!')
  await session.killWorker()
  await panel.reload()
  await expect(panel.getByText(/no answer came back/)).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find email/ })).toHaveCount(0)
  expect(world.ledger.charged()).toHaveLength(1)
})

test('offline nothing is asked, and what is kept goes on', async ({ session, world }) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await session.context.setOffline(true)
  await expect(panel.getByText('You are offline. What you have keeps working.')).toBeVisible()
  await expect(panel.getByRole('button', { name: /^Find/ })).toHaveCount(0)
  await panel.getByRole('button', { name: /^Copy:/ }).click()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('nora.vance@quillmere.example')
  await panel.getByLabel('Note').fill('Written on a train')
  await panel.keyboard.press('Tab')
  await expect(panel.getByText('Note saved')).toBeVisible()
  await panel.keyboard.press('p')
  await session.context.setOffline(false)
  await expect(panel.getByRole('button', { name: /^Find phone/ })).toBeVisible()
  expect(world.ledger.calls('lonescale', 'POST /trigger/enrich/sync')).toHaveLength(1)
})

test('pages there is nothing to look up on', async ({ session }) => {
  const cases = [
    ['/feed/', 'Nobody to look up here'],
    ['/in/me/', 'Nobody to look up here'],
    ['/search/results/companies/', 'Nobody to look up here'],
    ['/sales/search/company', 'Nobody to look up here'],
    ['/in/nobody-at-all-404/', 'This page does not exist'],
    ['/login', 'LinkedIn is asking to sign in'],
  ] as const
  for (const [path, words] of cases) {
    const { panel, page } = await panelOn(session, path)
    await expect(panel.getByText(words)).toBeVisible()
    await panel.close()
    await page.close()
  }
})

test('a tab that is not LinkedIn', async ({ session }) => {
  const page = await session.context.newPage()
  await page.goto('about:blank')
  await page.bringToFront()
  const tabId = await (await session.worker()).evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  )
  const panel = await session.panel(tabId)
  await expect(panel.getByText('No LinkedIn page here')).toBeVisible()
})

test('data of a newer program are read and nothing of them is changed', async ({ session, world }) => {
  await withKey(session)
  const { panel, tabId } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  // As a later version does it, with our pages and the worker holding the data open.
  const version = await panel.evaluate(raiseVersion)
  expect(version).toBeGreaterThanOrEqual(100)
  await session.killWorker()
  await panel.reload()
  const words = 'This data can only be read'
  await expect(panel.getByText(words)).toBeVisible()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  const before = JSON.stringify([
    await all(panel, 'people'),
    await all(panel, 'jobs'),
    await all(panel, 'notes'),
  ])
  expect(await say(panel, 'runner.poke', {})).toMatchObject({ refusal: { code: 'newer-data' } })
  const pages = [await session.options(), await session.popup(tabId)]
  for (const page of pages) await expect(page.getByText(words)).toBeVisible()
  expect(
    JSON.stringify([await all(panel, 'people'), await all(panel, 'jobs'), await all(panel, 'notes')]),
  ).toBe(before)
  expect(world.ledger.charged()).toHaveLength(1)
})
