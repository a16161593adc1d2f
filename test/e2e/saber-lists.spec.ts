import { demoKeys } from '../world/world'
import { expect, saveKey, test } from './fixtures'
import { putRows, rowsIn } from './kept'

test('a list at Saber is made, opened, matched, taken into a list of one’s own, renamed and deleted', async ({
  session,
  world,
}) => {
  const settings = await saveKey(session, 'saber', demoKeys.saber.good)
  await settings.close()
  const panel = await session.panel()
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel.getByRole('button', { name: 'New Saber list' }).click()
  const form = panel.getByRole('dialog')
  await form.getByLabel('Name of the list').fill('Quillmere tech')
  await form.getByLabel('Companies on LinkedIn').fill('https://www.linkedin.com/company/quillmere-labs')
  await form.getByLabel('Companies on LinkedIn').press('Enter')
  await form.getByLabel('Countries').fill('Netherlands')
  await form.getByLabel('Countries').press('Enter')
  await form.getByRole('button', { name: /^Create/ }).click()
  await expect(panel.getByRole('button', { name: /Quillmere tech/ }).first()).toBeVisible({ timeout: 20_000 })
  expect(world.ledger.charged('saber')).toHaveLength(1)

  await panel
    .getByRole('button', { name: /^Quillmere tech/ })
    .first()
    .click()
  const people = panel.getByRole('list', { name: /Quillmere tech/ }).getByRole('listitem')
  await expect(people.first()).toBeVisible()
  const [first] = await rowsIn<{ fullName: string; company: string; leadId: string }>(panel, 'remoteContacts')
  const known = { id: 'known', keys: ['in:known'], fullName: first?.fullName, company: first?.company }
  await putRows(panel, {
    people: [
      { ...known, title: 'Somebody', sources: {}, status: 'new', tags: [], createdAt: 1, updatedAt: 1 },
    ],
    changes: [{ people: ['known'] }],
  })
  await panel.reload()
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel
    .getByRole('button', { name: /^Quillmere tech/ })
    .first()
    .click()
  await expect(panel.getByText('1 may be somebody you have')).toBeVisible()
  await panel.getByRole('button', { name: 'Same person' }).click()
  await expect(panel.getByText('1 may be somebody you have')).toHaveCount(0)
  const total = await people.count()
  await panel.getByRole('button', { name: 'Import into a list' }).click()
  await panel.getByRole('dialog').getByRole('button', { name: 'Import' }).click()
  await expect(panel.getByText('1 joined with somebody you have.')).toBeVisible()
  expect(await rowsIn(panel, 'people')).toHaveLength(total)

  await panel.getByRole('button', { name: /Back/ }).click()
  await panel.getByRole('button', { name: /More for Quillmere tech/ }).click()
  await panel.getByRole('menuitem', { name: 'Rename' }).click()
  await panel.getByLabel('Name of the list').fill('Quillmere, renamed')
  await panel.getByRole('dialog').getByRole('button', { name: 'Rename' }).click()
  await panel.getByRole('button', { name: 'More for Quillmere, renamed' }).click()
  await panel.getByRole('menuitem', { name: 'Delete at Saber' }).click()
  await expect(panel.getByText('This cannot be undone.', { exact: false })).toBeVisible()
  await panel.getByRole('alertdialog').getByRole('button', { name: 'Delete at Saber' }).click()
  await expect(panel.getByText('Quillmere, renamed')).toHaveCount(0)
  expect(world.ledger.charged('saber')).toHaveLength(1)
})
