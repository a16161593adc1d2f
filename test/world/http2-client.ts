import { type ClientHttp2Session, connect } from 'node:http2'

export interface Http2Answer {
  /** Nothing, when the line died before a head came. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What went wrong: an error's code, or `cut` for an answer that ended before its time. */
  readonly failure: string | undefined
}

export interface Http2Client {
  readonly session: ClientHttp2Session
  ask(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Http2Answer>
  /** The last stream the server says it processed, once it has said goodbye. */
  readonly farewell: number | undefined
  close(): void
}

/** One HTTP/2 connection to a host of the world, with everything that happens on it in plain sight. */
export function openHttp2(port: number, host: string): Http2Client {
  let farewell: number | undefined
  const session = connect(`https://${host}:${port}`, {
    rejectUnauthorized: false,
    servername: host,
    lookup: (_host, options, done) => {
      if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }])
      else done(null, '127.0.0.1', 4)
    },
  })
  session.on('error', () => undefined)
  session.on('goaway', (_code, last) => {
    farewell = last
  })
  return {
    session,
    get farewell() {
      return farewell
    },
    ask: (method, path, headers, body) =>
      new Promise((resolve) => {
        let status: number | undefined
        let fields: Record<string, string> = {}
        let failure: string | undefined
        const chunks: Buffer[] = []
        const stream = session.request({ ':method': method, ':path': path, ':authority': host, ...headers })
        stream.on('response', (received) => {
          status = received[':status']
          fields = Object.fromEntries(Object.entries(received).map(([name, value]) => [name, String(value)]))
        })
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('error', (error: NodeJS.ErrnoException) => {
          failure = error.code ?? error.message
        })
        stream.on('close', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const promised = Number(fields['content-length'] ?? Number.NaN)
          const cut = status === undefined || (promised >= 0 && Buffer.byteLength(text) < promised)
          resolve({ status, headers: fields, body: text, failure: failure ?? (cut ? 'cut' : undefined) })
        })
        stream.end(body)
      }),
    close: () => session.destroy(),
  }
}
