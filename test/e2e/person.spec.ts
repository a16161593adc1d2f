import type { Page } from '@playwright/test'
import { launch } from '../browser/launch'
import { demoKeys } from '../world/world'
import { expect, nora, panelOn, saveKey, test, withKey } from './fixtures'

const section = (panel: Page, name: string) => panel.getByRole('region', { name })

test('email and phone in one click, with receipts, copied by key', async ({ session, world }) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await panel.getByRole('button', { name: 'Both · about 2 credits' }).click()
  await expect(section(panel, 'Email').getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(section(panel, 'Phone').getByText(/^\+\d+$/)).toBeVisible()
  await expect(panel.getByText('complete')).toBeVisible()
  await expect(panel.getByText(/^Yours since .* · about 2 credits$/)).toBeVisible()
  await expect(panel.getByRole('button', { name: /^(Find|Both)/ })).toHaveCount(0)

  await section(panel, 'Email')
    .getByRole('button', { name: /verified.*LoneScale/ })
    .click()
  await expect(section(panel, 'Email').getByText('about 1 credit, our estimate')).toBeVisible()
  await panel.keyboard.press('c')
  await expect(panel.getByText('Copied nora.vance@quillmere.example')).toBeVisible()
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('nora.vance@quillmere.example')
  expect(world.ledger.charged()).toHaveLength(1)
})

test('a miss, a guess and a catch-all say what they are', async ({ session }) => {
  await withKey(session)
  const cases = [
    ['/in/pilar-quenby/', 'LoneScale found no email.'],
    ['/in/oskar-brindle/', 'guess'],
    ['/in/mia-tansley/', 'catch-all'],
  ] as const
  for (const [path, words] of cases) {
    const { panel, page } = await panelOn(session, path)
    await panel.getByRole('button', { name: /^Find email/ }).click()
    await expect(section(panel, 'Email').getByText(words).first()).toBeVisible()
    await expect(section(panel, 'Email').getByText('verified', { exact: true })).toHaveCount(0)
    await panel.close()
    await page.close()
  }
})

