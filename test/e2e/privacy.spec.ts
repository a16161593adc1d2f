import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, nora, panelOn, test, withKey } from './fixtures'

const passphrase = 'seven quiet herons'

const section = (options: Page, id: string) => options.locator(`section#${id}`)

test('nobody is asked about somebody on the list; a report leaves; forgetting ends it everywhere', async ({
  session,
  world,
}) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example').first()).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(1)

  await panel.getByRole('button', { name: 'Do not contact' }).click()
  await expect(panel.getByRole('button', { name: 'Allow again' })).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find/ })).toHaveCount(0)

  await panel.getByRole('button', { name: 'Report' }).click()
  const [page] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('menuitem', { name: /page to read/ }).click(),
  ])
  const html = await readFile(await page.path(), 'utf8')
  expect(html).toContain('nora.vance@quillmere.example')
  expect(html).toContain('LoneScale')
  expect(html).not.toMatch(/<script/i)

  await panel.getByRole('button', { name: 'Forget', exact: true }).click()
  await panel.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toHaveCount(0)
  await expect(panel.getByText(/asked to forget this person/)).toBeVisible()
  await panel.reload()
  await expect(panel.getByText(/asked to forget this person/)).toBeVisible()
  await expect(panel.getByRole('button', { name: /Find/ })).toHaveCount(0)
  expect(world.ledger.charged()).toHaveLength(1)
})

test('a backup outlives deleting everything', async ({ session, world }) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example').first()).toBeVisible()

  const options = await session.options()
  await section(options, 'do-not-contact')
    .getByRole('textbox')
    .fill('fennick.example\nnobody@a.example\nnot a thing')
  await section(options, 'do-not-contact').getByRole('button', { name: 'Add' }).click()
  await expect(options.getByText('2 entries added. 1 line could not be read.')).toBeVisible()

  const backup = section(options, 'backup')
  await backup.getByLabel('Passphrase for this file').fill(passphrase)
  await backup.getByLabel('Include the vendor keys').check()
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    backup.getByRole('button', { name: 'Save backup' }).click(),
  ])
  const file = {
    name: 'a.leadlight',
    mimeType: 'application/octet-stream',
    buffer: await readFile(await saved.path()),
  }

  await section(options, 'wipe').getByRole('button').click()
  await options.getByRole('alertdialog').getByRole('textbox').fill('delete')
  const closed = options.waitForEvent('close')
  await options.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click()
  await closed

  const again = await session.options()
  await expect(again.getByText(/Saved, ends in/)).toHaveCount(0)
  await expect(again.getByText(/Kept as hashes: 0 identifiers, 0 addresses/)).toBeVisible()
  const restore = section(again, 'backup')
  await restore.locator('input[type=file]').setInputFiles(file)
  await restore.getByLabel('Passphrase of the backup').fill('something else')
  await restore.getByRole('button', { name: 'Restore' }).click()
  await expect(again.getByText('The passphrase does not open this file. Nothing was changed.')).toBeVisible()
  await restore.getByLabel('Passphrase of the backup').fill(passphrase)
  await restore.getByRole('button', { name: 'Restore' }).click()
  await expect(again.getByText('Restored: 1 person.')).toBeVisible()
  await expect(again.getByText('fennick.example')).toBeVisible()
  await expect(again.getByPlaceholder(/Saved, ends in/)).toHaveCount(1)
  const after = await panelOn(session, nora)
  await expect(after.panel.getByText('nora.vance@quillmere.example').first()).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(1)
})
