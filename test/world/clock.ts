import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** From and to, in milliseconds of the vendor's own time. */
export type Latency = readonly [least: number, most: number]

export interface Clock {
  now(): number
  /** Vendor time into real time: a minute of the vendor's may be a second here. */
  span(vendorMs: number): number
  sleep(vendorMs: number): Promise<void>
  /** Whoever sleeps is woken with a rejection: nothing may outlive the world. */
  wakeAll(): void
}

export function createClock(scale: () => number): Clock {
  const fresh = () => {
    const controller = new AbortController()
    setMaxListeners(0, controller.signal)
    return controller
  }
  let round = fresh()
  const span = (vendorMs: number) => vendorMs / scale()
  return {
    now: () => Date.now(),
    span,
    async sleep(vendorMs) {
      const real = span(vendorMs)
      if (real > 0) await wait(real, undefined, { signal: round.signal })
    },
    wakeAll() {
      round.abort()
      round = fresh()
    },
  }
}
