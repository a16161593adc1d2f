import type { Page } from '@playwright/test'
import type { Session } from '../../browser/launch'
import { somebody } from '../../faults/people'
import { emailOf } from '../../vendors/contact-values'

interface Clicked {
  /** From the click to the request's arrival at the vendor, by the one clock both have. */
  readonly toRequest: number
  /** From the vendor's last byte to the second frame with the address in it. */
  readonly toRepaint: number
}

const asked = `
  globalThis.askedOnce = (button, address) => new Promise((done) => {
    const now = () => performance.timeOrigin + performance.now()
    const clickedAt = now()
    button.click()
    const look = () => {
      if (!document.body.textContent.includes(address)) return requestAnimationFrame(look)
      requestAnimationFrame(() => done({ clickedAt, paintedAt: now() }))
    }
    look()
  })
`

async function askOnce(panel: Page, address: string): Promise<{ clickedAt: number; paintedAt: number }> {
  const button = panel.getByRole('button', { name: /^Find email/ })
  await button.waitFor()
  await panel.waitForTimeout(150)
  await panel.evaluate(asked)
  return button.evaluate(
    (element, text) =>
      (globalThis as unknown as { askedOnce: (...given: unknown[]) => Promise<never> }).askedOnce(
        element,
        text,
      ),
    address,
  )
}

/** One click each on people nobody has asked about yet. */
export async function clicks(session: Session, times: number): Promise<Clicked[]> {
  const { ledger } = session.world
  const clicked: Clicked[] = []
  for (const { slug, row } of somebody(times)) {
    const address = emailOf({ first: row.firstName ?? '', last: row.lastName ?? '' }, row.domain ?? '')
    const { page, tabId } = await session.linkedIn(`/in/${slug}/`)
    const panel = await session.panel(tabId)
    const before = ledger.charged().length
    const { clickedAt, paintedAt } = await askOnce(panel, address)
    const request = ledger.charged()[before]
    await panel.close()
    await page.close()
    clicked.push({
      toRequest: (request?.at ?? Number.NaN) - clickedAt,
      toRepaint: paintedAt - (request?.doneAt ?? Number.NaN),
    })
  }
  return clicked
}
