import type { Session } from '../../browser/launch'

/** From going to a page until the frame after what is looked for stands in it. */
export async function openPage(session: Session, path: string, lookedFor: string): Promise<number> {
  const page = await session.context.newPage()
  await page.addInitScript(`
    const look = () => {
      if (!document.querySelector(${JSON.stringify(lookedFor)})) return requestAnimationFrame(look)
      requestAnimationFrame(() => { globalThis.foundAt = performance.now() })
    }
    look()
  `)
  await page.goto(`chrome-extension://${session.id}/${path}`)
  await page.waitForFunction(() => 'foundAt' in globalThis, undefined, { timeout: 60_000 })
  const foundAt = await page.evaluate<number>('foundAt')
  await page.close()
  return foundAt
}
