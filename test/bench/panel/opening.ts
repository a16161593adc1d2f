import type { BrowserContext } from '@playwright/test'
import type { Session } from '../../browser/launch'

/** Every page of ours notes when it was painted first, and when what is looked for had been painted. */
export async function watchPaint(context: BrowserContext, lookedFor: string): Promise<void> {
  await context.addInitScript(`
    if (location.protocol === 'chrome-extension:') {
      const painted = {}
      const told = () => { if (painted.first && painted.found) globalThis.painted = painted }
      new PerformanceObserver((all) => {
        for (const { name, startTime } of all.getEntries())
          if (name === 'first-contentful-paint') painted.first = startTime
        told()
      }).observe({ type: 'paint', buffered: true })
      const look = () => {
        if (!document.body?.textContent.includes(${JSON.stringify(lookedFor)})) return requestAnimationFrame(look)
        requestAnimationFrame(() => { painted.found = performance.now(); told() })
      }
      look()
    }
  `)
}

export interface Painted {
  readonly first: number
  /** After the frame in which it stood there. */
  readonly found: number
}

export async function open(session: Session, path: string): Promise<Painted> {
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`chrome-extension://${session.id}/${path}`)
  await page.waitForFunction(() => 'painted' in globalThis, undefined, { timeout: 20_000 })
  const painted = await page.evaluate<Painted>('painted')
  await page.close()
  return painted
}
