import { createRunner, type Runner } from '../../lib/jobs/runner'
import { openStore } from '../../lib/store/database'
import { changeSettings } from '../../lib/store/writes/settings'
import { ModelServer } from './model-server'
import { mortal } from './mortal'
import { addPerson, fakeProbe, type Rig, rig } from './rig'

export const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const
export const capPerMonth = 9
/** Small, so that it is met all the time. */
export const perMinute = 2

/** One life of the worker. After its death it can neither read nor write nor send. */
interface Context {
  readonly rig: Rig
  readonly runner: Runner
  readonly dead: Promise<void>
  alive: boolean
}

/** The database in memory does one thing at each of these. */
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))
const calmEnough = 40
let worlds = 0

/** Three contexts over one store, a clock that can be set, and one that cannot. */
export class ModelWorld {
  readonly store = openStore(`model-${(worlds += 1)}`)
  readonly time = { now: Date.UTC(2026, 8, 15, 12), steady: 0 }
  readonly server: ModelServer
  readonly wakes: number[] = []
  readonly contexts: Context[] = []
  /** How often the user said yes to paying for somebody once more. */
  readonly consents = new Map<string, number>()
  private pauses: readonly number[]

  constructor(jitters: readonly number[]) {
    this.pauses = jitters
    this.server = new ModelServer(() => this.time.steady, jitters)
  }

  async open(): Promise<void> {
    await changeSettings(this.store, { capPerDay: null, capPerMonth, emailOrder: ['lonescale'] })
    for (const id of people) await addPerson(this.store, id)
    for (let i = 0; i < 3; i += 1) await this.boot(i)
  }

  close(): Promise<void> {
    for (let i = 0; i < 3; i += 1) this.kill(i)
    return this.store.delete()
  }

  context(i: number): Context {
    const context = this.contexts[i]
    if (!context) throw new Error('no such context')
    return context
  }

  kill(i: number): void {
    const context = this.contexts[i]
    if (context) context.alive = false
  }

  /** A new life in the place of an old one. */
  async boot(i: number): Promise<void> {
    this.kill(i)
    let die: () => void = () => undefined
    const dead = new Promise<void>((resolve) => (die = resolve))
    const alive = () => context.alive
    const life = {
      alive,
      die: () => {
        context.alive = false
        die()
      },
    }
    const base = rig({
      store: mortal(this.store, alive),
      time: this.time,
      operation: {
        batch: 2,
        limit: { bucket: 'find', max: perMinute, windowMs: 60_000 },
        run: (request, { fetch }) => this.server.take(request, life, fetch),
      },
      vendors: {
        lonescale: { probe: { ...fakeProbe('lonescale'), run: ({ fetch }) => this.probed(fetch) } },
      },
      engine: {
        keyFor: async (vendor) => {
          await this.dawdle()
          return { secret: `secret-${vendor}`, tag: vendor }
        },
        steady: () => this.time.steady,
        fetch: async () => this.server.dated(),
        sleep: async (ms) => this.advance(ms),
        wakeAt: (when) => this.wakes.push(when),
        guard: { blocked: () => (alive() ? undefined : 'lost-rows'), committed: () => undefined },
      },
    })
    const context: Context = { rig: base, runner: createRunner(base.engine), dead, alive: true }
    this.contexts[i] = context
    await context.runner.start()
    await this.turn(i)
  }

  /** Of two contexts that want the same, one is slower, and never the same one. */
  private async dawdle(): Promise<void> {
    const [pause = 0, ...rest] = this.pauses
    this.pauses = [...rest, pause]
    for (let i = 0; i < pause / 10; i += 1) await soon()
  }

  /** What is learnt takes its time, which passes for the two others as well, even between their stamp and arrival. */
  private async probed(fetch: typeof globalThis.fetch) {
    this.advance(100)
    await fetch('https://vendor.example')
    return 'streamed' as const
  }

  /** A worker that died while nobody looked is started by whoever wants something of it. */
  async reviveDead(): Promise<void> {
    for (const [i, { alive }] of this.contexts.entries()) if (!alive) await this.boot(i)
  }

  /** Lets a context do what it can; one that dies on the way is followed by another life. */
  async turn(i: number): Promise<void> {
    const context = this.context(i)
    context.runner.poke()
    await Promise.race([context.runner.quiet(), context.dead, this.stuckOnVendor(context)])
    if (!context.alive) await this.boot(i)
  }

  private async stuckOnVendor({ runner }: Context): Promise<void> {
    for (let calm = 0; calm < calmEnough; )
      await soon().then(() => (calm = this.server.hanging.length >= runner.inFlight() ? calm + 1 : 0))
  }

  /** To the very moment for which somebody asked to be woken. */
  async nextWake(): Promise<void> {
    const next = Math.min(...this.wakes.filter((at) => at > this.time.now))
    this.wakes.length = 0
    if (Number.isFinite(next)) this.advance(next - this.time.now)
    for (let i = 0; i < 3; i += 1) await this.turn(i)
  }

  advance(ms: number): void {
    this.time.now += ms
    this.time.steady += ms
  }

  /** Everything that hangs is answered, and time goes on until nobody asks to be woken any more. */
  async rest(): Promise<void> {
    this.server.moods.length = 0
    await this.reviveDead()
    for (let round = 0; round < 30; round += 1) {
      for (const release of this.server.hanging.splice(0)) release()
      for (let i = 0; i < 3; i += 1) {
        await this.turn(i)
        await this.context(i).runner.quiet()
      }
      const waiting = await this.store.jobs
        .where('state')
        .anyOf('planned', 'claimed', 'sending', 'submitted')
        .count()
      if (waiting === 0) return
      this.advance(61_500)
    }
  }
}
