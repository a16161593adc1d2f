import type { Engine } from './engine'
import { shiftStamps } from './rate-limit'

const tolerated = 30_000

/**
 * Notices within one life that the clock was set or the machine slept, by comparing it with time that nobody can
 * set, and moves the stamps along: ages stay what they were, at the cost of waiting one window at most. A clock set
 * forward while no worker lived cannot be seen; the vendor answers such a burst with a refusal that is not charged.
 */
export function watchClock(engine: Engine): () => Promise<void> {
  let last = { wall: engine.now(), steady: engine.steady() }
  return async () => {
    const seen = { wall: engine.now(), steady: engine.steady() }
    const jumped = seen.wall - last.wall - (seen.steady - last.steady)
    last = seen
    if (Math.abs(jumped) > tolerated) await shiftStamps(engine.store, jumped)
  }
}
