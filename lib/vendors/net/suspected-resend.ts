import type { Timings } from '../contract'

export type TimingEntry = Pick<
  PerformanceResourceTiming,
  'startTime' | 'domainLookupStart' | 'connectEnd' | 'requestStart'
>

/** Below this a late start is ordinary; the server also had too little time to charge. */
const ordinaryGapMs = 250

/**
 * A request that waited on a connection which died, and was then sent again by the browser, shows as one ordinary
 * answer that began to be asked for long after it was wanted. Making a new connection is not part of that gap; and
 * a resend may as well travel on another open one, so when a connection began says too little. Blind to a resend
 * within the first quarter second.
 */
export function suspectedResendGap(entry: TimingEntry): number | undefined {
  const connecting = Math.max(0, entry.connectEnd - entry.domainLookupStart)
  const gap = entry.requestStart - entry.startTime - connecting
  return gap > ordinaryGapMs ? Math.round(gap) : undefined
}

/** The entry of the call that began at `startedAt`; a later one is somebody else's. Browsers round both figures. */
export function entryOfCall<Entry extends { readonly startTime: number }>(
  entries: readonly Entry[],
  startedAt: number,
): Entry | undefined {
  return entries.find((entry) => entry.startTime >= startedAt - 1)
}

const patienceMs = [0, 20, 50, 100, 200, 400]

/** The browser files a timing some time after the answer, later the busier it is: it is waited for, but not for long. */
export async function timingOf(
  url: string,
  startedAt: number,
  timings: Timings,
): Promise<PerformanceResourceTiming | undefined> {
  for (const wait of patienceMs) {
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    const entries = timings.getEntriesByName(url, 'resource') as PerformanceResourceTiming[]
    const entry = entryOfCall(entries, startedAt)
    if (entry) return entry
  }
  return undefined
}
