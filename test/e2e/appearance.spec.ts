import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../architecture/sources'
import { launch } from '../browser/launch'
import { demoKeys } from '../world/world'
import { say } from './border'
import { expect, nora, panelOn, test } from './fixtures'

const ground = (page: { evaluate<T>(what: string): Promise<T> }) =>
  page.evaluate<string>('getComputedStyle(document.body).backgroundColor')

test('the theme follows the system until one is chosen, on every page at once, and is taken back', async ({
  session,
}) => {
  const { panel } = await panelOn(session, nora)
  const options = await session.options()
  await panel.emulateMedia({ colorScheme: 'light' })
  const light = await ground(panel)
  await panel.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => ground(panel)).not.toBe(light)
  const dark = await ground(panel)
  await panel.emulateMedia({ colorScheme: 'light' })
  await options.getByRole('combobox', { name: 'Colours' }).click()
  await options.getByRole('option', { name: 'dark' }).click()
  await expect.poll(() => ground(panel)).toBe(dark)
  await panel.reload()
  await expect.poll(() => ground(panel)).toBe(dark)
  await options.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => ground(panel)).toBe(light)
})

type Words = Record<string, { readonly message: string }>

const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'))

/** English sentences and words that German says otherwise. */
function englishOnly(): string[] {
  const german = wordsOf('de')
  const spoken = new Set(Object.values(german).map(({ message }) => message))
  return Object.entries(wordsOf('en')).flatMap(([key, { message }]) =>
    message.length > 8 && !message.includes('$') && !spoken.has(message) && german[key] ? [message] : [],
  )
}

const englishOn = async (page: Page): Promise<string[]> => {
  const text = await page.locator('body').innerText()
  return englishOnly().filter((words) => text.includes(words))
}

test('in German every word is German, and the page says so', async ({ world }) => {
  const session = await launch({ world, timeScale: 20, language: 'de' })
  const options = await session.options()
  await say(options, 'key.save', { vendor: 'lonescale', key: demoKeys.lonescale.good })
  await expect(options).toHaveTitle('Leadlight – Einstellungen')
  expect(await englishOn(options)).toEqual([])
  const { panel } = await panelOn(session, nora)
  await expect(panel.getByRole('tab', { name: 'Diese Seite' })).toBeVisible()
  expect(await panel.evaluate('document.documentElement.lang')).toBe('de')
  await panel.getByRole('button', { name: 'E-Mail finden · etwa 1 Credit' }).click()
  await expect(panel.getByText('nora.vance@quillmere.example')).toBeVisible()
  await expect(panel.getByText('geprüft')).toBeVisible()
  expect(await englishOn(panel)).toEqual([])
  for (const name of ['Listen', 'Aktivität']) {
    await panel.getByRole('tab', { name }).click()
    await panel.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await englishOn(panel), name).toEqual([])
  }
  await session.close()
})
