import type { MiddlewareHandler } from 'hono'
import { ownerOf } from '../config/tokens'
import type { InboxEnv, InboxParts } from './parts'
import { perMinute, senderAddress } from './rate-limits'
import { Refusal } from './refusal'

/**
 * What is read with the token is read by the extension, never by a web page. A page may still try: by a name of its
 * own that it points at this address (so only known names are answered), or by a plain cross-site request (so
 * whatever carries a page's origin is turned away). The sender's door needs no such guard: it opens by a secret.
 */
export function guardReading({ settings, tokens }: InboxParts): MiddlewareHandler<InboxEnv> {
  const countWrongToken = perMinute(20)
  const countRead = perMinute(settings.readsPerMinute)

  return async (c, next) => {
    if (!settings.readHosts.includes(hostName(c.req.header('host')))) throw new Refusal('wrong-host')
    if (/^(https?:|null$)/.test(c.req.header('origin') ?? '')) throw new Refusal('web-page')
    const token = /^Bearer ([\w-]{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const owner = token === undefined ? undefined : ownerOf(tokens, token)
    if (owner === undefined) {
      await countWrongToken(senderAddress(c, settings.trustProxy))
      throw new Refusal('token-needed')
    }
    await countRead(owner)
    c.set('owner', owner)
    await next()
  }
}

function hostName(host = ''): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}
