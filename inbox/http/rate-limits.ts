import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { InboxEnv } from './parts'
import { Refusal } from './refusal'

/** Counted in this process only: a guard against floods, not an account that must survive or be shared. */
export function perMinute(points: number) {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async function take(key: string): Promise<void> {
    await limiter.consume(key).catch((left: unknown) => {
      const wait = left instanceof RateLimiterRes ? left.msBeforeNext : 60_000
      throw new Refusal('too-many-requests', Math.ceil(wait / 1_000))
    })
  }
}

/** Behind a proxy that is trusted, the last address it names; else the other end of the connection. */
export function senderAddress(c: Context<InboxEnv>, trustProxy: boolean): string {
  const named = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const address = named || getConnInfo(c).remote.address || 'unknown'
  // One subscriber usually holds a whole /64 of IPv6.
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
