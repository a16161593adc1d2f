import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'
import { putRows, rowsIn } from './kept'

const file = [
  'Vorname;Name;Firma;E-Mail;LinkedIn-Profil;Land',
  'Nora;Vance;Quillmere Labs;nora.vance@quillmere.example;https://www.linkedin.com/in/nora-vance/;Niederlande',
  'NORA;VANCE;;;linkedin.com/in/nora-vance;',
  'Jürgen;Müßig;Ostrava Werke;j@blocked.example;;Österreich',
  'Zoë;Ångström;Ostrava Werke;not an address;;',
  ';;Nobody GmbH;;;',
].join('\r\n')

test('a German file comes in, each row of it accounted for', async ({ session }) => {
  const panel = await session.panel()
  await putRows(panel, {
    suppressions: [{ id: 'domain:blocked.example', kind: 'domain', at: 1, reason: 'do-not-contact' }],
  })
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel.getByRole('button', { name: 'Import' }).click()
  await panel.setInputFiles('input[type=file]', {
    name: 'Messe 2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file, 'latin1'),
  })
  const dialog = panel.getByRole('dialog')
  await expect(dialog.getByText('What is in Messe 2026.csv')).toBeVisible()
  await expect(dialog.getByLabel('What Name is')).toContainText('Last name')
  await expect(dialog.getByLabel('Encoding')).toContainText('Windows-1252')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog.getByText('Rows in the file')).toBeVisible()
  await expect(dialog.locator('dd')).toHaveText(['1', '1', '1', '2', '5'])

  const download = panel.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as CSV' }).click()
  const bad: string[][] = parse(await readFile(await (await download).path()), {
    bom: true,
    relaxColumnCount: true,
  })
  expect(bad.map(([row, reason]) => [row, reason]).slice(1)).toEqual([
    ['5', 'Not one email address'],
    ['6', 'No name and no LinkedIn profile'],
  ])

  await dialog.getByRole('button', { name: 'Open list' }).click()
  await expect(panel.getByRole('heading', { name: 'Messe 2026' })).toBeVisible()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  expect(await rowsIn<object>(panel, 'people')).toMatchObject([
    { fullName: 'Nora Vance', company: 'Quillmere Labs', country: 'NL', keys: ['in:nora-vance'] },
  ])

  // The same number, once with a profile and once without: proposed, merged by hand, and taken apart again.
  const twin = { sources: {}, status: 'new', tags: [], createdAt: 1, updatedAt: 1 }
  const phone = (personId: string) => ({
    id: `${personId}-phone`,
    personId,
    field: 'phone',
    value: '+31 30 765 4321',
    status: 'verified',
    receipt: { vendor: 'you', operation: 'import', at: 1 },
  })
  await putRows(panel, {
    people: [
      { ...twin, id: 'a', keys: [], fullName: 'I. Larkspur', company: 'Quillmere' },
      { ...twin, id: 'b', keys: ['in:ivo'], fullName: 'Ivo Larkspur', company: 'Quillmere Labs' },
    ],
    findings: [phone('a'), phone('b')],
    changes: [{ people: ['a', 'b'] }],
  })
  await panel.getByRole('button', { name: /Back/ }).click()
  await panel.getByRole('button', { name: 'Duplicates' }).click()
  await expect(panel.getByText('Same phone number')).toBeVisible()
  await panel.getByRole('button', { name: 'Merge' }).click()
  await expect(panel.getByText('Merged into Ivo Larkspur')).toBeVisible()
  expect((await rowsIn<{ id: string }>(panel, 'people')).filter(({ id }) => id === 'a')).toEqual([])
  await panel.getByRole('button', { name: '1 merged before' }).click()
  await panel.getByRole('button', { name: 'Take apart' }).click()
  await panel.getByRole('button', { name: 'Not the same' }).click()
  await expect(panel.getByText('Nobody seems to be here twice.')).toBeVisible()
})
