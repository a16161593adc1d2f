import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inContentScript } from '../browser/isolated-world'
import { launch, type Session } from '../browser/launch'
import { filesWith, openedFromDisk } from '../browser/profile-search'
import { watchSession } from '../browser/watch-session'
import { demoKeys, type World } from '../world/world'
import { expect, nora, saveKey, test } from './fixtures'

const passphrase = 'copper lantern seven orchards'
const secrets = [demoKeys.leadsonar.good, demoKeys.lonescale.good, passphrase]

const sealedRow = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('vault')
    const base = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    const get = base.transaction('secrets').objectStore('secrets').get('leadsonar')
    const row = await new Promise<{ iv: Uint8Array; sealed: ArrayBuffer }>((resolve) => {
      get.onsuccess = () => resolve(get.result)
    })
    base.close()
    return { iv: [...row.iv], sealed: [...new Uint8Array(row.sealed)], place: 'leadsonar' }
  })

const findEmail = (panel: Page) => panel.getByRole('button', { name: /Find email/ }).first()
const email = 'nora.vance@quillmere.example'

async function setPassphrase(session: Session) {
  const page = await session.options()
  await page.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('New passphrase, again').fill(passphrase)
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expect(page.getByText('Unlocked', { exact: true })).toBeVisible()
  await page.close()
}

/** Locks, is refused in the panel, guesses wrong, unlocks in place, and goes on. */
async function lockAndUnlock(session: Session, panel: Page, world: World) {
  const page = await session.options()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByText('Locked', { exact: true })).toBeVisible()
  await page.close()
  await panel.bringToFront()
  await findEmail(panel).click()
  await expect(panel.getByText('Your keys are locked.', { exact: true })).toBeVisible()
  expect(world.ledger.charged()).toEqual([])
  await panel.getByLabel('Passphrase').fill('not the one')
  await panel.getByRole('button', { name: 'Unlock' }).click()
  await expect(panel.getByText('This is not the passphrase.')).toBeVisible()
  await panel.getByLabel('Passphrase').fill(passphrase)
  await panel.getByRole('button', { name: 'Unlock' }).click()
  await expect(panel.getByLabel('Passphrase')).toHaveCount(0)
}

/** Whatever leaves as a file: what is kept on one person, and a list. */
async function leave(panel: Page) {
  const saved = async (open: string, item: RegExp) => {
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: open, exact: true }).click()
    await panel.getByRole('menuitem', { name: item }).click()
    await (await download).path()
  }
  await saved('Report', /page to read/)
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel.getByRole('button', { name: /All people/ }).click()
  await saved('Export', /^JSON$/)
  await panel.getByRole('tab', { name: 'Activity' }).click()
}

/** A whole day with two keys; answers everything that anybody could have seen or kept of it. */
async function day(session: Session, world: World, locked: boolean) {
  const watched = await watchSession(session)
  const replies: string[] = []
  if (locked) await setPassphrase(session)
  for (const vendor of ['leadsonar', 'lonescale'] as const) {
    const page = await saveKey(session, vendor, demoKeys[vendor].good)
    await expect(page.getByText(/^Saved/).first()).toBeVisible()
    replies.push(...(await watched.replies()))
    await page.reload()
  }
  const { page, tabId } = await session.linkedIn(nora)
  const panel = await session.panel(tabId)
  await expect(findEmail(panel)).toBeVisible()
  if (locked) await lockAndUnlock(session, panel, world)
  await findEmail(panel).click()
  await expect(panel.getByText(email).first()).toBeVisible()
  await leave(panel)
  await session.popup(tabId)
  const options = await session.options()
  await options.getByRole('button', { name: 'Copy all as CSV' }).click()
  await expect(options.getByText(/requests? copied/)).toBeVisible()
  const log = await options.evaluate(() => navigator.clipboard.readText())
  expect(log).toContain('api.leadsonar.com,balance')
  expect(log).not.toMatch(/nora|vance|quillmere|linkedin/i)
  await page.bringToFront()
  await options.getByRole('button', { name: 'Check again' }).click()
  await expect(options.getByText('1 page looked at')).toBeVisible()

  const storage = await inContentScript<string[]>(
    page,
    `const read = (area) => chrome.storage[area].get(null).then((all) => JSON.stringify(all), () => 'refused')
     return [await read('local'), await read('session')]`,
  )
  expect(storage).toEqual(['refused', 'refused'])
  const databases = await inContentScript<(string | undefined)[]>(
    page,
    'return (await indexedDB.databases()).map(({ name }) => name)',
  )
  expect(databases).not.toContain('vault')

  const seen = [
    ...(await watched.documents()),
    ...replies,
    ...(await watched.replies()),
    ...watched.console,
    ...watched.downloads,
    log,
  ]
  expect(seen.length).toBeGreaterThan(10)
  expect(watched.downloads.filter((file) => file.includes(email))).toHaveLength(2)
  expect(replies.some((reply) => reply.includes('last4'))).toBe(true)
  expect(seen.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([])
  expect(world.hostsSeen.leaks()).toEqual([])
  const row = await sealedRow(options)
  await session.close(true)
  const found = filesWith(session.profile, secrets)
  const opened = openedFromDisk(session.profile, row)
  rmSync(session.profile, { recursive: true, force: true })
  return { found, opened }
}

test('without a passphrase no key is written in clear; a thief with the whole profile can still open it', async ({
  world,
}) => {
  const session = await launch({ world, timeScale: 20 })
  const { found, opened } = await day(session, world, false)
  expect(found).toEqual([])
  // Not a wish but the truth that SECURITY.md and the settings tell; should Chrome learn better, tell it there.
  expect(opened).toBe(demoKeys.leadsonar.good)
})

test('behind a passphrase a key is nowhere but in memory, and the panel asks for it in place', async ({
  world,
}) => {
  const session = await launch({ world, timeScale: 20 })
  const { found, opened } = await day(session, world, true)
  expect(found).toEqual([])
  expect(opened).toBeUndefined()
})
