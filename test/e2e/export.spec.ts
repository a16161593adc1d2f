import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'
import { putRows, rowsIn, smallList } from './kept'

async function saved(panel: Page, item: string): Promise<string> {
  await panel.getByRole('button', { name: 'Export' }).click()
  const download = panel.waitForEvent('download')
  await panel.getByRole('menuitem', { name: item, exact: true }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('a list leaves as files and by the clipboard, inert, without whoever must not be contacted', async ({
  session,
}) => {
  const panel = await session.panel()
  await putRows(panel, smallList)
  await panel.reload()
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel.getByRole('button', { name: /^Q3 data leaders/ }).click()
  await expect(panel.getByText('Nora Vance').first()).toBeVisible()

  const csv: Record<string, string>[] = parse(await saved(panel, 'CSV'), { bom: true, columns: true })
  expect(csv.map((row) => [row['Name'], row['Email status']])).toEqual([
    ['Nora Vance', 'verified'],
    ['Ivo Larkspur', 'guess'],
    [`'=HYPERLINK("http://evil.example")`, ''],
    ['Pilar Quenby-Ångström', ''],
  ])
  expect(csv[0]?.['Phone']).toBe("'+31 30 123 4567")
  await expect(panel.getByText(/4 people exported to/)).toBeVisible()

  const lemlist: Record<string, string>[] = parse(await saved(panel, 'Lemlist'), { columns: true })
  expect(lemlist).toHaveLength(1)
  expect(lemlist[0]).toMatchObject({ email: 'nora.vance@quillmere.example', phone: '+31301234567' })
  await expect(panel.getByText(/3 not matching the recipe left out/)).toBeVisible()

  // At once: what is said of the file does not lie on the buttons.
  await panel.getByRole('button', { name: 'Copy' }).click({ timeout: 2500 })
  await panel.getByRole('menuitem', { name: 'Name <email>' }).click()
  await expect
    .poll(() => panel.evaluate(() => navigator.clipboard.readText()))
    .toBe('Nora Vance <nora.vance@quillmere.example>\n')

  await putRows(panel, {
    suppressions: [{ id: 'domain:quillmere.example', kind: 'domain', at: 1, reason: 'do-not-contact' }],
  })
  const without: unknown[] = JSON.parse(await saved(panel, 'JSON'))
  expect(without).toHaveLength(2)
  await expect(panel.getByText(/2 do not contact left out/)).toBeVisible()

  await expect
    .poll(async () =>
      (await rowsIn<{ kind: string; personId: string }>(panel, 'events'))
        .map(({ personId }) => personId)
        .sort(),
    )
    .toEqual([
      'ivo-larkspur',
      'mallory',
      'mallory',
      'nora-vance',
      'nora-vance',
      'nora-vance',
      'pilar-quenby',
      'pilar-quenby',
    ])

  await panel.getByRole('button', { name: 'Mark as contacted' }).click()
  await expect(panel.getByText('2 people set to Contacted')).toBeVisible()
  const statuses = async () =>
    (await rowsIn<{ id: string; status: string }>(panel, 'people')).map(({ id, status }) => `${id} ${status}`)
  expect(await statuses()).toEqual([
    'ivo-larkspur new',
    'mallory contacted',
    'nora-vance new',
    'pilar-quenby contacted',
  ])
  await panel.keyboard.press('Control+z')
  await expect.poll(statuses).not.toContain('mallory contacted')
})
