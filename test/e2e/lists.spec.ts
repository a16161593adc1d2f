import type { Page } from '@playwright/test'
import { seedPeople } from '../lists/seed-people'
import { expect, test } from './fixtures'

const listId = 'q3-data-leaders'

async function openLists(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('tab', { name: 'Lists' }).click()
}

const grid = (page: Page) => page.getByRole('grid')
const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1
const firstName = (page: Page) => page.locator('[data-row="0"] [data-column="0"]').innerText()

test('a table of five thousand is searched, filtered, sorted, marked and opened by keyboard', async ({
  session,
}) => {
  test.setTimeout(120_000)
  const page = await session.panel()
  await seedPeople(page, 5000, listId)
  await openLists(page)
  await expect(page.getByRole('button', { name: /All people/ })).toContainText('5,000')
  await page
    .getByRole('button', { name: /Q3 data leaders/ })
    .first()
    .click()
  await expect.poll(() => rows(page)).toBe(5000)

  // Only what is in sight is drawn, and another search is read from its first row on.
  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(page.locator('[data-row="4999"]')).toBeInViewport()
  expect(await page.locator('[data-row]').count()).toBeLessThan(60)
  await page.keyboard.press('/')
  await page.keyboard.type('LUKASZ larkspur')
  await expect.poll(() => rows(page)).toBeLessThan(200)
  await expect(page.locator('[data-row="0"]')).toBeInViewport()
  expect(await grid(page).evaluate((box) => box.scrollTop)).toBe(0)
  expect(await firstName(page)).toMatch(/^Łukasz Larkspur/)
  const found = await rows(page)

  await page.getByRole('button', { name: 'Filter' }).click()
  const verified = page.getByRole('checkbox', { name: 'Verified email' })
  const promised = await page
    .locator('div')
    .filter({ has: verified })
    .last()
    .locator('> span')
    .last()
    .innerText()
  await verified.check()
  await page.keyboard.press('Escape')
  await expect.poll(() => rows(page)).toBe(Number(promised))
  expect(Number(promised)).toBeLessThan(found)
  await page.getByRole('button', { name: /Remove Verified email/ }).click()

  await grid(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 selected')).toBeVisible()
  await expect(grid(page).locator('[aria-selected="true"]')).toHaveCount(3)

  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  await page.getByLabel('Tag', { exact: true }).fill('lisbon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 people tagged lisbon')).toBeVisible()
  await page.getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitem', { name: 'Won' }).click()
  await expect(page.getByText(/set to Won/)).toBeVisible()

  await grid(page).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText('selected')).toHaveCount(0)
  await page.keyboard.press('Home')
  const name = await firstName(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Won' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name })).toHaveCount(0)
  await expect(grid(page)).toBeFocused()

  // What the worker or another page writes is in the table without a reload.
  const other = await session.panel()
  await other.getByRole('tab', { name: 'Lists' }).click()
  await other.getByRole('button', { name: /All people/ }).click()
  await expect.poll(() => rows(other)).toBe(5000)
  await grid(other).evaluate((box) => box.scrollTo({ left: 400 }))
  await other.locator('[data-row="0"] [data-column="5"]').click()
  await other.getByRole('button', { name: 'Replied' }).click()
  await expect(other.locator('[data-row="0"] [data-column="5"]')).toHaveText('Replied')
})

test('lists are made, renamed, copied, merged and deleted, and taken back', async ({ session }) => {
  const page = await session.panel()
  await seedPeople(page, 40, listId)
  await openLists(page)
  const line = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
  const menu = async (name: string, item: string) => {
    await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await menu('Q3 data leaders', 'Duplicate')
  await expect(page.getByRole('button', { name: /data leaders \(copy\)/ }).first()).toContainText('40')
  await menu('Q3 data leaders (copy)', 'Rename')
  await page.getByLabel('Name of the list').fill('Autumn')
  await page.keyboard.press('Enter')
  await expect(line('Autumn')).toContainText('40')

  await line('Autumn').click()
  await expect.poll(() => rows(page)).toBe(40)
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Remove from list' }).click()
  await expect(page.getByText('40 people removed from Autumn')).toBeVisible()
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect.poll(() => rows(page)).toBe(40)
  await page.getByRole('button', { name: 'Clear selection' }).click()

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Verified email' }).check()
  const few = await rows(page)
  await page.getByRole('button', { name: 'Save as rule list' }).click()
  await page.getByRole('dialog').getByLabel('New list').fill('Verified autumn')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Verified autumn' })).toBeVisible()
  await expect.poll(() => rows(page)).toBe(few)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(line('Rule Verified autumn')).toContainText(String(few))

  await menu('Autumn', 'Merge into…')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Q3 data leaders/ })
    .click()
  await expect(page.getByText('0 people joined Q3 data leaders')).toBeVisible()
  await expect(line('Autumn')).toHaveCount(0)
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect(line('Autumn')).toContainText('40')
  await menu('Autumn', 'Delete list')
  await expect(line('Autumn')).toHaveCount(0)
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect(line('Autumn')).toContainText('40')
})
