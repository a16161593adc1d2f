import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Session } from './launch'

/** Everything a page of the session says, shows, saves or is told, for a search through all of it afterwards. */
export interface Watched {
  readonly console: string[]
  readonly downloads: string[]
  readonly dialogs: string[]
  readonly policyViolations: string[]
  /** What the background answered to our pages. */
  replies(): Promise<string[]>
  /** The DOM of every open page, with what stands in its fields. */
  documents(): Promise<string[]>
}

interface Wiretapped {
  heardReplies?: string[]
  heardViolations?: string[]
}

export async function watchSession({ context }: Session): Promise<Watched> {
  const console: string[] = []
  const downloads: string[] = []
  const dialogs: string[] = []
  const policyViolations: string[] = []
  await context.addInitScript(() => {
    const told: string[] = []
    const violations: string[] = []
    Object.assign(globalThis, { heardReplies: told, heardViolations: violations })
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      violations.push(`${violatedDirective} ${sample}`),
    )
    if (location.protocol !== 'chrome-extension:') return
    const hear = (reply: unknown) => told.push(JSON.stringify(reply) ?? '')
    const spaces = [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser]
    for (const runtime of new Set(spaces.map((space) => space?.runtime))) {
      if (!runtime) continue
      const native = runtime.sendMessage.bind(runtime) as (...given: unknown[]) => unknown
      const tapped = (...given: unknown[]) => {
        const answered = given.at(-1)
        if (typeof answered !== 'function') {
          const reply = native(...given)
          if (reply instanceof Promise) void reply.then(hear, () => undefined)
          return reply
        }
        return native(...given.slice(0, -1), (reply: unknown) => {
          hear(reply)
          answered(reply)
        })
      }
      Object.assign(runtime, { sendMessage: tapped })
    }
  })
  const watch = (page: Page) => {
    page.on('console', (line) => console.push(line.text()))
    page.on('pageerror', (error) => console.push(String(error)))
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('download', (download) => {
      void download.path().then((path) => downloads.push(readFileSync(path, 'utf8')))
    })
  }
  context.on('page', watch)
  context.pages().forEach(watch)
  const ask = (read: (page: Page) => Promise<string[]>) =>
    Promise.all(context.pages().map((page) => read(page).catch(() => []))).then((all) => all.flat())
  return {
    console,
    downloads,
    dialogs,
    policyViolations,
    replies: () => ask((page) => page.evaluate(() => (globalThis as Wiretapped).heardReplies ?? [])),
    documents: async () => {
      policyViolations.push(
        ...(await ask((page) => page.evaluate(() => (globalThis as Wiretapped).heardViolations ?? []))),
      )
      return ask((page) =>
        page.evaluate(() => [
          document.documentElement.outerHTML,
          ...[...document.querySelectorAll('input')].map(({ value }) => value),
        ]),
      )
    },
  }
}
