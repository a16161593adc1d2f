import type { Arrivals } from './arrivals'

interface LongPoll<T> {
  owner: string
  read: () => Promise<T[]>
  arrivals: Arrivals
  waitMs: number
  lookAgainMs: number
  now: () => number
  signal: AbortSignal
}

/** Answers at once if there is something, else with the first arrival, else empty when the time is over. */
export async function longPoll<T>(poll: LongPoll<T>): Promise<T[]> {
  const deadline = poll.now() + poll.waitMs
  while (true) {
    const left = deadline - poll.now()
    const leave = new AbortController()
    const signal = AbortSignal.any([poll.signal, leave.signal])
    // Listening starts before reading: an item stored between the two would otherwise go unnoticed.
    const arrival = poll.arrivals.next(poll.owner, Math.max(0, Math.min(left, poll.lookAgainMs)), signal)
    const found = await poll.read()
    if (found.length > 0 || left <= 0 || poll.signal.aborted) {
      leave.abort()
      return found
    }
    await arrival
  }
}
