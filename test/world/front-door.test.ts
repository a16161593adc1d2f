import { request } from 'node:https'
import { connect } from 'node:tls'
import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import { keyHeader } from './ask'
import type { Protocols } from './front-door'
import { openHttp2 } from './http2-client'
import { demoKeys, startWorld, type World } from './world'

const worlds: World[] = []
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.stop())))

const linkedIn = new Hono()
linkedIn.get('/in/:slug', (c) => c.html(`<h1>${c.req.param('slug')}</h1>`))
linkedIn.post('/echo', async (c) => c.text(`${c.req.header('x-test')} ${await c.req.text()}`))

async function open(protocols: Protocols = 'both') {
  const world = await startWorld({ latency: 'none', protocols, sites: { 'www.linkedin.com': linkedIn } })
  worlds.push(world)
  return world
}

const overTls = (port: number, host: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        servername: host,
        rejectUnauthorized: false,
        headers: { host, ...headers },
      },
      (answer) => {
        let body = ''
        answer.on('data', (chunk) => {
          body += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode, body }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })

const agreed = (port: number, ALPNProtocols: string[]) =>
  new Promise<string | false | null>((resolve, reject) => {
    const socket = connect(
      { host: '127.0.0.1', port, servername: 'api.saber.app', rejectUnauthorized: false, ALPNProtocols },
      () => {
        resolve(socket.alpnProtocol)
        socket.destroy()
      },
    )
    socket.on('error', reject)
  })

const saberKey = keyHeader('saber', demoKeys.saber.good)

describe('one door for every host', () => {
  it('tells vendors and sites apart by name, over HTTP/1.1', async () => {
    const { port } = await open()
    expect(await overTls(port, 'www.linkedin.com', '/in/nora-vance')).toEqual({
      status: 200,
      body: '<h1>nora-vance</h1>',
    })
    const credits = await overTls(port, 'api.saber.app', '/v1/credits', saberKey)
    expect(credits).toEqual({ status: 200, body: '{"remainingCredits":300}' })
  })

  it('and over HTTP/2', async () => {
    const { port, ledger } = await open()
    const site = openHttp2(port, 'www.linkedin.com')
    expect((await site.ask('POST', '/echo', { 'x-test': 'head' }, 'and body')).body).toBe('head and body')
    const vendor = openHttp2(port, 'api.saber.app')
    expect((await vendor.ask('GET', '/v1/credits', saberKey)).body).toBe('{"remainingCredits":300}')
    expect(ledger.rows).toMatchObject([
      { vendor: 'saber', protocol: 'h2', route: 'GET /v1/credits', nthOnConnection: 1 },
    ])
    site.close()
    vendor.close()
  })

  it('knows a warm connection from a new one', async () => {
    const { port, ledger } = await open()
    const client = openHttp2(port, 'api.saber.app')
    await client.ask('GET', '/v1/credits', saberKey)
    await client.ask('GET', '/v1/credits', saberKey)
    const other = openHttp2(port, 'api.saber.app')
    await other.ask('GET', '/v1/credits', saberKey)
    const [first, second, third] = ledger.rows
    expect(first?.connection).toBe(second?.connection)
    expect(third?.connection).not.toBe(first?.connection)
    expect(ledger.rows.map(({ nthOnConnection }) => nthOnConnection)).toEqual([1, 2, 1])
    client.close()
    other.close()
  })

  it('misdirects whoever asks for another host', async () => {
    const world = await open()
    expect((await overTls(world.port, 'api.unknown.example', '/')).status).toBe(421)
    expect(world.hostsSeen.requests).toMatchObject([{ host: 'api.unknown.example', known: false }])
  })

  it.each([
    ['both', 'h2', 'http/1.1'],
    ['h1', 'http/1.1', 'http/1.1'],
  ] as const)('offers %s', async (protocols, first, second) => {
    const { port } = await open(protocols)
    expect(await agreed(port, ['h2', 'http/1.1'])).toBe(first)
    expect(await agreed(port, ['http/1.1'])).toBe(second)
  })

  it('offers HTTP/2 alone', async () => {
    const { port } = await open('h2')
    expect(await agreed(port, ['h2', 'http/1.1'])).toBe('h2')
    await expect(agreed(port, ['http/1.1'])).rejects.toThrow('alert')
  })

  it('has a certificate of its own for each host, all on one key', async () => {
    const world = await open()
    const certificate = (servername: string) =>
      new Promise<{ name: string; key: string | undefined }>((resolve) => {
        const socket = connect(
          { host: '127.0.0.1', port: world.port, servername, rejectUnauthorized: false },
          () => {
            const { subject, pubkey } = socket.getPeerCertificate()
            resolve({ name: String(subject.CN), key: pubkey?.toString('hex') })
            socket.destroy()
          },
        )
      })
    const one = await certificate('api.saber.app')
    const two = await certificate('www.linkedin.com')
    expect([one.name, two.name]).toEqual(['api.saber.app', 'www.linkedin.com'])
    expect(one.key).toBe(two.key)
  })

  it('tells Chromium where everything is', async () => {
    const world = await open()
    expect(world.hostRules().split(',')).toContain(`MAP www.linkedin.com:443 127.0.0.1:${world.port}`)
    expect(world.chromiumFlags().join(' ')).toMatch(/--ignore-certificate-errors-spki-list=[\w+/]{43}=/)
  })
})

it('stops with calls under way and leaves nothing open', async () => {
  const world = await startWorld()
  const call = world.fetch('https://api.saber.app/v1/credits', { headers: saberKey })
  const client = openHttp2(world.port, 'api.saber.app')
  const other = client.ask('GET', '/v1/credits', saberKey)
  await new Promise((done) => setTimeout(done, 30))
  const before = Date.now()
  await world.stop()
  expect(Date.now() - before).toBeLessThan(500)
  await expect(call).rejects.toThrow('fetch failed')
  expect((await other).failure).toBeDefined()
  await expect(world.fetch('https://api.saber.app/v1/credits')).rejects.toThrow('fetch failed')
  await expect(fetch(`${world.control}/state`)).rejects.toThrow('fetch failed')
})
