import { type FindRequest, type FindResult, VendorError } from '../../lib/vendors/contract'
import { found } from './rig'

/** How the vendor treats the next request: `hang` and the two crashes are charged; the latter take the worker along. */
export type Mood =
  | 'answer'
  | 'slow-down'
  | 'fail-before'
  | 'fail-after'
  | 'hang'
  | 'crash-before'
  | 'crash-after'

export interface Life {
  readonly alive: () => boolean
  readonly die: () => void
}

const epoch = Date.UTC(2026, 8, 15, 12)
const home = 'https://vendor.example'

/** A vendor with a book and a limit of its own: what it says is what is true. */
export class ModelServer {
  readonly arrivals: number[] = []
  readonly charged = new Map<string, number>()
  readonly moods: Mood[] = []
  readonly hanging: (() => void)[] = []
  private jitters: readonly number[]
  private readonly clock: () => number

  constructor(clock: () => number, jitters: readonly number[]) {
    this.clock = clock
    this.jitters = jitters
  }

  get total(): number {
    return [...this.charged.values()].reduce((sum, n) => sum + n, 0)
  }

  /** The most requests that arrived within any minute. */
  worstWindow(ms = 60_000): number {
    return Math.max(
      0,
      ...this.arrivals.map((from) => this.arrivals.filter((at) => at >= from && at < from + ms).length),
    )
  }

  private arrive(): void {
    const [jitter = 0, ...rest] = this.jitters
    this.jitters = [...rest, jitter]
    this.arrivals.push(this.clock() + jitter)
  }

  private charge({ subjects }: FindRequest): void {
    for (const { ref } of subjects) this.charged.set(ref, (this.charged.get(ref) ?? 0) + 1)
  }

  /** What every answer says: the time, in whole seconds, by a clock that is right. */
  dated(): Response {
    return new Response('', { headers: { date: new Date(this.clock() + epoch).toUTCString() } })
  }

  async take(request: FindRequest, life: Life, fetch: typeof globalThis.fetch): Promise<FindResult> {
    const never = new Promise<never>(() => undefined)
    if (!life.alive()) return never
    const mood = this.moods.shift() ?? 'answer'
    if (mood === 'crash-before') {
      life.die()
      return never
    }
    this.arrive()
    if (mood === 'slow-down') {
      await fetch(home)
      throw new VendorError('rate-limited', 'no', { retryAfterMs: 20_000 })
    }
    if (mood === 'fail-before') throw new VendorError('vendor-down', 'maybe', { status: 503 })
    this.charge(request)
    if (mood === 'fail-after') throw new VendorError('vendor-down', 'maybe', { status: 502 })
    if (mood === 'crash-after') {
      life.die()
      return never
    }
    if (mood === 'hang') await new Promise<void>((release) => this.hanging.push(release))
    await fetch(home)
    return found(request)
  }
}
