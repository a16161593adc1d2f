import { rmSync } from 'node:fs'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { freshProfile } from '../../browser/profile'
import type { World } from '../../world/world'

export interface Browser {
  readonly context: BrowserContext
  close(): Promise<void>
}

/** A browser in which one extension is installed, or none. */
export async function browserWith(world: World, extension?: string): Promise<Browser> {
  const profile = freshProfile()
  const executablePath = process.env['CHROMIUM_PATH']
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0 && process.env['CI'] === undefined,
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 800 },
    args: [
      ...world.chromiumFlags(),
      '--disable-gpu',
      '--no-first-run',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  })
  return {
    context,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Metrics = Readonly<Record<string, number>>

export async function metricsOf(devtools: CDPSession): Promise<Metrics> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

export interface Load {
  readonly scriptMs: number
  readonly taskMs: number
  readonly heapMb: number
}

const settleMs = 300

/** A fresh tab, a page in it, and all that its main thread did until it was calm. */
export async function loadIn({ context }: Browser, url: string): Promise<Load> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.goto(url)
  await page.waitForTimeout(settleMs)
  const metrics = await metricsOf(devtools)
  await page.close()
  const of = (name: string) => metrics[name] ?? Number.NaN
  return {
    scriptMs: (of('ScriptDuration') + of('V8CompileDuration')) * 1000,
    taskMs: of('TaskDuration') * 1000,
    heapMb: of('JSHeapUsedSize') / 1e6,
  }
}

export interface Witnessed {
  readonly mutations: number
  readonly longTasks: number
}

/** What the page itself can notice of whoever runs in it. */
export async function witnessIn({ context }: Browser, url: string): Promise<Witnessed> {
  const page: Page = await context.newPage()
  await page.addInitScript(`
    globalThis.witnessed = { mutations: 0, longTasks: 0 }
    new MutationObserver((all) => { witnessed.mutations += all.length })
      .observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    new PerformanceObserver((all) => { witnessed.longTasks += all.getEntries().length })
      .observe({ type: 'longtask', buffered: true })
  `)
  await page.goto(url)
  await page.waitForTimeout(settleMs)
  const witnessed = await page.evaluate<Witnessed>('witnessed')
  await page.close()
  return witnessed
}
