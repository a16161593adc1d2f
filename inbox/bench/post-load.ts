import { Agent, request } from 'node:http'

export interface Measured {
  perSecond: number
  p50: number
  p99: number
}

/** 32 senders, each posting one body after the other on its own connection; every body is different. */
export async function postLoad(paths: string[], port: number, bytes: number, ms: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: paths.length })
  const padding = 'x'.repeat(bytes - 40)
  const times: number[] = []
  const started = performance.now()
  let number = 0

  async function send(path: string): Promise<void> {
    while (performance.now() - started < ms) {
      number += 1
      const body = `{"id":"${Math.round(started)}-${number}","pad":"${padding}"}`
      const before = performance.now()
      const status = await post(agent, port, path, body)
      if (status !== 200) throw new Error(`answered ${status}`)
      times.push(performance.now() - before)
    }
  }

  await Promise.all(paths.map(send))
  const seconds = (performance.now() - started) / 1_000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

function post(agent: Agent, port: number, path: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const outgoing = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers })
    outgoing.on('error', reject).on('response', (incoming) => {
      incoming.resume().on('end', () => resolve(incoming.statusCode))
    })
    outgoing.end(body)
  })
}
