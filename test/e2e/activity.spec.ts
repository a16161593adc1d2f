import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { demoKeys } from '../world/world'
import { expect, panelOn, saveKey, test, withKey } from './fixtures'
import { putRows, rowsIn } from './kept'

const quillmere = '/company/quillmere-labs/about/'
const nora = '/in/nora-vance-0a1b2c3d/'
const enrich = 'POST /trigger/enrich/sync'

// Several calls in each of these: a busy machine needs its time.
test.setTimeout(120_000)

/** Sources a few people and opens the pre-flight for their addresses. */
async function emailsFor(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Source up to/ }).click()
  await panel.getByRole('button', { name: /^Find emails? for/ }).click({ timeout: 45_000 })
  await expect(panel.getByRole('dialog')).toBeVisible()
}

test('many people at once: a pre-flight, three seconds to take it back, brakes, and a book of it', async ({
  session,
  world,
}) => {
  await withKey(session)
  const { panel } = await panelOn(session, quillmere)
  await emailsFor(panel)
  await panel.getByRole('button', { name: /^Ask for \d/ }).click()
  await panel.getByRole('button', { name: /^Undo/ }).click()
  await expect(panel.getByText(/taken back, nothing was spent/)).toBeVisible()
  expect(world.ledger.calls('lonescale', enrich)).toHaveLength(0)

  await panel.getByRole('button', { name: /^Find emails? for/ }).click()
  await panel.getByRole('button', { name: /^Ask for \d/ }).click()
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await expect.poll(() => world.ledger.calls('lonescale', enrich).length, { timeout: 45_000 }).toBe(1)
  await expect(panel.getByText(/\d+ found/).first()).toBeVisible({ timeout: 45_000 })

  await panel.getByText('Spending', { exact: true }).click()
  await expect(panel.getByRole('img', { name: /Credits spent in the last 30 days/ })).toBeVisible()
  await expect(panel.getByText(/lines are sealed and whole/)).toBeVisible()
  const download = panel.waitForEvent('download')
  await panel.getByRole('button', { name: 'Export CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(csv).toHaveLength(1 + world.ledger.charged('lonescale').length)
})

const waitingJob = (id: string) => ({
  id,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'lonescale.enrich',
  field: 'email',
  personId: id,
  lane: 'bulk',
  groupId: 'g1',
  intentId: 'i1',
  openKey: id,
  state: 'planned',
  attempt: 0,
  plannedAt: Date.now(),
  notBefore: Date.now() + 600_000,
  price: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
})

test('what waits is told, held, let go and cancelled as one', async ({ session }) => {
  const panel = await session.panel()
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await expect(panel.getByText('Nothing is waiting and nothing is under way.')).toBeVisible()
  await putRows(panel, {
    groups: [{ id: 'g1', fields: ['email'], people: 3, jobs: 3, startedAt: Date.now() }],
    jobs: ['p1', 'p2', 'p3'].map(waitingJob),
  })
  await panel.reload()
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await expect(panel.getByText(/3 waiting/)).toBeVisible()
  const states = async () =>
    (await rowsIn<{ state: string }>(panel, 'jobs')).map(({ state }) => state).join(' ')
  await panel.getByRole('button', { name: 'Pause' }).click()
  await expect(panel.getByText(/3 paused/)).toBeVisible()
  expect(await states()).toBe('paused paused paused')
  await panel.getByRole('button', { name: 'Resume' }).click()
  await expect(panel.getByText(/3 waiting/)).toBeVisible()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByText(/3 cancelled/)).toBeVisible()
  expect(await states()).toBe('cancelled cancelled cancelled')
})

test('over the cap nothing can be asked until it is raised for today', async ({ session, world }) => {
  await withKey(session)
  const { panel } = await panelOn(session, quillmere)
  await panel.getByRole('button', { name: /^Source up to/ }).waitFor()
  await putRows(panel, { notes: [{ key: 'settings', value: { capPerDay: 6 } }] })
  await panel.reload()
  await emailsFor(panel)
  await expect(panel.getByText('That is over your cap for a day.')).toBeVisible()
  const ask = panel.getByRole('button', { name: /^Ask for \d/ })
  await expect(ask).toBeDisabled()
  await panel.getByRole('button', { name: /^Raise cap to/ }).click()
  await expect(ask).toBeEnabled()
  await ask.click()
  await expect.poll(() => world.ledger.calls('lonescale', enrich).length, { timeout: 45_000 }).toBe(1)
})

test('an outcome nobody knows: proof, a second call that may cost, or the end of it', async ({
  session,
  world,
}) => {
  const route = 'POST /api/v1/find-email'
  await saveKey(session, 'leadsonar', demoKeys.leadsonar.good)
  const { panel } = await panelOn(session, nora)
  world.faults.add({ vendor: 'leadsonar', route, at: 'after-charge', do: { kind: 'drop', how: 'rst' } })
  // With a balance to compare it would be settled before anybody had to ask.
  const silent = world.faults.add({
    vendor: 'leadsonar',
    route: 'GET /api/v1/credits',
    times: 'always',
    do: { kind: 'answer', status: 503 },
  })
  // LeadSonar asks by domain, which a profile does not tell.
  await panel.getByLabel('domain', { exact: true }).fill('quillmere.example')
  await panel.getByLabel('domain', { exact: true }).press('Enter')
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText(/no answer came back/)).toBeVisible()
  await panel.getByRole('tab', { name: /Activity.*1 thing needs you/ }).click()
  const check = panel.getByRole('button', { name: 'Check balance' })
  await expect(check).toBeVisible()
  world.faults.remove(silent)
  // The worker looks by itself too, and may have its proof before the hand gets there.
  await check.click({ timeout: 2000 }).catch(() => undefined)
  await expect(panel.getByText(/It was charged/)).toBeVisible()
  await expect(panel.getByText(/no answer came back/)).toHaveCount(0)
  expect(world.ledger.charged('leadsonar')).toHaveLength(1)
})

test('run again costs again and only then; giving up costs nothing more', async ({ session, world }) => {
  await withKey(session)
  const drop = {
    vendor: 'lonescale',
    route: enrich,
    at: 'after-charge',
    do: { kind: 'drop', how: 'rst' },
  } as const
  world.faults.add(drop)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText(/no answer came back/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Check balance' })).toHaveCount(0)
  world.faults.add(drop)
  await panel.getByRole('button', { name: /^Run again \(may cost again\)/ }).click()
  await expect.poll(() => world.ledger.charged('lonescale').length).toBe(2)
  await panel.getByRole('button', { name: 'Give up' }).click()
  await expect(panel.getByText(/no answer came back/)).toHaveCount(0)
  await panel.waitForTimeout(1000)
  expect(world.ledger.charged('lonescale')).toHaveLength(2)
})

test('an answer that nobody can read is kept, and shown to whoever paid for it', async ({
  session,
  world,
}) => {
  await withKey(session)
  const body = '<html><b>Sorry, try again later</b></html>'
  world.faults.add({
    vendor: 'lonescale',
    route: enrich,
    at: 'after-charge',
    do: { kind: 'answer', status: 200, body, headers: { 'content-type': 'text/html' } },
  })
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText(/LoneScale answered at .*could not be read/)).toBeVisible()
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await panel.getByRole('button', { name: 'The answer as it came' }).click()
  await expect(panel.getByText(body)).toBeVisible()
  await panel.getByRole('button', { name: 'Give up' }).click()
  await expect(panel.getByText(/could not be read/)).toHaveCount(0)
  await panel.getByRole('button', { name: 'The answer as it came' }).click()
  await expect(panel.getByText(body)).toBeVisible()
})
