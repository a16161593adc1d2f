import type { Incoming } from './channel'
import type { Clock } from './clock'
import { reply } from './reply'

/** Any Hono app is one. */
export interface Site {
  fetch(request: Request): Response | Promise<Response>
}

/** A site of the world that is no vendor: it has no ledger and no faults. */
export async function serveSite(site: Site, incoming: Incoming, clock: Clock): Promise<void> {
  const bytes = await incoming.body()
  const bodiless = incoming.method === 'GET' || incoming.method === 'HEAD'
  const request = new Request(`https://${incoming.host}${incoming.path}`, {
    method: incoming.method,
    headers: incoming.headers,
    ...(bodiless ? {} : { body: new Uint8Array(bytes) }),
  })
  const answer = await site.fetch(request)
  await reply(incoming.channel, incoming.method, answer, {}, clock)
}
