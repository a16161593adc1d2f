import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import { paidRoute } from './stage'
import { wait } from './until'

let worst = 0
let refused = 0
let kills = 0

export const sharedLimiter: FaultClass = {
  id: 'S12',
  what: 'three pages ask through one limiter while the worker is killed again and again: 5 a minute at most',
  runs: { quick: 1, full: 3 },
  seconds: { quick: 30, full: 120 },
  stage: { timeScale: 12 },
  alone: true,
  async play(stage) {
    await stage.prefer('lonescale')
    const pages = [stage.page, await stage.anotherPage(), await stage.anotherPage()]
    const people = await stage.meet(36)
    const end = Date.now() + 18_000
    for (const [i, one] of people.entries()) {
      if (Date.now() > end) break
      stage.find(one, pages[i % pages.length]).catch(() => undefined)
      await wait(Math.random() * 600)
      if (i % 4 === 3) {
        await stage.kill()
        kills += 1
        await stage.revive()
      }
    }
    const result = await judge(stage, people)
    for (const page of pages.slice(1)) await page.close()
    const { ledger } = stage.world
    worst = Math.max(worst, ledger.mostInWindow(60_000 / stage.timeScale, 'lonescale', paidRoute.lonescale))
    refused += ledger.calls('lonescale', paidRoute.lonescale).filter(({ status }) => status === 429).length
    return { ...result, broken: worst > 5 || refused > 0 ? [`${worst} in a window, ${refused} refused`] : [] }
  },
  figures: () => `most in one window ${worst}, refused ${refused}, kills ${kills}`,
}
