import type { CDPSession, Page } from '@playwright/test'
import { launch, type Session } from '../browser/launch'
import { freshProfile } from '../browser/profile'
import { demoKeys, startWorld, type World, type WorldOptions } from '../world/world'
import { browserPids, signalBrowser } from './browser-process'
import { addInside, type Inside, type Reply, type Snapshot } from './inside'
import { type Someone, somebody } from './people'
import { until, wait } from './until'

export type PaidVendor = 'lonescale' | 'leadsonar'
export const paidRoute = {
  lonescale: 'POST /trigger/enrich/sync',
  leadsonar: 'POST /api/v1/find-email',
} as const

export interface StageOptions {
  readonly timeScale?: number
  readonly protocols?: WorldOptions['protocols']
  readonly settings?: WorldOptions['settings']
  readonly profile?: () => string
}

declare const faults: Inside

export const killWays = ['stop', 'close', 'reload'] as const
export type KillWay = (typeof killWays)[number]

/** A world, a browser with the extension under test and one page of it to speak through. */
export class Stage {
  readonly world: World
  readonly timeScale: number
  #session: Session
  #page: Page
  #devtools: CDPSession | undefined
  #intents = 0

  private constructor(world: World, timeScale: number, session: Session, page: Page) {
    this.world = world
    this.timeScale = timeScale
    this.#session = session
    this.#page = page
  }

  static async open({ timeScale = 60, protocols, settings, profile }: StageOptions = {}): Promise<Stage> {
    const world = await startWorld({
      latency: 'none',
      timeScale,
      ...(protocols ? { protocols } : {}),
      settings: {
        leadsonar: { accounts: { [demoKeys.leadsonar.good]: { balance: 1_000_000 } } },
        ...settings,
      } as NonNullable<WorldOptions['settings']>,
    })
    const session = await Stage.#launch(world, timeScale, profile?.() ?? freshProfile())
    const stage = new Stage(world, timeScale, session, await Stage.#pageOf(session))
    await stage.#settleIn()
    return stage
  }

  async #settleIn(): Promise<void> {
    await this.ask('runner.poke', {})
    for (const vendor of ['lonescale', 'leadsonar'] as const)
      await this.ask('key.save', { vendor, key: demoKeys[vendor].good })
    await this.prefer('leadsonar')
  }

  /** Another browser, nothing in it, in the same world. */
  async renew(): Promise<void> {
    await this.#session.close()
    await this.#reopen(freshProfile(), () => undefined)
    await this.#settleIn()
  }

  static #launch = (world: World, timeScale: number, profile: string, shift = 0) =>
    launch({ world, timeScale, profile, prepare: (folder) => addInside(folder, shift) })

