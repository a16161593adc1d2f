import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Http2Client, openHttp2 } from '../world/http2-client'
import { startWorld, type World } from '../world/world'
import { contextIn, everyCall, madeBefore, refusalOf } from './vendor-calls'

/** The same calls over TLS and HTTP/2, where a paid body leaves as a stream and nobody can send it twice. */
let world: World
let ids = { listId: '', jobId: '' }
const open = new Map<string, Http2Client>()

function clientFor(host: string): Http2Client {
  const known = open.get(host)
  if (known && !known.session.destroyed && !known.session.closed) return known
  const made = openHttp2(world.port, host)
  open.set(host, made)
  return made
}

const overHttp2: typeof fetch = async (input, init = {}) => {
  const asked = new Request(input, init)
  const { host, pathname, search } = new URL(asked.url)
  const body = asked.body ? await asked.text() : undefined
  const answer = await clientFor(host).ask(
    asked.method,
    pathname + search,
    Object.fromEntries(asked.headers),
    body,
  )
  if (answer.failure !== undefined || answer.status === undefined) throw new TypeError('Failed to fetch')
  const headers = Object.entries(answer.headers).filter(([name]) => !name.startsWith(':'))
  const bodiless = answer.status === 204 || asked.method === 'HEAD'
  return new Response(bodiless ? null : answer.body, { status: answer.status, headers })
}

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(async () => {
  for (const client of open.values()) client.close()
  await world.stop()
})
beforeEach(async () => {
  world.reset()
  world.set({ lonescale: { limiter: { max: 1_000_000 } } })
  ids = await madeBefore(world)
})

const calls = everyCall({ listId: '', jobId: '' }).map(
  ({ facts, route }) => [facts.id, facts, route] as const,
)

describe.each(calls)('%s', (id, facts, route) => {
  const make = () => {
    const context = contextIn({ fetch: overHttp2 }, facts.vendor, undefined, { transport: 'streamed' })
    return (
      everyCall(ids)
        .find((call) => call.facts.id === id)
        ?.run(context) ?? Promise.reject(new Error(id))
    )
  }

  it('is understood', async () => {
    await make()
    const [row, ...others] = world.ledger
      .calls(facts.vendor, route)
      .filter(({ protocol }) => protocol === 'h2')
    expect([row?.outcome, row?.unexpected, others]).toEqual(['answered', [], []])
  })

  it.each(['stream-reset', 'stream-refused', 'session-destroy', 'goaway'] as const)(
    'dies of a %s, having left once',
    async (how) => {
      world.faults.add({ vendor: facts.vendor, route, at: 'after-charge', do: { kind: 'drop', how } })
      expect(await refusalOf(make())).toMatchObject({
        problem: 'no-answer',
        charged: facts.paid ? 'maybe' : 'no',
      })
      const rows = world.ledger.calls(facts.vendor, route).filter(({ protocol }) => protocol === 'h2')
      expect(rows.map(({ outcome }) => outcome)).toEqual(['dropped'])
    },
  )
})
