import http2, { type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2'
import { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { type Channel, type DropKind, type Incoming, readAll, withoutPort } from './channel'
import type { Line } from './http1'

/**
 * Stands between an HTTP/2 session and its TLS socket, because Node will not let anybody else write there: that is
 * the only way to send half a frame, or a GOAWAY that names stream 0. Once muted, the session says nothing more.
 */
class Tap extends Duplex {
  #muted = false
  readonly #socket: TLSSocket

  constructor(socket: TLSSocket) {
    super()
    this.#socket = socket
    socket.on('data', (chunk) => {
      if (!this.push(chunk)) socket.pause()
    })
    socket.on('end', () => this.push(null))
    socket.on('close', () => this.destroy())
    socket.on('error', () => this.destroy())
  }

  override _read() {
    this.#socket.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    if (this.#muted || this.#socket.destroyed) done()
    else this.#socket.write(chunk, () => done())
  }

  override _final(done: () => void) {
    if (!this.#muted) this.#socket.end()
    done()
  }

  override _destroy(_error: Error | null, done: (error?: Error | null) => void) {
    if (!this.#muted) this.#socket.destroy()
    done(null)
  }

  lastWord(bytes: Uint8Array = new Uint8Array()) {
    this.#muted = true
    this.#socket.end(bytes)
  }

  interject(bytes: Uint8Array) {
    this.#muted = true
    this.#socket.write(bytes)
  }

  mute() {
    this.#muted = true
  }
}

const goawayType = 7
const headersType = 1

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

function channelOf(stream: ServerHttp2Stream, tap: Tap, line: Line): Channel {
  const { NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM } = http2.constants
  const cut = (how: DropKind, bytes?: Uint8Array) => {
    if (how !== 'rst') return tap.lastWord(bytes)
    tap.mute()
    line.raw.resetAndDestroy()
  }
  const drop = (how: DropKind) => {
    if (how === 'stream-reset') stream.close(NGHTTP2_INTERNAL_ERROR)
    else if (how === 'stream-refused') stream.close(NGHTTP2_REFUSED_STREAM)
    else if (how === 'session-destroy') stream.session?.destroy()
    // "No stream was processed": whoever asked is free to ask again.
    else if (how === 'goaway') cut('fin', frame(goawayType, 0, 0, Buffer.alloc(8)))
    else cut(how)
  }
  return {
    get gone() {
      return stream.destroyed || stream.writableEnded
    },
    head(status, headers) {
      const fields: Record<string, string | string[]> = {}
      for (const [name, value] of headers) {
        const before = fields[name]
        fields[name] = before === undefined ? value : [before, value].flat()
      }
      stream.respond({ ...fields, ':status': status })
    },
    write: (chunk) => new Promise((done) => stream.write(chunk, () => done())),
    end: () => void stream.end(),
    drop,
    halfHead(before) {
      // What dies alone, on a connection that lives on, can only have a whole head.
      if (before === 'stream-reset' || before === 'stream-refused') stream.respond({ ':status': 200 })
      else tap.interject(frame(headersType, 4, stream.id ?? 1, Buffer.alloc(60)).subarray(0, 24))
    },
  }
}

function incomingFrom(
  stream: ServerHttp2Stream,
  fields: IncomingHttpHeaders,
  tap: Tap,
  line: Line,
): Incoming {
  line.requests += 1
  const headers = new Headers()
  for (const [name, value] of Object.entries(fields))
    if (!name.startsWith(':') && value !== undefined) headers.set(name, [value].flat().join(', '))
  return {
    protocol: 'h2',
    connection: line.number,
    nthOnConnection: line.requests,
    method: String(fields[':method'] ?? 'GET'),
    host: withoutPort(String(fields[':authority'] ?? fields.host ?? '')),
    path: String(fields[':path'] ?? '/'),
    headers,
    channel: channelOf(stream, tap, line),
    body: () => readAll(stream),
  }
}

export function speakHttp2(
  socket: TLSSocket,
  line: Line,
  handle: (incoming: Incoming) => void,
): ServerHttp2Session {
  const tap = new Tap(socket)
  const session = http2.performServerHandshake(tap)
  const expected = () => undefined
  session.on('error', expected)
  session.on('stream', (stream, fields) => {
    stream.on('error', expected)
    handle(incomingFrom(stream, fields, tap, line))
  })
  return session
}
