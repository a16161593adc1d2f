import type { Page } from '@playwright/test'
import { somebody } from '../faults/people'
import { expect, test, withKey } from './fixtures'
import { putRows } from './kept'

const grid = (page: Page) => page.getByRole('grid')
const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1
const rowOf = (page: Page, name: string) => page.locator('[data-row]').filter({ hasText: name })
const tick = (page: Page, name: string) => rowOf(page, name).locator('[data-box]').click()

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: item, exact: true }).click()
}

async function findMissingEmails(page: Page): Promise<void> {
  await grid(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Find missing' }).click()
  await page.getByRole('menuitem', { name: 'Email', exact: true }).click()
}

test('many are asked about once, one kept out never, one forgotten is gone, those deleted come back', async ({
  session,
  world,
}) => {
  test.setTimeout(120_000)
  await withKey(session)
  const people = somebody(4)
  const [out, forgotten, deleted] = people.map(({ row }) => row.fullName)
  if (!out || !forgotten || !deleted) throw new Error('too few people')
  const page = await session.panel()
  await putRows(page, { people: people.map(({ row }) => row) })
  await page.getByRole('tab', { name: 'Lists' }).click()
  await page.getByRole('button', { name: /^All people/ }).click()
  await expect.poll(() => rows(page)).toBe(4)

  await tick(page, out)
  await more(page, 'Do not contact')
  await expect(page.getByText('1 person will not be contacted')).toBeVisible()

  const charges = () => world.ledger.charged().flatMap((call) => call.charges)
  const dialog = page.getByRole('dialog', { name: 'Before asking for 4 people' })
  await findMissingEmails(page)
  await expect(dialog.getByRole('button', { name: /^Ask for 3/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(world.ledger.rows.filter(({ subjects }) => subjects.length > 0)).toEqual([])
  await findMissingEmails(page)
  await dialog.getByRole('button', { name: /^Ask for 3/ }).click()
  await expect(page.locator('[data-row] [data-column="2"]').filter({ hasText: '@' })).toHaveCount(3, {
    timeout: 30_000,
  })
  await expect(rowOf(page, out).locator('[data-column="2"]')).toBeEmpty()
  const paid = charges().map(({ subject }) => subject)
  expect([paid.length, new Set(paid).size]).toEqual([3, 3])

  await findMissingEmails(page)
  await expect(dialog.getByRole('button', { name: 'Close' }).last()).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Ask for/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await grid(page).focus()
  await page.keyboard.press('Escape')
  await tick(page, forgotten)
  await more(page, 'Forget')
  await expect.poll(() => rows(page)).toBe(3)
  await expect(rowOf(page, forgotten)).toHaveCount(0)

  await tick(page, deleted)
  const address = await rowOf(page, deleted).locator('[data-column="2"]').textContent()
  await more(page, 'Delete')
  await expect.poll(() => rows(page)).toBe(2)
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect.poll(() => rows(page)).toBe(3)
  await expect(rowOf(page, deleted).locator('[data-column="2"]')).toHaveText(address ?? 'no address')
  expect(charges()).toHaveLength(3)

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Verified email' }).check()
  await page.getByRole('button', { name: 'Save as rule list' }).click()
  await page.getByRole('dialog').getByLabel('New list').fill('Sure ones')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sure ones' })).toBeVisible()
  const sure = await rows(page)
  expect(sure).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Actions for Sure ones' }).click()
  await page.getByRole('menuitem', { name: 'Change rule' }).click()
  const rule = page.getByRole('dialog', { name: 'Rule of Sure ones' })
  await rule.getByLabel(/^Search/).fill(deleted)
  await expect(rule.getByText('1 person', { exact: true })).toBeVisible()
  await rule.getByRole('button', { name: 'Change rule' }).click()
  await expect.poll(() => rows(page)).toBe(1)
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect.poll(() => rows(page)).toBe(sure)
})
