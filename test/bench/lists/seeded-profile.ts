import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../architecture/sources'
import { launch } from '../../browser/launch'
import { freshProfile } from '../../browser/profile'
import { seedPeople } from '../../lists/seed-people'
import type { World } from '../../world/world'

/** What a profile depends on: whoever is in it, and how they lie in the store. */
const madeFrom = ['test/lists/seed-people.ts', 'lib/store/migrations/index.ts', 'lib/lists/snapshot.ts']
const folderOf = (people: number): string => {
  const hash = createHash('sha256').update(process.env['CHROMIUM_PATH'] ?? '')
  for (const file of madeFrom) hash.update(readFileSync(join(root, file)))
  return join(root, '.output/bench/profiles', `${people}-${hash.digest('hex').slice(0, 12)}`)
}

/** The copy of everybody is saved when its first line stands in the store. */
const isSaved = `new Promise((answer) => {
  const opening = indexedDB.open('leadlight')
  opening.onsuccess = () => {
    const asked = opening.result.transaction('snapshot').objectStore('snapshot').get('head')
    asked.onsuccess = () => {
      opening.result.close()
      answer(asked.result !== undefined)
    }
  }
})`

async function make(world: World, people: number, folder: string): Promise<void> {
  const session = await launch({ world })
  // The runner of these files names functions by a call that the page does not know.
  await session.context.addInitScript({ content: 'globalThis.__name ??= (one) => one' })
  const page = await session.panel()
  await seedPeople(page, people)
  await page.goto(`chrome-extension://${session.id}/lists.html`)
  await page.locator('[data-row="0"]').waitFor({ timeout: 300_000 })
  for (let tries = 0; !(await page.evaluate(isSaved)); tries++) {
    if (tries > 240) throw new Error('the copy of everybody was never saved')
    await page.waitForTimeout(500)
  }
  await session.close(true)
  mkdirSync(join(root, '.output/bench/profiles'), { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  cpSync(session.profile, folder, { recursive: true })
  rmSync(session.profile, { recursive: true, force: true })
}

/**
 * A profile with so many people in it. Writing them takes longer than measuring them, so they are written once and
 * every run begins with a copy.
 */
export async function seededProfile(world: World, people: number): Promise<string> {
  const kept = folderOf(people)
  if (!existsSync(kept)) {
    const half = `${kept}.half`
    await make(world, people, half)
    renameSync(half, kept)
  }
  const profile = freshProfile()
  rmSync(profile, { recursive: true, force: true })
  cpSync(kept, profile, { recursive: true })
  // Chrome keeps the worker's script as long as the version is the same: here it would run the worker of the build
  // that wrote the people.
  rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true })
  return profile
}
