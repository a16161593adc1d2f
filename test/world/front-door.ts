import { createServer as createHttpServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { callbackify } from 'node:util'
import { type Certificates, openCertificates } from './certificate'
import type { Incoming } from './channel'
import { incomingFromHttp1, type Line } from './http1'
import { speakHttp2 } from './http2'

export type Protocols = 'both' | 'h1' | 'h2'

export interface FrontDoor {
  /** TLS, for a browser under the real host names. */
  readonly port: number
  /** Clear HTTP/1.1 for Node's own fetch, which can neither map hosts nor trust us: the host is in `x-world-host`. */
  readonly sidePort: number
  readonly certificates: Certificates
  close(): Promise<void>
}

const alpn = { both: ['h2', 'http/1.1'], h1: ['http/1.1'], h2: ['h2'] }

const portOf = (server: { address(): AddressInfo | string | null }) => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the front door is not open')
  return address.port
}

const listening = (server: { listen(port: number, host: string, done: () => void): unknown }) =>
  new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

/** Connections stay warm as long as the other side wants: warm ones are where the interesting faults are. */
function patientHttpServer(
  onRequest: (incoming: Incoming) => void,
  lines: Map<Socket, Line>,
  hostHeader?: string,
): Server {
  const server = createHttpServer((request, response) => {
    const line = lines.get(request.socket)
    if (line) onRequest(incomingFromHttp1(request, response, line, hostHeader))
    else response.destroy()
  })
  server.keepAliveTimeout = 0
  server.requestTimeout = 0
  return server
}

export async function openFrontDoor(
  protocols: Protocols,
  onRequest: (incoming: Incoming) => void,
): Promise<FrontDoor> {
  const certificates = await openCertificates()
  const lines = new Map<Socket, Line>()
  const open = new Set<Socket>()
  let connections = 0

  const track = (raw: Socket): Line => {
    connections += 1
    open.add(raw)
    raw.on('close', () => open.delete(raw))
    raw.on('error', () => undefined)
    return { raw, number: connections, requests: 0 }
  }
  const remember = (socket: Socket, line: Line) => {
    lines.set(socket, line)
    socket.on('close', () => lines.delete(socket))
    socket.on('error', () => undefined)
  }

  const clear = patientHttpServer(onRequest, lines)
  const speak = (socket: TLSSocket, raw: Socket) => {
    const line = track(raw)
    remember(socket, line)
    if (socket.alpnProtocol === 'h2') speakHttp2(socket, line, onRequest)
    else if (protocols === 'h2') socket.destroy()
    else clear.emit('connection', socket)
  }
  const rawSockets = new Map<string, Socket>()
  const nameOf = (socket: Socket) => `${socket.remoteAddress}:${socket.remotePort}`
  const secure = createTlsServer(
    {
      ...certificates.fallback,
      noDelay: true,
      ALPNProtocols: alpn[protocols],
      SNICallback: callbackify((host: string) => certificates.contextFor(host)),
    },
    (socket) => {
      const raw = rawSockets.get(nameOf(socket))
      if (raw) speak(socket, raw)
      else socket.destroy()
    },
  )
  secure.on('connection', (raw: Socket) => {
    const name = nameOf(raw)
    rawSockets.set(name, raw)
    raw.on('close', () => rawSockets.delete(name))
  })

  const sideServer = patientHttpServer(onRequest, lines, 'x-world-host')
  const side = createTcpServer({ noDelay: true }, (socket) => {
    remember(socket, track(socket))
    sideServer.emit('connection', socket)
  })
  await Promise.all([listening(secure), listening(side)])

  return {
    port: portOf(secure),
    sidePort: portOf(side),
    certificates,
    async close() {
      const closed = [secure, side].map((server) => new Promise<void>((done) => server.close(() => done())))
      for (const socket of [...open, ...rawSockets.values()]) socket.destroy()
      await Promise.all(closed)
    },
  }
}