  static async #pageOf(session: Session): Promise<Page> {
    const page = await session.context.newPage()
    await page.goto(`chrome-extension://${session.id}/faults.html`)
    return page
  }

  get session(): Session {
    return this.#session
  }

  get page(): Page {
    return this.#page
  }

  anotherPage(): Promise<Page> {
    return Stage.#pageOf(this.#session)
  }

  ask(name: string, input: unknown, page = this.#page): Promise<Reply | undefined> {
    return page.evaluate(([n, i]) => faults.ask(n as string, i), [name, input] as const)
  }

  put(table: string, rows: readonly unknown[]): Promise<void> {
    return this.#page.evaluate(([t, r]) => faults.put(t, r), [table, rows] as const)
  }

  upgradeTo(more: number): Promise<number> {
    return this.#page.evaluate((n) => faults.upgradeTo(n), more)
  }

  /** Which vendor is asked, and no cap in the way. */
  prefer(vendor: PaidVendor): Promise<void> {
    const value = { emailOrder: [vendor], capPerDay: null, askAbove: 1_000_000 }
    return this.put('notes', [{ key: 'settings', value }])
  }

  async meet(count: number): Promise<Someone[]> {
    const people = somebody(count)
    await this.put(
      'people',
      people.map(({ row }) => row),
    )
    return people
  }

  intent(people = 1) {
    this.#intents += 1
    const id = `intent-${Date.now()}-${this.#intents}`
    return { id, shownCredits: 10 * people, people, confirmed: true }
  }

  find(one: Someone, page = this.#page): Promise<Reply | undefined> {
    const input = { intent: this.intent(), personId: one.row.id, fields: ['email'], again: false }
    return this.ask('find.request', input, page)
  }

  findAll(people: readonly Someone[]): Promise<Reply | undefined> {
    const personIds = people.map(({ row }) => row.id)
    const input = { intent: this.intent(people.length), personIds, fields: ['email'], again: false }
    return this.ask('bulk.request', input)
  }

  /** Without waiting for the reply, which a kill may swallow. */
  findSoon(one: Someone, asCrowd = false): void {
    const asked = asCrowd ? this.findAll([one]) : this.find(one)
    asked.catch(() => undefined)
  }

  /** Tells the worker's forerunner, and waits until it has heard. */
  async tell(words: object): Promise<void> {
    const nonce = `${Math.random()}`
    await this.ask('runner.poke', {})
    await this.#page.evaluate(
      (w) => {
        faults.held = false
        faults.tell(w)
      },
      { ...words, nonce },
    )
    await until(() => this.#page.evaluate((n) => faults.armed === n, nonce), 10_000)
  }

  held(): Promise<boolean> {
    return this.#page.evaluate(() => faults.held).catch(() => false)
  }

  async kill(way: KillWay = 'stop'): Promise<void> {
    if (way === 'reload') {
      await this.#page.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
      await until(() => this.#page.isClosed(), 5_000)
      return
    }
    if (way === 'close' && (await this.#closeTarget())) return
    this.#devtools ??= await this.#outside()
    await this.#devtools.send('ServiceWorker.stopAllWorkers')
  }

  async #outside(): Promise<CDPSession> {
    const page = this.#session.context.pages().find((one) => one.url() === 'about:blank')
    const devtools = await this.#session.context.newCDPSession(
      page ?? (await this.#session.context.newPage()),
    )
    await devtools.send('ServiceWorker.enable')
    return devtools
  }

  async #closeTarget(): Promise<boolean> {
    this.#devtools ??= await this.#outside()
    const { targetInfos } = await this.#devtools.send('Target.getTargets')
    const worker = targetInfos.find(({ type }) => type === 'service_worker')
    if (!worker) return false
    return this.#devtools
      .send('Target.closeTarget', { targetId: worker.targetId })
      .then(() => true)
      .catch(() => false)
  }

  /** The page stands again, the worker lives again: as when somebody looks at the panel. */
  async revive(): Promise<void> {
    await until(
      async () => {
        try {
          if (this.#page.isClosed()) this.#page = await Stage.#pageOf(this.#session)
          return (await Promise.race([this.ask('runner.poke', {}), wait(5_000)])) !== undefined
        } catch {
          await wait(100)
          return false
        }
      },
      30_000,
      50,
    )
  }

  /** The browser dies as in a power cut and comes back on the same profile. */
  async crash(between: (profile: string) => void = () => undefined): Promise<void> {
    const { profile } = this.#session
    signalBrowser(profile, 'SIGKILL')
    await this.#session.context.close().catch(() => undefined)
    await until(() => browserPids(profile).length === 0, 5_000, 20)
    await this.#reopen(profile, between)
  }

  /** An orderly end and a new start, perhaps with a clock that was set in between. */
  async restart(between: (profile: string) => void = () => undefined, shift = 0): Promise<void> {
    const { profile } = this.#session
    await this.#session.close(true)
    await this.#reopen(profile, between, shift)
  }

  async #reopen(profile: string, between: (profile: string) => void, shift = 0): Promise<void> {
    between(profile)
    this.#devtools = undefined
    this.#session = await Stage.#launch(this.world, this.timeScale, profile, shift)
    this.#page = await Stage.#pageOf(this.#session)
    await this.ask('runner.poke', {})
  }

  snapshot(): Promise<Snapshot> {
    return this.#page.evaluate(() => faults.read('jobs', 'calls', 'findings', 'notes'))
  }

  /** Nothing of the vendor's is under way any more. */
  quietVendors(ms = 10_000): Promise<boolean> {
    return until(() => this.world.ledger.rows.every(({ outcome }) => outcome !== 'working'), ms)
  }

  async close(): Promise<void> {
    await Promise.race([this.#session.close(), wait(10_000)])
    await this.world.stop()
  }
}
