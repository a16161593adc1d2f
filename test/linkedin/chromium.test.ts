import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type JSHandle, type Page } from '@playwright/test'
import * as fc from 'fast-check'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectations } from './expectations'
import type { InPage } from './in-page'
import { type Mutation, mutationKinds } from './mutations'
import { savedAddress } from './saved-address'

/** A real browser has the last word on how a page is parsed, and on how long reading it takes. */
const executable = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
)

let browser: Browser
let page: Page
let inPage: JSHandle<InPage>

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'inPage',
        fileName: 'in-page',
      },
    },
  })
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : []
  const [chunk] = output
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  return chunk.code
}

const ordered = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)
const quantile = (times: readonly number[], part: number): number =>
  ordered(times)[Math.floor(times.length * part)] ?? Number.NaN

const accidents = (runs: number): Mutation[][] =>
  fc.sample(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...mutationKinds),
        at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        pick: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    { numRuns: runs, seed: 20_261_121 },
  )

describe.skipIf(!executable)('in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', chromiumSandbox: false })
    page = await browser.newPage()
    await page.addScriptTag({ content: await bundled() })
    inPage = await page.evaluateHandle<InPage>('inPage')
  }, 60_000)
  afterAll(() => browser.close())

  it.each(Object.keys(expectations))('%s, live and parsed', async (id) => {
    const { built, parsed } = await inPage.evaluate((reader, asked) => reader.outlines(asked), id)
    expect(built).toEqual(expectations[id])
    expect(parsed.length ? parsed : expectations[id]).toEqual(expectations[id])
  })

  it('reads the largest profile in under 10 ms, half of the time', async () => {
    const times = await inPage.evaluate((reader) => reader.times('largest', 101))
    expect(quantile(times, 0.5)).toBeLessThan(10)
  })

  it('reads 2,000 rows, and a headline of a megabyte, in under 50 ms', async () => {
    for (const name of ['list', 'hostile'] as const) {
      const times = await inPage.evaluate((reader, which) => reader.times(which, 21), name)
      expect(quantile(times, 0.5)).toBeLessThan(50)
    }
  })

  it('reads pages that something happened to in under 50 ms, 19 times out of 20', async () => {
    const times = await inPage.evaluate((reader, what) => reader.timesAfter(what), accidents(400))
    expect(quantile(times, 0.95)).toBeLessThan(50)
  })

  const folder = process.env.LINKEDIN_PAGES
  const saved = folder ? readdirSync(folder).filter((name) => /\.html?$/.test(name)) : []

  /** Real pages stay outside the repository; what is printed of them holds no word of theirs. */
  it.skipIf(!saved.length)('tells what it finds in saved pages', async () => {
    for (const [at, name] of saved.entries()) {
      const html = readFileSync(join(folder ?? '', name), 'utf8')
      const href = savedAddress(html) ?? 'https://www.linkedin.com/'
      const found = await inPage.evaluate((reader, given) => reader.findings(...given), [html, href] as const)
      process.stdout.write(`page ${at + 1}: ${found}\n`)
      expect(found).not.toContain('no reader')
    }
  })
})
