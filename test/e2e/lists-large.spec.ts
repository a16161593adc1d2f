import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { seedPeople } from '../lists/seed-people'
import { expect, test } from './fixtures'

const people = 100_000

const grid = (page: Page) => page.getByRole('grid')
const rows = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1
const nameIn = (page: Page, row: number) => page.locator(`[data-row="${row}"] [data-column="0"]`)

test('a hundred thousand people are scrolled, searched, filtered, sorted, exported, deleted and taken back', async ({
  session,
}) => {
  test.setTimeout(240_000)
  const page = await session.panel()
  await seedPeople(page, people, undefined, 2)
  await page.reload()
  await page.getByRole('tab', { name: 'Lists' }).click()
  const all = page.getByRole('button', { name: /^All people/ })
  await expect(all).toContainText('100,000', { timeout: 120_000 })
  await all.click()
  await expect.poll(() => rows(page)).toBe(people)

  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(nameIn(page, people - 1)).toBeInViewport()
  expect(await page.locator('[data-row]').count()).toBeLessThan(60)

  await page.getByRole('columnheader', { name: 'Name' }).click()
  await page.keyboard.press('Home')
  await expect(nameIn(page, 0)).toHaveText(/^Ada Ashdown/)
  await page.keyboard.press('End')
  await expect(nameIn(page, people - 1)).toHaveText(/^Zoë Weiß/)

  await page.keyboard.press('/')
  await page.keyboard.type('lukasz larkspur')
  await expect.poll(() => rows(page)).toBeLessThan(people / 50)
  const found = await rows(page)
  await grid(page).focus()
  await page.keyboard.press('Home')
  await expect(nameIn(page, 0)).toHaveText(/^Łukasz .*Larkspur/)

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Verified email' }).check()
  await expect.poll(() => rows(page)).toBeLessThan(found)
  expect(await rows(page)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Remove Verified email/ }).click()

  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(`${found.toLocaleString('en')} people deleted`)).toBeVisible({
    timeout: 60_000,
  })
  await expect.poll(() => rows(page)).toBe(0)
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect.poll(() => rows(page), { timeout: 60_000 }).toBe(found)

  await page.getByRole('searchbox').fill('')
  await expect.poll(() => rows(page)).toBe(people)
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('100,000 selected').first()).toBeVisible()
  const begin = async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
    await expect(page.getByRole('progressbar').first()).toBeVisible()
  }
  await begin()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Export cancelled')).toBeVisible()
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await begin()
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(people + 1)
  expect(lines[1]).toMatch(/^Ada Ashdown/)
})
