const shortest = 1_000
const longest = 10 * 60_000

export interface RetryHints {
  readonly headers: Headers
  /** Some vendors say it in the body, in seconds. */
  readonly inBody: unknown
  readonly now: number
}

/** How long to stay away, if the vendor said anything that makes sense: within a second and ten minutes. */
export function retryAfter({ headers, inBody, now }: RetryHints): number | undefined {
  // The vendor's clock and ours may differ by hours; its dates are measured against its own.
  const theirNow = dateOf(headers.get('date')) ?? now
  const said = [retryAfterHeader(headers.get('retry-after'), theirNow), seconds(inBody)].filter(isWait)
  const wait =
    said.length > 0
      ? Math.max(...said)
      : (policyReset(headers.get('ratelimit')) ?? resetHeader(headers.get('x-ratelimit-reset'), theirNow))
  return wait === undefined ? undefined : Math.min(Math.max(wait, shortest), longest)
}

function retryAfterHeader(value: string | null, theirNow: number): number | undefined {
  if (value === null) return undefined
  const until = /[a-z]/i.test(value) ? dateOf(value) : undefined
  return until === undefined ? seconds(value) : Math.max(0, until - theirNow)
}

/** Seconds since 1970, milliseconds since 1970, or seconds from now: the size of the number tells. */
function resetHeader(value: string | null, theirNow: number): number | undefined {
  const wait = seconds(value)
  if (wait === undefined || wait < 1e12) return wait
  const at = wait >= 1e15 ? wait / 1000 : wait
  return Math.max(0, at - theirNow)
}

/** `"default";r=0;t=12` of the RateLimit header draft. */
function policyReset(value: string | null): number | undefined {
  return seconds(value?.match(/(?:^|;)\s*t=(\d+)/)?.[1])
}

function seconds(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number * 1000 : undefined
}

function dateOf(value: string | null): number | undefined {
  const time = value === null ? Number.NaN : Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

const isWait = (wait: number | undefined): wait is number => wait !== undefined
