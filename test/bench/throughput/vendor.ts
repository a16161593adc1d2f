import { createLonescale } from '../../vendors/lonescale/server'
import { lonescaleKeys, lonescaleSettings } from '../../vendors/lonescale/settings'
import type { Channel } from '../../world/channel'
import { createFaultScript } from '../../world/faults'
import { createLedger, type Ledger } from '../../world/ledger'
import { randomFrom, seedFrom } from '../../world/seed'
import { serveVendor } from '../../world/serve-vendor'

export type Model = 'sliding-window' | 'nest-throttler'
export const key = lonescaleKeys.good
export const route = 'POST /trigger/enrich/sync'
/** The way to the vendor takes this long at most; it differs from request to request, which is what limiters stumble over. */
const mostOnTheWay = 300

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export interface Vendor {
  readonly ledger: Ledger
  readonly fetch: typeof fetch
}

function channelInto(resolve: (answer: Response) => void): Channel {
  let head: ResponseInit = {}
  const chunks: Uint8Array[] = []
  return {
    gone: false,
    // Every server of the web tells the time, and an engine that begins a new life asks for it.
    head: (status, headers) =>
      (head = {
        status,
        headers: [
          ['date', new Date(Date.now()).toUTCString()],
          ...headers.map(([name, value]): [string, string] => [name, value]),
        ],
      }),
    write: async (chunk) => void chunks.push(chunk),
    end: () => resolve(new Response(Buffer.concat(chunks), head)),
    drop: () => undefined,
    halfHead: () => undefined,
  }
}

/** The same server as everywhere else, with its limiter and its books, and no network in between but its delay. */
export function openVendor(model: Model, seed: string): Vendor {
  const settings = lonescaleSettings()
  settings.limiter.model = model
  const account = settings.accounts[key]
  if (account) account.enrichmentCredits = 1_000_000
  const clock = {
    now: () => Date.now(),
    span: (ms: number) => ms,
    sleep: pause,
    wakeAll: () => undefined,
  }
  const random = (label: string) => randomFrom(seedFrom(`${seed} ${label}`))
  const server = createLonescale({
    settings,
    clock,
    random,
    deliver: () => Promise.reject(new Error('nobody asked for a delivery')),
  })
  const ledger = createLedger()
  const faults = createFaultScript(seed)
  const way = random('way')
  let requests = 0
  return {
    ledger,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = Buffer.from(await request.arrayBuffer())
      requests += 1
      await pause(way() * mostOnTheWay)
      const url = new URL(request.url)
      const answer = await new Promise<Response>((resolve) => {
        void serveVendor(
          server,
          {
            protocol: 'h2',
            connection: 1,
            nthOnConnection: requests,
            method: request.method,
            host: url.host,
            path: url.pathname + url.search,
            headers: request.headers,
            channel: channelInto(resolve),
            body: async () => body,
          },
          { clock, ledger, faults, random, generation: () => 1, onBody: () => undefined },
        )
      })
      await pause(way() * mostOnTheWay)
      return answer
    },
  }
}
