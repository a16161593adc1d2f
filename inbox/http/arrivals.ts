import { EventEmitter } from 'node:events'

/**
 * Wakes readers of this process early. Only a hint: with several replicas the item may arrive at another one, so
 * whoever waits also looks again by itself.
 */
export function createArrivals() {
  const bell = new EventEmitter().setMaxListeners(0)
  const everybody = 'everybody'
  const only = (owner: string) => `owner ${owner}`

  return {
    announce(owner: string): void {
      bell.emit(only(owner))
    },
    wakeEverybody(): void {
      bell.emit(everybody)
    },
    /**
     * Listens from now on; `heard` resolves at the next arrival, after `ms`, or when the signal aborts. Plain listeners
     * rather than `AbortSignal.any`, which leaves a trace in a signal as old as the process for each time it is used.
     */
    listen(owner: string, ms: number, signal: AbortSignal) {
      let leave = (): void => undefined
      const heard = new Promise<void>((resolve) => {
        const timer = setTimeout(() => leave(), ms)
        leave = () => {
          clearTimeout(timer)
          bell.off(only(owner), leave).off(everybody, leave)
          signal.removeEventListener('abort', leave)
          resolve()
        }
        bell.on(only(owner), leave).on(everybody, leave)
        signal.addEventListener('abort', leave)
      })
      return { heard, leave }
    },
  }
}

export type Arrivals = ReturnType<typeof createArrivals>
