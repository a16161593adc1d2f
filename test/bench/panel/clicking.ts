import { setTimeout as wait } from 'node:timers/promises'
import type { Someone } from '../../faults/people'
import { until } from '../../faults/until'
import { emailOf } from '../../vendors/contact-values'
import type { LedgerRow } from '../../world/ledger'
import type { World } from '../../world/world'
import type { RawChromium, RawPage } from '../raw-chromium'

export interface Clicked {
  /** From the click to the request's arrival at the vendor, by the one clock both have. */
  readonly toRequest: number
  /** From the vendor's last byte to the second frame with the address in it. */
  readonly toRepaint: number
}

/** Notes when the button was clicked and when what is looked for had been painted; answers where the button is. */
const watch = (lookedFor: string) => `new Promise((done, failed) => {
  setTimeout(() => failed(new Error('no button on: ' + document.visibilityState + ' ' + document.body.innerText)), 15_000)
  const now = () => performance.timeOrigin + performance.now()
  addEventListener('click', ({ timeStamp }) => { globalThis.clickedAt = performance.timeOrigin + timeStamp }, true)
  const paint = () => {
    if (!document.body.textContent.includes(${JSON.stringify(lookedFor)})) return requestAnimationFrame(paint)
    requestAnimationFrame(() => { globalThis.paintedAt = now() })
  }
  const look = () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Find email'))
    if (!button || button.disabled) return requestAnimationFrame(look)
    const { x, y, width, height } = button.getBoundingClientRect()
    paint()
    done({ x: x + width / 2, y: y + height / 2 })
  }
  look()
})`

/** As a mouse does it: the time that counts is the one the browser gave the click. */
async function click(chromium: RawChromium, { sessionId }: RawPage, at: object): Promise<void> {
  const mouse = (type: string) =>
    chromium.send('Input.dispatchMouseEvent', { ...at, type, button: 'left', clickCount: 1 }, sessionId)
  await mouse('mouseMoved')
  await wait(50)
  await mouse('mousePressed')
  await mouse('mouseReleased')
}

/** One click on somebody nobody has asked about yet. `ready` is waited for when all stands there. */
export async function clickOn(
  { slug, row }: Someone,
  { chromium, border, world, origin }: Desk,
  ready: () => Promise<unknown>,
): Promise<Clicked> {
  const tabs = () => border.evaluate<number[]>('chrome.tabs.query({}).then((all) => all.map(({ id }) => id))')
  const before = await tabs()
  const profile = await chromium.page(`https://www.linkedin.com/in/${slug}/`)
  const tab = (await tabs()).find((id) => !before.includes(id))
  const panel = await chromium.page(`${origin}/sidepanel.html?tab=${tab}`, true)
  const address = emailOf({ first: row.firstName ?? '', last: row.lastName ?? '' }, row.domain ?? '')
  const button = await panel.evaluate<object>(watch(address))
  await ready()
  const charges = world.ledger.charged().length
  await click(chromium, panel, button)
  const answered = (): LedgerRow | undefined =>
    world.ledger
      .charged()
      .slice(charges)
      .find(({ doneAt }) => doneAt)
  await until(() => answered() !== undefined, 10_000, 20)
  const request = answered()
  const { clickedAt, paintedAt } = await panel.evaluate<{ clickedAt: number; paintedAt: number }>(painted)
  for (const { targetId } of [panel, profile]) await chromium.send('Target.closeTarget', { targetId })
  return {
    toRequest: (request?.at ?? Number.NaN) - clickedAt,
    toRepaint: paintedAt - (request?.doneAt ?? Number.NaN),
  }
}

const painted = `new Promise((done) => {
  const look = () => globalThis.paintedAt ? done({ clickedAt, paintedAt }) : requestAnimationFrame(look)
  look()
})`

interface Desk {
  readonly chromium: RawChromium
  /** A page of ours that stays. */
  readonly border: RawPage
  readonly world: World
  readonly origin: string
}
