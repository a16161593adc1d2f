import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

interface RawRequest {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array | undefined
}

export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** What `fetch` would tidy up or forbid: any Host, any path, a body without a type or without a length. */
export async function rawRequest(
  port: number,
  { method, path, headers, body }: RawRequest,
): Promise<RawAnswer> {
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers: headers ?? {}, agent: false })
  // A refusal may come before the whole body is sent; the connection then ends under the writer's feet.
  outgoing.on('error', () => undefined)
  outgoing.end(body)
  const [incoming] = await once(outgoing, 'response')
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await text(incoming) }
}

/** Writes the pieces with pauses in between and gives back whatever the server says until it hangs up. */
export async function dribble(port: number, pieces: string[], pauseMs: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  const answer = text(socket)
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return answer
}
