import { createHash } from 'node:crypto'
import type { Incoming } from './channel'
import type { Clock } from './clock'
import { createExchange, type Exchange, Interrupted } from './exchange'
import type { FaultScript } from './faults'
import type { Ledger } from './ledger'
import { reply } from './reply'
import { routeOf, type VendorServer } from './vendor-server'

export interface Desk {
  readonly clock: Clock
  readonly ledger: Ledger
  readonly faults: FaultScript
  random(label: string): () => number
  /** Changes at every reset; a request that began before it may not touch what came after. */
  generation(): number
  onBody(body: string): void
}

async function answerOf(
  vendor: VendorServer,
  exchange: Exchange,
  request: Request,
  early: Response | undefined,
) {
  try {
    await exchange.reach('arrival')
  } catch (error) {
    if (error instanceof Interrupted) return error.answer ?? new Response(null)
    throw error
  }
  return early ?? (await vendor.app.fetch(request, { exchange }))
}

export async function serveVendor(vendor: VendorServer, incoming: Incoming, desk: Desk): Promise<void> {
  const generation = desk.generation()
  const key = vendor.keyFrom(incoming.headers)
  const row = desk.ledger.open({
    vendor: vendor.id,
    route: routeOf(vendor.routes, incoming.method, incoming.path),
    path: incoming.path,
    at: Date.now(),
    protocol: incoming.protocol,
    connection: incoming.connection,
    nthOnConnection: incoming.nthOnConnection,
    keyEnd: key ? key.slice(-4) : null,
  })
  const early = vendor.admit?.(row, key)
  try {
    const bytes = await incoming.body()
    const body = bytes.toString('utf8')
    row.bodyBytes = bytes.length
    row.bodyHash = bytes.length > 0 ? createHash('sha256').update(bytes).digest('hex').slice(0, 16) : null
    desk.onBody(body)
    const exchange = createExchange({
      row,
      key,
      body,
      channel: incoming.channel,
      clock: desk.clock,
      faults: desk.faults,
      random: desk.random(`latency ${row.path} ${row.bodyHash}`),
      throttled: (retryAfter) => vendor.throttled(retryAfter),
      current: () => desk.generation() === generation,
    })
    const bodiless = incoming.method === 'GET' || incoming.method === 'HEAD'
    const request = new Request(`https://${vendor.host}${incoming.path}`, {
      method: incoming.method,
      headers: incoming.headers,
      ...(bodiless ? {} : { body }),
    })
    const made = await answerOf(vendor, exchange, request, early)
    if (exchange.dropped) {
      row.outcome = 'dropped'
    } else if (desk.generation() !== generation) {
      incoming.channel.drop('rst')
    } else {
      vendor.stamp?.(row, key, made)
      const answer = await exchange.finish(made)
      row.status = answer.status
      row.outcome = await reply(incoming.channel, incoming.method, answer, exchange.script, desk.clock)
    }
  } catch {
    // The other side left while it was still speaking, or the world was reset under our feet.
    row.outcome = 'client-gone'
    incoming.channel.drop('rst')
  } finally {
    row.doneAt = Date.now()
  }
}
