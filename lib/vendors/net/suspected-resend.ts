export type TimingEntry = Pick<
  PerformanceResourceTiming,
  'startTime' | 'connectStart' | 'domainLookupStart' | 'domainLookupEnd'
>

/** Below this a late connection is ordinary; the server also had too little time to charge. */
const ordinaryGapMs = 250

/**
 * A request that waited on a connection which died, and was then sent again by the browser on a new one, shows as
 * one ordinary answer whose connection began long after the request. Time spent on looking up the name is not part
 * of that gap. Blind to a resend within the first quarter second.
 */
export function suspectedResendGap(entry: TimingEntry): number | undefined {
  const lookup = Math.max(0, entry.domainLookupEnd - entry.domainLookupStart)
  const gap = entry.connectStart - entry.startTime - lookup
  return gap > ordinaryGapMs ? Math.round(gap) : undefined
}

/** The entry of the call that began at `startedAt`; a later one is somebody else's. Browsers round both figures. */
export function entryOfCall<Entry extends { readonly startTime: number }>(
  entries: readonly Entry[],
  startedAt: number,
): Entry | undefined {
  return entries.find((entry) => entry.startTime >= startedAt - 1)
}
