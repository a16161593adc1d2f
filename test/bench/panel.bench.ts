import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { copyExtension } from '../browser/extension-copy'
import { launch } from '../browser/launch'
import { say } from '../e2e/border'
import { somebody } from '../faults/people'
import { startDemoWorld } from '../world/demo-world'
import { demoKeys } from '../world/world'
import { alone, besideLimit, besidePeer } from './line'
import { seededProfile } from './lists/seeded-profile'
import { type Clicked, clickOn } from './panel/clicking'
import { open, watchPaint } from './panel/opening'
import { rawChromium, stopWorkers } from './raw-chromium'
import { report } from './report'
import { takeTurns } from './take-turns'

const stored = 100_000
const address = 'nora.vance@quillmere.example'
const blank = `<!doctype html><html lang="en"><meta charset="utf-8"><title>blank</title><p>${address}</p></html>`
const clicks = 20
const coldClicks = 5

/** The vendor’s minute is three seconds here, so that its limit is idle at each click. */
const timeScale = 20
const world = await startDemoWorld({ latency: 'none', timeScale })
const profile = await seededProfile(world, stored)
const people = somebody(1 + clicks + coldClicks)

/**
 * No vendor answers within what the click itself sets off in the panel, which used to be timed as part of the answer.
 * In the vendor's own time, which runs faster.
 */
const thinks = 300 * timeScale

/** By Playwright: it looks on, and the worker has no part in what is timed here. */
async function opening() {
  const session = await launch({
    world,
    profile,
    timeScale,
    prepare: (folder) => writeFileSync(join(folder, 'blank.html'), blank),
  })
  const settings = await session.options()
  await say(settings, 'key.save', { vendor: 'lonescale', key: demoKeys.lonescale.good })
  await settings.close()
  const { tabId } = await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  const first = await session.panel(tabId)
  await first.getByRole('button', { name: /^Find email/ }).click()
  await first.getByText(address).first().waitFor()
  await first.close()

  await watchPaint(session.context, address)
  const found: number[] = []
  const after: number[] = []
  const paints = await takeTurns(
    20,
    {
      panel: async (round) => {
        const painted = await open(session, `sidepanel.html?tab=${tabId}`)
        if (round >= 0) {
          found.push(painted.found)
          after.push(painted.found - painted.first)
        }
        return painted.first
      },
      blank: async () => (await open(session, 'blank.html')).first,
    },
    3,
  )
  await session.close(true)
  return { id: session.id, found, after, ...paints }
}

/** Without Playwright, whose debugger at the worker would be timed too. */
async function clicking(origin: string) {
  world.set({ lonescale: { latency: { enrich: [thinks, thinks] } } })
  const extension = copyExtension({ timeScale, welcome: false })
  const chromium = await rawChromium([extension], { profile, flags: world.chromiumFlags() })
  try {
    const border = await chromium.page(`${origin}/options.html`)
    await chromium.send('ServiceWorker.enable', {}, border.sessionId)
    const desk = { chromium, border, world, origin }
    const settled = () => wait(300)
    const stopped = async () => {
      await settled()
      await stopWorkers(chromium, border)
      await wait(150)
    }
    const [first, ...rest] = people
    if (first) await clickOn(first, desk, settled)
    const warm: Clicked[] = []
    for (const one of rest.slice(0, clicks)) warm.push(await clickOn(one, desk, settled))
    const cold: Clicked[] = []
    for (const one of rest.slice(clicks)) cold.push(await clickOn(one, desk, stopped))
    return { warm, cold }
  } finally {
    await chromium.close()
    rmSync(extension, { recursive: true, force: true })
  }
}

try {
  const opened = await opening()
  const { warm, cold } = await clicking(`chrome-extension://${opened.id}`)
  const ms = (name: string) => ({ name, unit: 'ms' })
  const blankPage = { name: 'a blank page of the extension', samples: opened.blank }
  const toRequest = (all: readonly Clicked[]) => all.map((one) => one.toRequest)
  report('panel', [
    besidePeer(
      { ...ms('open to first paint'), note: `${stored.toLocaleString('en')} people stored` },
      opened.panel,
      blankPage,
    ),
    besidePeer(ms('open to the person that is known'), opened.found, blankPage),
    besideLimit(ms('first paint to the person that is known'), opened.after, {
      name: 'felt as at once',
      value: 100,
    }),
    besideLimit(ms('click to the request at the vendor'), toRequest(warm), { name: 'aim', value: 50 }),
    alone(ms('the same, the worker asleep'), toRequest(cold)),
    besideLimit(
      ms('answer to repaint'),
      warm.map(({ toRepaint }) => toRepaint),
      { name: 'felt as at once', value: 100 },
    ),
  ])
} finally {
  await world.stop()
}
