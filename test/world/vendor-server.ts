import { Hono } from 'hono'
import type { VendorId } from '../../lib/domain/vendor'
import type { Clock } from './clock'
import { type Exchange, Interrupted } from './exchange'
import type { LedgerRow } from './ledger'

export interface VendorEnv {
  Bindings: { exchange: Exchange }
}
export type VendorApp = Hono<VendorEnv>

export interface Delivery {
  readonly url: string
  readonly at: number
  readonly body: string
  readonly status: number | null
  readonly error: string | null
}

/** What the world lends a vendor. */
export interface VendorWorld<Settings> {
  readonly clock: Clock
  readonly settings: Settings
  /** Stable chance: the same seed and label give the same numbers. */
  random(label: string): () => number
  /** Calls out, as a webhook does; what came of it is in the world's deliveries. */
  deliver(url: string, body: string): Promise<Delivery>
}

export interface VendorServer {
  readonly id: VendorId
  readonly host: string
  /** Method and path pattern, as the ledger names them. */
  readonly routes: readonly string[]
  readonly app: VendorApp
  keyFrom(headers: Headers): string | undefined
  /** Asked when the request's head arrives, before its body is read: where a limiter counts. */
  admit?(row: LedgerRow, key: string | undefined): Response | undefined
  /** Headers that every answer to this request carries. */
  stamp?(row: LedgerRow, key: string | undefined, answer: Response): void
  throttled(retryAfter?: string): Response
  knownKeys(): readonly string[]
  state(): unknown
  reset(): void
}

/** Thrown by a vendor's checks, so that its handlers read as what they do when all is well. */
export class Refused extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super(`refused with ${answer.status}`)
    this.answer = answer
  }
}

export function vendorApp(crashed: (error: Error) => Response): VendorApp {
  const app: VendorApp = new Hono<VendorEnv>()
  app.onError((error) => {
    if (error instanceof Refused) return error.answer
    if (error instanceof Interrupted) return error.answer ?? new Response(null)
    if (error.name === 'AbortError') return new Response(null)
    return crashed(error)
  })
  return app
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })

export function routeOf(routes: readonly string[], method: string, path: string): string {
  const asked = (path.split('?')[0] ?? path).split('/')
  const found = routes.find((route) => {
    const [verb, pattern = ''] = route.split(' ')
    const parts = pattern.split('/')
    return (
      verb === method &&
      parts.length === asked.length &&
      parts.every((part, i) => part.startsWith(':') || part === asked[i])
    )
  })
  return found ?? `${method} ${asked.join('/')}`
}
