interface Timer {
  readonly id: number
  readonly at: number
  readonly every: number | undefined
  readonly call: () => void
}

/**
 * A clock that stands still while something is being done and jumps where everybody only waits: a minute at the
 * vendor's costs nothing, and what is measured is what was waited for, not how fast a database in memory is.
 */
export class VirtualTime {
  readonly #immediate = setImmediate
  #now = Date.now()
  #busy = 0
  #ids = 0
  readonly #timers = new Map<number, Timer>()

  constructor() {
    const { subtle } = crypto
    const immediate = this.#immediate
    // Whole milliseconds, as everybody's clock has.
    const add = (call: (...given: unknown[]) => void, ms = 0, repeat = false, given: unknown[] = []) =>
      this.#add(() => call(...given), Math.max(1, Math.ceil(Number(ms) || 0)), repeat)
    const clear = (timer: unknown) => void this.#timers.delete(Number(timer))
    Date.now = () => this.#now
    Object.assign(globalThis, {
      setTimeout: (call: () => void, ms?: number, ...given: unknown[]) => add(call, ms, false, given),
      setInterval: (call: () => void, ms?: number, ...given: unknown[]) => add(call, ms, true, given),
      clearTimeout: clear,
      clearInterval: clear,
      // The database of these runs works in immediates, and hashes are made in other threads: as long as one of
      // either is on its way, somebody is at work.
      setImmediate: (call: (...given: unknown[]) => void, ...given: unknown[]) => {
        this.#busy += 1
        return immediate(() => {
          this.#busy -= 1
          call(...given)
        })
      },
    })
    const counted = new Proxy(subtle, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>
        return async (...given: unknown[]) => {
          this.#busy += 1
          return method.apply(target, given).finally(() => (this.#busy -= 1))
        }
      },
    })
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: counted })
  }

  #add(call: () => void, ms: number, repeat: boolean) {
    this.#ids += 1
    const id = this.#ids
    this.#timers.set(id, { id, at: this.#now + ms, every: repeat ? ms : undefined, call })
    const handle = { ref: () => handle, unref: () => handle, [Symbol.toPrimitive]: () => id }
    return handle
  }

  async #atRest(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.#busy > 0 ? 0 : calm + 1)
      await new Promise<void>((resolve) => this.#immediate(resolve))
  }

  #next(): Timer | undefined {
    let first: Timer | undefined
    for (const timer of this.#timers.values()) if (!first || timer.at < first.at) first = timer
    return first
  }

  /** Lets time pass until the work is over. */
  async run<T>(work: Promise<T>): Promise<T> {
    let over = false
    const end = () => (over = true)
    work.then(end, end)
    for (;;) {
      await this.#atRest()
      if (over) return work
      const timer = this.#next()
      if (!timer) throw new Error('everybody waits and nobody will wake them')
      this.#now = Math.max(this.#now, timer.at)
      if (timer.every === undefined) this.#timers.delete(timer.id)
      else this.#timers.set(timer.id, { ...timer, at: this.#now + timer.every })
      timer.call()
    }
  }

  /** Whoever still waits is forgotten. */
  clear(): void {
    this.#timers.clear()
  }
}
