import type { VendorId } from '../../lib/domain/vendor'
import type { Incoming, Protocol } from './channel'

export interface KeyOwner {
  readonly vendor: VendorId
  readonly host: string
}

interface SeenKey {
  /** `header x-api-key`, `url` or `body`. */
  readonly place: string
  /** Nobody's: a key-bearing header with a value no vendor knows. */
  readonly owner: VendorId | 'nobody'
  readonly end: string
}

export interface SeenRequest {
  readonly at: number
  readonly host: string
  readonly method: string
  readonly path: string
  readonly protocol: Protocol
  readonly known: boolean
  keys: readonly SeenKey[]
}

export interface HostsSeen {
  readonly requests: readonly SeenRequest[]
  /** Requests that carried a key to a host that is not its owner's. */
  leaks(): SeenRequest[]
  note(incoming: Incoming, known: boolean): SeenRequest
  noteBody(seen: SeenRequest, body: string): void
  clear(): void
}

const keyHeaders = new Set(['x-api-key', 'authorization'])

export function createHostsSeen(
  keyOwners: () => ReadonlyMap<string, KeyOwner>,
  vendorHosts: ReadonlySet<string>,
): HostsSeen {
  let requests: SeenRequest[] = []
  const inText = (text: string, place: string): SeenKey[] =>
    [...keyOwners()]
      .filter(([key]) => text.includes(key))
      .map(([key, owner]) => ({ place, owner: owner.vendor, end: key.slice(-4) }))
  const inHeaders = (headers: Headers): SeenKey[] =>
    [...headers].flatMap(([name, value]) => {
      const found = inText(value, `header ${name}`)
      if (found.length > 0 || !keyHeaders.has(name)) return found
      return [{ place: `header ${name}`, owner: 'nobody' as const, end: value.slice(-4) }]
    })
  const hostOf = (vendor: VendorId) =>
    [...keyOwners().values()].find((owner) => owner.vendor === vendor)?.host
  const strays = (seen: SeenRequest) =>
    seen.keys.some(({ owner }) =>
      owner === 'nobody' ? !vendorHosts.has(seen.host) : hostOf(owner) !== seen.host,
    )

  return {
    get requests() {
      return requests
    },
    leaks: () => requests.filter(strays),
    note(incoming, known) {
      let path = incoming.path
      for (const key of keyOwners().keys()) path = path.replaceAll(key, `…${key.slice(-4)}`)
      const seen: SeenRequest = {
        at: Date.now(),
        host: incoming.host,
        method: incoming.method,
        path,
        protocol: incoming.protocol,
        known,
        keys: [...inHeaders(incoming.headers), ...inText(incoming.path, 'url')],
      }
      requests.push(seen)
      return seen
    },
    noteBody(seen, body) {
      seen.keys = [...seen.keys, ...inText(body, 'body')]
    },
    clear() {
      requests = []
    },
  }
}
