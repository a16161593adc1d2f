import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { root } from '../architecture/sources'

const folder = join(root, '.output/demo')

/** Prints each step with its result and time, and keeps a picture of it. */
export function openReport(context: BrowserContext) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let number = 0
  const picture = async (name: string) =>
    context
      .pages()
      .at(-1)
      ?.screenshot({ path: join(folder, `${number}-${name}.png`) })
  return {
    async step<T>(title: string, work: () => Promise<T>, tell: (result: T) => string): Promise<T> {
      number += 1
      const since = performance.now()
      let result: T
      try {
        result = await work()
      } catch (error) {
        console.log(`${number}. ${title}: FAILED`)
        await picture('failed').catch(() => undefined)
        throw error
      }
      console.log(`${number}. ${title}: ${tell(result)}  (${Math.round(performance.now() - since)} ms)`)
      await picture(title.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
      return result
    },
    folder,
  }
}
