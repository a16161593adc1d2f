import type { Arrivals } from './arrivals'

interface LongPoll<T> {
  owner: string
  read: () => Promise<T[]>
  arrivals: Arrivals
  waitMs: number
  lookAgainMs: number
  now: () => number
  /** The reader has gone. */
  gone: AbortSignal
  /** The inbox is about to end. */
  stopping: AbortSignal
}

/** Answers at once if there is something, else with the first arrival, else empty when the time is over. */
export async function longPoll<T>(poll: LongPoll<T>): Promise<T[]> {
  const deadline = poll.now() + poll.waitMs
  while (true) {
    const left = deadline - poll.now()
    // Listening starts before reading: an item stored between the two would otherwise go unnoticed.
    const { heard, leave } = poll.arrivals.listen(
      poll.owner,
      Math.min(Math.max(left, 0), poll.lookAgainMs),
      poll.gone,
    )
    try {
      const found = await poll.read()
      if (found.length > 0 || left <= 0 || poll.gone.aborted || poll.stopping.aborted) return found
      await heard
    } finally {
      leave()
    }
  }
}
