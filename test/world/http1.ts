import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Channel, type DropKind, type Incoming, readAll, withoutPort } from './channel'

/** `raw` is the TCP socket below TLS: only it can send a reset. */
export interface Line {
  readonly raw: Socket
  readonly number: number
  requests: number
}

function channelOf(response: ServerResponse, line: Line): Channel {
  const drop = (how: DropKind) => {
    if (how === 'rst' || how === 'stream-reset') line.raw.resetAndDestroy()
    else response.socket?.end()
  }
  return {
    get gone() {
      return response.destroyed || response.writableEnded || !response.socket
    },
    head(status, headers) {
      response.writeHead(
        status,
        headers.flatMap(([name, value]) => [name, value]),
      )
    },
    write: (chunk) => new Promise((done) => response.write(chunk, () => done())),
    end: () => void response.end(),
    drop,
    halfHead: () => void response.socket?.write('HTTP/1.1 200 OK\r\nContent-Type: applica'),
  }
}

export function incomingFromHttp1(
  request: IncomingMessage,
  response: ServerResponse,
  line: Line,
  hostHeader = 'host',
): Incoming {
  line.requests += 1
  const headers = new Headers()
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2)
    headers.append(request.rawHeaders[i] ?? '', request.rawHeaders[i + 1] ?? '')
  const host = headers.get(hostHeader) ?? headers.get('host') ?? ''
  if (hostHeader !== 'host') headers.delete(hostHeader)
  return {
    protocol: 'h1',
    connection: line.number,
    nthOnConnection: line.requests,
    method: request.method ?? 'GET',
    host: withoutPort(host),
    path: request.url ?? '/',
    headers,
    channel: channelOf(response, line),
    body: () => readAll(request),
  }
}
