import type { Page } from '@playwright/test'
import { launch, type Session } from '../browser/launch'
import { clear, put, say } from '../e2e/border'
import { type demoKeys, demoKeys as keys, type World } from '../world/world'

type Vendor = keyof typeof demoKeys

/** A browser with the extension and the world around it, and short ways to bring them into a state. */
export interface Stage {
  readonly session: Session
  readonly world: World
  /** A page of ours that stays in the background, to speak through. */
  readonly border: Page
  key(vendor: Vendor, key?: string): Promise<void>
  put(rows: Readonly<Record<string, readonly object[]>>): Promise<void>
  settings(value: Readonly<Record<string, unknown>>): Promise<void>
  say(name: string, input: object): Promise<unknown>
  /** Takes all rows out of these tables. */
  empty(tables: readonly string[]): Promise<void>
  /** The panel about a page of the demo LinkedIn. */
  panelOn(path: string): Promise<Page>
  popupOn(path: string): Promise<Page>
  /** Any page of ours; without a width, as wide as a panel. */
  ours(path: string, width?: number): Promise<Page>
  /** Closes what the last screen opened, and takes its faults back. */
  clear(): Promise<void>
  close(): Promise<void>
}

export const panelHeight = 800

export async function openStage(world: World, language = 'en-US'): Promise<Stage> {
  const session = await launch({ world, timeScale: world.settings.timeScale, language })
  session.context.setDefaultTimeout(8000)
  // Whoever compiled this names its functions by a word that no page knows.
  await session.context.addInitScript('globalThis.__name ??= (named) => named')
  const border = await session.options()
  const kept = new Set(session.context.pages())
  const tell = (rows: Readonly<Record<string, readonly object[]>>) =>
    Object.entries(rows).reduce(
      (before, [table, list]) => before.then(() => put(border, table, [...list])),
      Promise.resolve(),
    )
  const ours = async (path: string, width = 360) => {
    const page = await session.context.newPage()
    await page.setViewportSize({ width, height: panelHeight })
    await page.goto(`chrome-extension://${session.id}/${path}`)
    return page
  }
  return {
    session,
    world,
    border,
    ours,
    key: async (vendor, key = keys[vendor].good) => {
      await say(border, 'key.save', { vendor, key })
    },
    put: tell,
    settings: (value) => tell({ notes: [{ key: 'settings', value }] }),
    say: (name, input) => say(border, name, input),
    empty: async (tables) => {
      for (const table of tables) await clear(border, table)
    },
    panelOn: async (path) => {
      const { tabId } = await session.linkedIn(path)
      return ours(`sidepanel.html?tab=${tabId}`)
    },
    popupOn: async (path) => {
      const { tabId } = await session.linkedIn(path)
      return ours(`popup.html?tab=${tabId}`)
    },
    clear: async () => {
      world.faults.clear()
      for (const page of session.context.pages()) if (!kept.has(page)) await page.close()
    },
    close: () => session.close(),
  }
}
