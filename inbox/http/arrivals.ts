import { EventEmitter, once } from 'node:events'

/**
 * Wakes readers of this process early. Only a hint: with several replicas the item may arrive at another one, so
 * whoever waits also looks again by itself.
 */
export function createArrivals() {
  const bell = new EventEmitter().setMaxListeners(0)
  return {
    announce(owner: string): void {
      bell.emit(`arrival ${owner}`)
    },
    /** Resolves at the next arrival, after `ms`, or when the signal aborts. Listens from the moment it is called. */
    async next(owner: string, ms: number, signal: AbortSignal): Promise<void> {
      const until = AbortSignal.any([signal, AbortSignal.timeout(ms)])
      await once(bell, `arrival ${owner}`, { signal: until }).catch(() => undefined)
    },
  }
}

export type Arrivals = ReturnType<typeof createArrivals>
