import type { VendorId } from '../../lib/domain/vendor'
import { demoKeys, type World } from './world'

const hosts: Readonly<Record<VendorId, string>> = {
  lonescale: 'public-api.lonescale.com',
  leadsonar: 'api.leadsonar.com',
  saber: 'api.saber.app',
}

export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Parsed and, without a look, taken for what the test says it is: the schemas have tests of their own. */
  readonly body: T
}

export const keyHeader = (vendor: VendorId, key: string): Record<string, string> =>
  vendor === 'saber' ? { authorization: `Bearer ${key}` } : { 'x-api-key': key }

export const addressOf = (vendor: VendorId, path: string) => `https://${hosts[vendor]}${path}`

export type Ask = <T = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  key?: string | null,
) => Promise<Answer<T>>

/** Speaks to one vendor of a world as a plain client would; `null` for a key sends none. */
export const asking =
  (world: World, vendor: VendorId): Ask =>
  async <T>(method: string, path: string, body?: unknown, key: string | null = demoKeys[vendor].good) => {
    const answer = await world.fetch(addressOf(vendor, path), {
      method,
      headers: {
        ...(key === null ? {} : keyHeader(vendor, key)),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    const json: T =
      answer.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : undefined
    return { status: answer.status, headers: answer.headers, text, body: json }
  }
