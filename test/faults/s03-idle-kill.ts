import { spawn } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyExtension } from '../browser/extension-copy'
import { freshProfile } from '../browser/profile'
import { demoKeys, startWorld, type World } from '../world/world'
import { browserPids, signalBrowser } from './browser-process'
import type { FaultClass } from './fault-class'
import { addInside } from './inside'
import { somebody } from './people'
import { paidRoute } from './stage'
import { until } from './until'

const answerAfter = 45_000

/**
 * A browser that nobody has attached a debugger to: with one, Chrome never ends an idle worker and this would prove
 * nothing. The errand is done by a page of the extension itself; all that is believed is what the vendor saw.
 */
function unwatched(world: World, extension: string, profile: string) {
  const flags = [
    '--headless=new',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ...world.chromiumFlags(),
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
    'about:blank',
  ]
  return spawn(process.env['CHROMIUM_PATH'] ?? 'chromium', flags, { stdio: 'ignore', detached: true })
}

export const idleKill: FaultClass = {
  id: 'S3',
  what: 'the vendor answers after 45 s, no debugger attached: Chrome’s own 30 s end does not take the answer',
  runs: { quick: 0, full: 2 },
  seconds: { quick: 0, full: 150 },
  async play() {
    const world = await startWorld({ latency: 'none', timeScale: 1 })
    const profile = freshProfile()
    const extension = copyExtension({ timeScale: 1, welcome: false })
    addInside(extension)
    const [one] = somebody(1)
    const errand = {
      key: demoKeys.lonescale.good,
      person: one?.row,
      settings: { key: 'settings', value: { emailOrder: ['lonescale'] } },
      intent: { id: 'idle', shownCredits: 5, people: 1 },
    }
    const address = `faults.html#${encodeURIComponent(JSON.stringify(errand))}`
    appendFileSync(
      join(extension, 'background.js'),
      `\nchrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: ${JSON.stringify(address)} }))\n`,
    )
    world.faults.add({
      vendor: 'lonescale',
      route: paidRoute.lonescale,
      at: 'after-charge',
      do: { kind: 'delay', ms: answerAfter },
    })
    const browser = unwatched(world, extension, profile)
    browser.on('error', () => undefined)
    const rows = () => world.ledger.calls('lonescale', paidRoute.lonescale)
    const told = () => world.hostsSeen.requests.some(({ path }) => path.startsWith('/told/'))
    const came = await until(told, answerAfter + 55_000, 200)
    const broken = [
      ...(rows()[0]?.outcome === 'answered' ? [] : [`the vendor saw ${rows()[0]?.outcome ?? 'no request'}`]),
      ...(came ? [] : ['the value never reached the page']),
    ]
    const paidTwice = rows().filter(({ credits }) => credits > 0).length > 1 ? 1 : 0
    signalBrowser(profile, 'SIGKILL')
    await until(() => browserPids(profile).length === 0, 5000, 50)
    await world.stop()
    for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    return { paidTwice, lost: came ? 0 : 1, stuck: 0, broken }
  },
}
