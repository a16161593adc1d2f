export type Protocol = 'h1' | 'h2'

/**
 * How a connection can die. The last four belong to HTTP/2; on HTTP/1.1, which has one request per connection at a
 * time, a reset stream is a reset connection and the other three are a plain close.
 */
export const dropKinds = [
  'fin',
  'rst',
  'stream-reset',
  'stream-refused',
  'session-destroy',
  'goaway',
] as const
export type DropKind = (typeof dropKinds)[number]

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** The way back to whoever asked: everything a server may do to one request, on either protocol. */
export interface Channel {
  /** The other side has left, or the answer is over. */
  readonly gone: boolean
  head(status: number, headers: HeaderList): void
  write(chunk: Uint8Array): Promise<void>
  end(): void
  drop(how: DropKind): void
  /** Some bytes of a head, never the rest: nothing but this kind of drop may follow. */
  halfHead(before: DropKind): void
}

export interface Incoming {
  readonly protocol: Protocol
  /** Counted over the life of the world, so that a test can tell a warm connection from a new one. */
  readonly connection: number
  readonly nthOnConnection: number
  readonly method: string
  readonly host: string
  readonly path: string
  readonly headers: Headers
  readonly channel: Channel
  body(): Promise<Buffer>
}

export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export const withoutPort = (authority: string) => authority.replace(/:\d+$/, '').toLowerCase()
