import { rmSync } from 'node:fs'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import type { World } from '../world/world'
import { copyExtension } from './extension-copy'
import { freshProfile } from './profile'

export interface LaunchOptions {
  readonly world: World
  readonly headless?: boolean
  /** Reopen this profile instead of a fresh one. */
  readonly profile?: string
  readonly timeScale?: number
  readonly language?: string
  /** Opens the first steps, as an installation by a person does. */
  readonly welcome?: boolean
  /** Changes the private copy of the extension before it is loaded. */
  readonly prepare?: (folder: string) => void
}

export interface Session {
  readonly context: BrowserContext
  readonly profile: string
  readonly id: string
  readonly world: World
  /** Opens a page of the demo LinkedIn, brings it to the front and tells its tab. */
  linkedIn(path: string): Promise<{ page: Page; tabId: number }>
  /** Our pages as ordinary tabs, about the given tab. */
  panel(tabId?: number, size?: { width: number; height: number }): Promise<Page>
  popup(tabId: number): Promise<Page>
  options(): Promise<Page>
  worker(): Promise<Worker>
  /** Ends the worker the way Chrome does; the next event starts another. */
  killWorker(): Promise<void>
  close(keepProfile?: boolean): Promise<void>
}

const quietFlags = [
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch({
  world,
  headless = true,
  profile = freshProfile(),
  timeScale = 1,
  language = 'en-US',
  welcome = false,
  prepare,
}: LaunchOptions): Promise<Session> {
  const extension = copyExtension({ timeScale, welcome })
  prepare?.(extension)
  const executablePath = process.env['CHROMIUM_PATH']
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless,
    chromiumSandbox: process.getuid?.() !== 0 && process.env['CI'] === undefined,
    ignoreHTTPSErrors: true,
    locale: language,
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...world.chromiumFlags(),
      `--lang=${language}`,
      ...quietFlags,
    ],
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL((await worker()).url()).host

  const open = async (path: string, size = { width: 360, height: 800 }) => {
    const page = await context.newPage()
    if (headless) await page.setViewportSize(size)
    await page.goto(`chrome-extension://${id}/${path}`)
    return page
  }

  return {
    context,
    profile,
    id,
    world,
    worker,
    linkedIn: async (path) => {
      const page = await context.newPage()
      await page.goto(`https://www.linkedin.com${path}`)
      await page.bringToFront()
      const tabId = await (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        return tab?.id ?? -1
      })
      return { page, tabId }
    },
    panel: (tabId, size) =>
      open(tabId === undefined ? 'sidepanel.html' : `sidepanel.html?tab=${tabId}`, size),
    popup: (tabId) => open(`popup.html?tab=${tabId}`),
    options: () => open('options.html', { width: 900, height: 800 }),
    killWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage())
      const devtools = await context.newCDPSession(page)
      await devtools.send('ServiceWorker.enable')
      await devtools.send('ServiceWorker.stopAllWorkers')
      await devtools.detach()
    },
    close: async (keepProfile = false) => {
      await context.close()
      rmSync(extension, { recursive: true, force: true })
      if (!keepProfile) rmSync(profile, { recursive: true, force: true })
    },
  }
}
