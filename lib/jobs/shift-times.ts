import { vendorIds } from '../domain/vendor'
import type { Store } from '../store/database'
import { type Pause, pauseKey, pauseOf } from './pause'
import { shiftStamps } from './rate-limit'

/** Whatever is waited for comes as soon as it would have come, had the clock not been set. */
export async function shiftTimes(store: Store, byMs: number): Promise<void> {
  await store.transaction('rw', store.hits, store.notes, store.jobs, store.calls, async () => {
    await shiftStamps(store, byMs)
    for (const vendor of vendorIds) {
      const pause = await pauseOf(store, vendor)
      if (pause?.until === undefined) continue
      const value: Pause = { ...pause, at: pause.at + byMs, until: pause.until + byMs }
      await store.notes.put({ key: pauseKey(vendor), value })
    }
    await store.jobs
      .where('state')
      .anyOf('planned', 'paused')
      .modify((job) => {
        if (job.notBefore !== undefined) job.notBefore += byMs
      })
    await store.calls
      .where('state')
      .anyOf('submitted', 'unknown')
      .modify((call) => {
        if (call.nextPollAt !== undefined) call.nextPollAt += byMs
        if (call.nextProofAt !== undefined) call.nextProofAt += byMs
      })
  })
}