test('a correction survives the next reading, and an answer about another name is held', async ({
  session,
}) => {
  await withKey(session)
  const { panel, page } = await panelOn(session, nora)
  await panel.getByRole('button', { name: /^Correct: name/ }).click()
  await panel.getByLabel('Last name').fill('Quill')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Nora Quill' })).toBeVisible()
  await page.reload()
  await expect(panel.getByRole('heading', { name: 'Nora Quill' })).toBeVisible()

  await panel.getByRole('button', { name: /^Find email/ }).click()
  await expect(panel.getByText('Held: LoneScale answered about somebody with another name.')).toBeVisible()
  await expect(panel.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
  await panel.getByRole('button', { name: 'It is this person' }).click()
  await expect(panel.getByRole('button', { name: 'Copy: nora.vance@quillmere.example' })).toBeVisible()

  await panel.getByRole('button', { name: 'Wrong person' }).click()
  await expect(section(panel, 'Email').getByText('nora.vance@quillmere.example')).toHaveCount(0)
  await panel.keyboard.press('Control+z')
  await expect(section(panel, 'Email').getByText('nora.vance@quillmere.example')).toBeVisible()
})

test('a vendor that needs the domain has it asked for, with a guess that is called one', async ({
  session,
  world,
}) => {
  await (await saveKey(session, 'leadsonar', demoKeys.leadsonar.good)).close()
  const { panel } = await panelOn(session, nora)
  await expect(panel.getByText('Your vendors find people by the domain of Quillmere Labs.')).toBeVisible()
  await expect(panel.getByText(/A guess from the company/)).toBeVisible()
  await expect(panel.getByRole('button', { name: /^Find/ })).toHaveCount(0)
  const field = panel.getByLabel('domain')
  await expect(field).toHaveValue('quillmerelabs.com')
  await field.fill('quillmere.example')
  await field.press('Enter')
  await panel.getByRole('button', { name: 'Find email · 1 credit' }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  expect(world.ledger.charged('leadsonar')).toHaveLength(1)
})

test('an address pasted without any page, known and unknown', async ({ session }) => {
  await withKey(session)
  const { panel } = await panelOn(session, '/feed/')
  const address = panel.getByLabel('Address of a profile or company')
  await address.fill('hello')
  await address.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('not the address')
  await address.fill('https://de.linkedin.com/in/Nora-Vance-0a1b2c3d?trk=x')
  await address.press('Enter')
  await expect(panel.getByLabel('First and last name')).toHaveValue('Nora Vance')
  await panel.getByRole('button', { name: 'Go on' }).click()
  await panel.getByRole('button', { name: /^Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await panel.getByRole('button', { name: 'Back to the page' }).click()
  await expect(panel.getByText('Nobody to look up here')).toBeVisible()
  await address.fill('linkedin.com/in/nora-vance-0a1b2c3d')
  await address.press('Enter')
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
})

test('the people of a result page go into a list, once', async ({ session }) => {
  const { panel } = await panelOn(session, '/search/results/people/?keywords=x')
  await expect(panel.getByText('Nora Vance')).toHaveCount(0)
  await panel.getByRole('button', { name: 'Show the 10 people on this page' }).click()
  await expect(panel.getByText('0 yours · 10 new')).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Nora Vance' }).focus()
  await panel.keyboard.press('Space')
  await panel.keyboard.press('ArrowDown')
  await expect(panel.getByRole('checkbox', { name: 'Ivo Larkspur' })).toBeFocused()
  await panel.keyboard.press('l')
  await panel.getByLabel('New list').fill('Q3 data leaders')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('9 added to Q3 data leaders')).toBeVisible()
  await expect(panel.getByText('9 yours · 1 new')).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Mia Tansley' }).focus()
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Mia Tansley' })).toBeVisible()
})

test('everything on the card by keys alone', async ({ session }) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await expect(panel.getByRole('button', { name: /^Find email/ })).toBeVisible()
  await panel.keyboard.press('?')
  await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await panel.keyboard.press('Escape')
  await expect(panel.getByRole('dialog')).toHaveCount(0)
  await panel.keyboard.press('e')
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await panel.keyboard.press('p')
  await expect(section(panel, 'Phone').getByText(/^\+\d+$/)).toBeVisible()
  await panel.keyboard.press('l')
  await panel.keyboard.type('Mine')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('1 added to Mine')).toBeVisible()
  await panel.keyboard.press('/')
  await expect(panel.getByLabel('Address of a profile or company')).toBeFocused()
  await panel.keyboard.press('Escape')
  await expect(panel.getByLabel('Address of a profile or company')).toHaveCount(0)

  await panel.getByRole('radio', { name: 'Contacted' }).press('Space')
  await panel.getByLabel('Tags').fill('warm,')
  await expect(panel.getByRole('button', { name: 'Remove warm' })).toBeVisible()
  await panel.getByLabel('Note').fill('Met in Utrecht')
  await panel.keyboard.press('Tab')
  await expect(panel.getByText('Note saved')).toBeVisible()
  await panel.reload()
  await expect(panel.getByRole('radio', { name: 'Contacted' })).toBeChecked()
  await expect(panel.getByText('warm')).toBeVisible()
  await expect(panel.getByLabel('Note')).toHaveValue('Met in Utrecht')
  await panel.getByRole('button', { name: 'History' }).press('Enter')
  await expect(panel.getByText('Status: Contacted')).toBeVisible()
  await expect(panel.getByText('Added to Mine')).toBeVisible()
})

test('the popup: who it is, one click, and on to the panel', async ({ session, world }) => {
  await withKey(session)
  const { tabId } = await session.linkedIn(nora)
  const popup = await session.popup(tabId)
  await popup.getByRole('button', { name: /^Find email/ }).click()
  await expect(popup.getByText('nora.vance@quillmere.example')).toBeVisible()
  await popup.getByRole('button', { name: /^Copy/ }).click()
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('nora.vance@quillmere.example')
  await expect(popup.getByRole('button', { name: 'Open side panel' })).toBeEnabled()
  expect(world.ledger.charged()).toHaveLength(1)
})

test('the first steps open once, take a key, and do not come back', async ({ world }) => {
  const session = await launch({ world, timeScale: 20, welcome: true })
  const isWelcome = () => session.context.pages().find((page) => page.url().endsWith('#welcome'))
  await expect.poll(() => isWelcome() !== undefined).toBe(true)
  const page = isWelcome() as Page
  await expect(page.getByRole('heading', { name: 'What Leadlight does' })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio', { name: 'LeadSonar' }).check()
  await page.getByLabel('LeadSonar key').fill(demoKeys.leadsonar.good)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Alt+Shift+L')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('heading', { name: 'Leadlight settings' })).toBeVisible()
  const panel = await session.panel()
  await expect(panel.getByText('No LinkedIn page here')).toBeVisible()
  await expect(panel.getByText('What Leadlight does')).toHaveCount(0)
  await session.close()
})

/** As the settings page writes them, without the way there. */
const setSettings = (panel: Page, value: Record<string, unknown>) =>
  panel.evaluate(
    (settings) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('leadlight')
        opening.addEventListener('error', reject)
        opening.addEventListener('success', () => {
          const write = opening.result.transaction('notes', 'readwrite')
          write.objectStore('notes').put({ key: 'settings', value: settings })
          write.addEventListener('complete', () => resolve())
          write.addEventListener('error', reject)
        })
      }),
    value,
  )

test('over the cap: which one, and raised for today where it stood in the way', async ({
  session,
  world,
}) => {
  await withKey(session)
  const { panel } = await panelOn(session, nora)
  await setSettings(panel, { capPerDay: 0 })
  await panel.reload()
  await panel.getByRole('button', { name: /^Find email/ }).click()
  await expect(panel.getByText('That is over your cap for a day.')).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(0)
  await panel.getByRole('button', { name: 'Raise cap to 1 for today' }).click()
  await expect(panel.getByText('Cap raised to 1 until midnight')).toBeVisible()
  await panel.getByRole('button', { name: /^Find email/ }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
})

test('a guess may be put to the next vendor', async ({ session, world }) => {
  await withKey(session)
  await (await saveKey(session, 'leadsonar', demoKeys.leadsonar.good)).close()
  const { panel } = await panelOn(session, '/in/oskar-brindle/')
  await setSettings(panel, { stopAt: 'any' })
  await panel.reload()
  await panel.getByRole('button', { name: 'Add domain' }).click()
  await panel.getByLabel('domain').fill('quillmere.example')
  await panel.keyboard.press('Enter')
  await panel.getByRole('button', { name: /^Find email/ }).click()
  await expect(section(panel, 'Email').getByText('guess').first()).toBeVisible()
  await panel.getByRole('button', { name: 'Second opinion from LeadSonar · 1 credit' }).click()
  await expect
    .poll(() => world.ledger.calls('leadsonar').filter(({ subjects }) => subjects.length > 0).length)
    .toBe(1)
})
