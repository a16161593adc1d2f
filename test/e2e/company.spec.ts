import type { Page } from '@playwright/test'
import { demoKeys } from '../world/world'
import { expect, panelOn, saveKey, test, withKey } from './fixtures'
import { rowsIn } from './kept'

const quillmere = '/company/quillmere-labs/about/'
const sourced = (panel: Page) => panel.getByText(/\d+ found · /)

test('people are sourced by persona, marked, and put into a list; an empty cell asks for itself only', async ({
  session,
  world,
}) => {
  test.setTimeout(120_000)
  await withKey(session)
  const { panel } = await panelOn(session, quillmere)
  await expect(panel.getByRole('heading', { name: 'Quillmere Labs' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Source up to 5 people · about 5 credits' })).toBeVisible()

  await panel.getByRole('button', { name: /^Source up to/ }).click()
  await panel.getByRole('button', { name: /^Undo/ }).click()
  await expect(panel.getByText('Taken back, nothing was spent')).toBeVisible()
  expect(world.ledger.calls('lonescale', 'POST /trigger/contact-sourcing/sync')).toHaveLength(0)

  await panel.getByRole('button', { name: /^Source up to/ }).click()
  await expect(sourced(panel)).toBeVisible({ timeout: 45_000 })
  expect(world.ledger.calls('lonescale', 'POST /trigger/contact-sourcing/sync')).toHaveLength(1)
  const people = panel.getByRole('group', { name: 'Source people' }).getByRole('checkbox')
  const count = await people.count()
  expect(count).toBeGreaterThan(0)
  await panel.getByRole('button', { name: 'Add to list' }).click()
  await panel.getByLabel('New list').fill('Q3 data leaders')
  await panel.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(panel.getByText(new RegExp(`${count} .*added to Q3 data leaders`))).toBeVisible()

  const cell = panel.getByRole('button', { name: /^Source Sales leaders, VP/ })
  await cell.click()
  await expect
    .poll(() => world.ledger.calls('lonescale', 'POST /trigger/contact-sourcing/sync').length, {
      timeout: 45_000,
    })
    .toBe(2)
  const jobs = await rowsIn<{ wish?: { seniorities: string[]; persona: { name: string } } }>(panel, 'jobs')
  expect(jobs.map(({ wish }) => [wish?.persona.name, wish?.seniorities])).toContainEqual([
    'Sales leaders',
    ['vp'],
  ])
})

test('a persona is made where it is needed, and is the one that is asked for', async ({ session }) => {
  await withKey(session)
  const { panel } = await panelOn(session, quillmere)
  await panel.getByRole('button', { name: 'More about personas' }).click()
  await panel.getByRole('menuitem', { name: 'New persona' }).click()
  const dialog = panel.getByRole('dialog', { name: 'New persona' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('At least one job title is needed.')).toBeVisible()
  await dialog.getByLabel('Name').fill('Data people')
  await dialog.getByLabel('Job titles').fill('Head of Data, Data Engineer,')
  await dialog.getByLabel('Countries').fill('Nether')
  await panel.getByRole('option', { name: 'Netherlands', exact: true }).click()
  await dialog.getByLabel('Countries').fill('North Korea')
  await expect(panel.getByRole('option')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('combobox', { name: 'Persona' })).toHaveText('Data people')
  await expect(panel.getByText('Head of Data, Data Engineer · Netherlands')).toBeVisible()
})

test('a Saber list is made by its own filters, with its warning; not without Sales Navigator', async ({
  session,
  world,
}) => {
  await saveKey(session, 'saber', demoKeys.saber.notConnected)
  const { panel } = await panelOn(session, quillmere)
  await panel.getByRole('button', { name: 'Sales Navigator list at Saber' }).click()
  await expect(panel.getByText(/runs a live Sales Navigator search/)).toBeVisible()
  await expect(panel.getByText('Sales Navigator is not connected')).toBeVisible()
  const create = panel.getByRole('button', { name: /^Create list/ })
  await expect(create).toBeDisabled()

  await saveKey(session, 'saber', demoKeys.saber.good)
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Check again' }).click()
  await expect(create).toBeEnabled()
  await create.click()
  await expect(panel.getByText(/\d+ people, as of/)).toBeVisible({ timeout: 45_000 })
  expect(world.ledger.calls('saber', 'POST /v1/contacts/lists')).toHaveLength(1)
})
