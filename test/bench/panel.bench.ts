import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import { demoKeys } from '../world/world'
import { besideLimit, besidePeer } from './line'
import { seededProfile } from './lists/seeded-profile'
import { clicks } from './panel/clicking'
import { open, watchPaint } from './panel/opening'
import { report } from './report'
import { takeTurns } from './take-turns'

const stored = 100_000
const address = 'nora.vance@quillmere.example'
const blank = `<!doctype html><html lang="en"><meta charset="utf-8"><title>blank</title><p>${address}</p></html>`

const world = await startDemoWorld({ latency: 'none' })
const session = await launch({
  world,
  profile: await seededProfile(world, stored),
  prepare: (folder) => writeFileSync(join(folder, 'blank.html'), blank),
})
try {
  const settings = await session.options()
  await settings.evaluate(
    (key) => chrome.runtime.sendMessage({ name: 'key.save', input: { vendor: 'leadsonar', key } }),
    demoKeys.leadsonar.good,
  )
  await settings.close()
  const { page, tabId } = await session.linkedIn('/in/nora-vance-0a1b2c3d/')
  const first = await session.panel(tabId)
  await first.getByRole('button', { name: /^Find email/ }).click()
  await first.getByText(address).first().waitFor()
  await first.close()

  await watchPaint(session.context, address)
  const found: number[] = []
  const after: number[] = []
  const paints = await takeTurns(
    25,
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
  await page.close()
  const clicked = await clicks(session, 22)
  const ms = (name: string) => ({ name, unit: 'ms' })
  const blankPage = { name: 'a blank page of the extension', samples: paints.blank }
  report('panel', [
    besidePeer(
      { ...ms('open to first paint'), note: `${stored.toLocaleString('en')} people stored` },
      paints.panel,
      blankPage,
    ),
    besidePeer(ms('open to the person that is known'), found, blankPage),
    besideLimit(ms('first paint to the person that is known'), after, {
      name: 'felt as at once',
      value: 100,
    }),
    besideLimit(
      ms('click to the request at the vendor'),
      clicked.map(({ toRequest }) => toRequest),
      { name: 'aim', value: 50 },
    ),
    besideLimit(
      ms('answer to repaint'),
      clicked.map(({ toRepaint }) => toRepaint),
      { name: 'felt as at once', value: 100 },
    ),
  ])
} finally {
  await session.close()
  await world.stop()
}
