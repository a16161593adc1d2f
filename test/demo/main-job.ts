import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Session } from '../browser/launch'
import { demoKeys } from '../world/world'
import { openReport } from './report'

const textOf = async (page: Page, text: string | RegExp) =>
  (await page.getByText(text).first().innerText()).trim()

/** The main job, played through the real interface against vendors that answer over HTTP. */
export async function playMainJob(session: Session): Promise<void> {
  const { world } = session
  const report = openReport(session.context)

  await report.step(
    'Save a LoneScale key',
    async () => {
      const page = await session.options()
      await page.getByLabel('LoneScale key').fill(demoKeys.lonescale.good)
      await page.getByRole('button', { name: 'Save' }).first().click()
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
    },
    () => 'kept, and shown as its last four characters only',
  )

  const profile = await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  const panel = await report.step(
    'Open a profile and the panel',
    async () => {
      const page = await session.panel(profile.tabId)
      await page.getByRole('heading', { name: 'Nora Vance' }).waitFor()
      await page.getByRole('button', { name: /Find email/ }).waitFor()
      return page
    },
    () => 'Nora Vance, read from the page',
  )

  await report.step(
    'Find the email',
    async () => {
      await panel.getByRole('button', { name: /Find email/ }).click()
      await panel.getByText('nora.vance@quillmere.example').waitFor({ timeout: 30_000 })
      return textOf(panel, /LoneScale, /)
    },
    (receipt) => `nora.vance@quillmere.example, verified · ${receipt}`,
  )

  await report.step(
    'Ask again',
    async () => {
      await expect(panel.getByRole('button', { name: /Find email/ })).toHaveCount(0)
      return world.ledger.charged('lonescale').length
    },
    (charged) => `no button, nothing to pay; the vendor charged ${charged} call`,
  )

  const company = await session.linkedIn('/company/quillmere-labs/about/')
  const companyPanel = await report.step(
    'Open a company and source people',
    async () => {
      const page = await session.panel(company.tabId)
      await page.getByRole('heading', { name: 'Quillmere Labs' }).waitFor()
      await page.getByRole('button', { name: /^Source up to/ }).click()
      await page.getByText(/found · /).waitFor({ timeout: 30_000 })
      return page
    },
    () => 'people with their titles',
  )

  await report.step(
    'Put them into a list',
    async () => {
      await companyPanel.getByRole('button', { name: 'Add to list' }).click()
      await companyPanel.getByLabel('New list').fill('Q3 data leaders')
      await companyPanel.getByRole('button', { name: 'Create', exact: true }).click()
      return textOf(companyPanel, /added to Q3 data leaders/)
    },
    (said) => said,
  )

  await report.step(
    'Copy and export the list',
    async () => {
      await companyPanel.getByRole('tab', { name: 'Lists' }).click()
      await companyPanel.getByRole('button', { name: /^Q3 data leaders/ }).click()
      await companyPanel.getByRole('button', { name: 'Export' }).click()
      const download = companyPanel.waitForEvent('download')
      await companyPanel.getByRole('menuitem', { name: 'CSV', exact: true }).click()
      const csv = readFileSync(await (await download).path(), 'utf8')
      await companyPanel.getByRole('button', { name: 'Copy' }).click()
      await companyPanel.getByRole('menuitem').first().click()
      const copied = () => companyPanel.evaluate(() => navigator.clipboard.readText())
      await expect
        .poll(async () => (await copied()).trimEnd().split('\n').length)
        .toBe(csv.trimEnd().split('\r\n').length)
      return csv.trimEnd().split('\r\n').length - 1
    },
    (rows) => `${rows} rows on the clipboard and in a CSV file`,
  )

  console.log(`\nPictures: ${report.folder}`)
}
