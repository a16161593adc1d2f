import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, keyHeader } from './ask'
import type { Protocol } from './channel'
import type { FaultAction, Moment } from './fault-words'
import { openHttp2 } from './http2-client'
import { demoKeys, startWorld, type World } from './world'

const path = '/trigger/enrich/sync'
const key = keyHeader('lonescale', demoKeys.lonescale.good)
const nora = { firstname: 'Nora', lastname: 'Vance', domain: 'quillmere.example' }
const body = JSON.stringify({ enrichment_type: ['email'], contacts: [nora] })

interface Outcome {
  readonly status: number | undefined
  readonly headers: Headers
  readonly text: string
  readonly failure: string | undefined
}

let world: World
beforeAll(async () => {
  world = await startWorld({
    latency: 'none',
    settings: { lonescale: { limiter: { max: 10_000 }, quirks: { values: 'both' } } },
  })
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

async function overHttp1(): Promise<Outcome> {
  let status: number | undefined
  let headers = new Headers()
  try {
    const answer = await world.fetch(addressOf('lonescale', path), {
      method: 'POST',
      headers: key,
      body,
      redirect: 'manual',
    })
    status = answer.status
    headers = answer.headers
    return { status, headers, text: await answer.text(), failure: undefined }
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
    return { status, headers, text: '', failure: cause?.code ?? String(error) }
  }
}

async function overHttp2(): Promise<Outcome> {
  const client = openHttp2(world.port, 'public-api.lonescale.com')
  const answer = await client.ask('POST', path, key, body)
  client.close()
  const headers = new Headers(Object.entries(answer.headers).filter(([name]) => !name.startsWith(':')))
  return { status: answer.status, headers, text: answer.body, failure: answer.failure }
}

const strike = (at: Moment, ...actions: FaultAction[]) =>
  world.faults.add({ vendor: 'lonescale', route: `POST ${path}`, at, do: actions })

const protocols: [Protocol, () => Promise<Outcome>][] = [
  ['h1', overHttp1],
  ['h2', overHttp2],
]

describe.each(protocols)('over %s', (protocol, ask) => {
  const charges = () => world.ledger.charged().length

  it('answers when nothing is wrong', async () => {
    const answer = await ask()
    expect(answer).toMatchObject({ status: 200, failure: undefined })
    expect(JSON.parse(answer.text)).toMatchObject({ contacts: [{ firstName: 'Nora' }] })
    expect(world.ledger.rows).toMatchObject([{ protocol, outcome: 'answered', status: 200, credits: 1 }])
  })

  it.each([
    ['arrival', 0],
    ['before-charge', 0],
    ['after-charge', 1],
  ] as const)('fails at %s with %i charges', async (at, charged) => {
    strike(at, { kind: 'answer', status: 503, body: '{"message":"down"}', headers: { 'x-from': 'gateway' } })
    const answer = await ask()
    expect([answer.status, answer.text, answer.headers.get('x-from')]).toEqual([
      503,
      '{"message":"down"}',
      'gateway',
    ])
    expect(charges()).toBe(charged)
    expect(world.ledger.rows[0]?.faults).toEqual([`${at} answer`])
  })

  it('delays', async () => {
    strike('after-charge', { kind: 'delay', ms: 120 })
    const before = Date.now()
    expect((await ask()).status).toBe(200)
    expect(Date.now() - before).toBeGreaterThanOrEqual(118)
  })

  it.each([
    ['fin', 'before-charge', 0],
    ['fin', 'after-charge', 1],
    ['rst', 'before-charge', 0],
    ['rst', 'after-charge', 1],
    ['stream-reset', 'after-charge', 1],
    ['stream-refused', 'before-charge', 0],
    ['session-destroy', 'after-charge', 1],
    ['goaway', 'before-charge', 0],
  ] as const)('drops the line by %s %s', async (how, at, charged) => {
    strike(at, { kind: 'drop', how })
    const answer = await ask()
    expect(answer.status).toBeUndefined()
    expect(answer.failure).toBeDefined()
    expect(charges()).toBe(charged)
    expect(world.ledger.rows).toMatchObject([{ outcome: 'dropped', status: null }])
  })

  it.each(['fin', 'rst', 'stream-reset', 'session-destroy'] as const)(
    'drops half a body by %s',
    async (how) => {
      strike('mid-body', { kind: 'drop', how })
      const answer = await ask()
      expect(answer.status).toBe(200)
      expect(answer.failure).toBeDefined()
      expect(charges()).toBe(1)
      expect(world.ledger.rows).toMatchObject([{ outcome: 'dropped', status: 200 }])
    },
  )

  it.each(['fin', 'rst'] as const)('drops half a head by %s', async (how) => {
    strike('mid-headers', { kind: 'drop', how })
    const answer = await ask()
    expect(answer.status).toBeUndefined()
    expect(answer.failure).toBeDefined()
    expect(charges()).toBe(1)
  })

  it('drips', async () => {
    strike('after-charge', { kind: 'drip', bytes: 40, everyMs: 10 })
    const before = Date.now()
    const answer = await ask()
    expect(JSON.parse(answer.text)).toMatchObject({ contacts: [{ firstName: 'Nora' }] })
    expect(Date.now() - before).toBeGreaterThan((answer.text.length / 40 - 1) * 10)
  })

  it('stalls in the middle of a body and then goes on', async () => {
    strike('mid-body', { kind: 'delay', ms: 100 })
    const before = Date.now()
    expect(JSON.parse((await ask()).text)).toHaveProperty('contacts')
    expect(Date.now() - before).toBeGreaterThanOrEqual(98)
  })

  it.each([301, 302, 303, 307, 308] as const)('redirects with %i', async (status) => {
    strike('before-charge', { kind: 'redirect', status, to: 'https://elsewhere.example/take' })
    const answer = await ask()
    expect([answer.status, answer.headers.get('location')]).toEqual([
      status,
      'https://elsewhere.example/take',
    ])
    expect(charges()).toBe(0)
  })

  it.each([['30'], ['-1'], ['1000000000'], ['soon']])('throttles for %s', async (retryAfter) => {
    strike('arrival', { kind: 'throttle', retryAfter })
    const answer = await ask()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, retryAfter])
    expect(JSON.parse(answer.text)).toMatchObject({ message: 'ThrottlerException: Too Many Requests' })
  })

  it('throttles until a date, or without a hint', async () => {
    strike('arrival', { kind: 'throttle', dateInMs: 90_000 })
    strike('arrival', { kind: 'throttle' })
    const until = Date.parse((await ask()).headers.get('retry-after') ?? '')
    expect(until - Date.now()).toBeGreaterThan(80_000)
    expect((await ask()).headers.get('retry-after')).toBeNull()
  })

  describe('malforms', () => {
    const malformed = async (
      how: Extract<FaultAction, { kind: 'malformed' }>['how'],
      at: Moment = 'after-charge',
    ) => {
      strike(at, { kind: 'malformed', how })
      return ask()
    }
    const shape = (text: string): unknown => JSON.parse(text)

    it('into a page of HTML', async () => {
      const answer = await malformed('html')
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(answer.text).toContain('<!DOCTYPE html>')
    })
    it('into nothing, with 200 or 204', async () => {
      const empty = await malformed('empty')
      expect([empty.status, empty.text]).toEqual([200, ''])
      const none = await malformed('no-content')
      expect([none.status, none.text]).toEqual([204, ''])
    })
    it('into the first part of itself', async () => {
      const answer = await malformed('truncated')
      expect(answer.text).toMatch(/^\{"contacts"/)
      expect(() => shape(answer.text)).toThrow(SyntaxError)
    })
    it('by a byte order mark', async () => {
      // A decoder swallows the mark, so the length is what shows it.
      const answer = await malformed('bom')
      const plain = await ask()
      expect(Number(answer.headers.get('content-length'))).toBe(
        Number(plain.headers.get('content-length')) + 3,
      )
    })
    it('by another content type', async () => {
      const answer = await malformed('wrong-type')
      expect(answer.headers.get('content-type')).toContain('text/plain')
      expect(shape(answer.text)).toHaveProperty('contacts')
    })
    it('into ten megabytes', async () => {
      expect((await malformed('huge')).text.length).toBeGreaterThan(10 * 1024 * 1024)
    })
    it('into a million brackets', async () => {
      const { text } = await malformed('deep')
      expect([text.length, text.slice(0, 3), text.slice(-3)]).toEqual([2_000_000, '[[[', ']]]'])
    })
    it('by repeating every contact', async () => {
      expect(shape((await malformed('duplicated')).text)).toMatchObject({
        contacts: [{ firstName: 'Nora' }, { firstName: 'Nora' }],
      })
    })
    it('by nulls, by wrong types, by more than was promised', async () => {
      expect(shape((await malformed('nulls')).text)).toMatchObject({ contacts: [{ firstName: null }] })
      expect(shape((await malformed('wrong-types')).text)).toMatchObject({
        contacts: [{ firstName: { text: 'Nora' } }],
      })
      const { text } = await malformed('extra-fields')
      expect(shape(text)).toMatchObject({ beta_field: {}, contacts: [{ firstName: 'Nora', beta_field: {} }] })
      expect(text).toContain('"__proto__":{"polluted":true}')
    })
    it('without charging, when asked for before the charge', async () => {
      expect((await malformed('html', 'before-charge')).status).toBe(200)
      expect(charges()).toBe(0)
      await malformed('html')
      expect(charges()).toBe(1)
    })
  })
})

it('reorders contacts', async () => {
  world.set({ lonescale: { quirks: { order: 'kept' } } })
  const two = {
    enrichment_type: ['profile'],
    contacts: [nora, { ...nora, firstname: 'Ivo', lastname: 'Larkspur' }],
  }
  const send = async () => {
    const answer = await world.fetch(addressOf('lonescale', path), {
      method: 'POST',
      headers: key,
      body: JSON.stringify(two),
    })
    const { contacts } = (await answer.json()) as { contacts: { firstName: string }[] }
    return contacts.map(({ firstName }) => firstName)
  }
  expect(await send()).toEqual(['Nora', 'Ivo'])
  strike('after-charge', { kind: 'malformed', how: 'reordered' })
  expect(await send()).toEqual(['Ivo', 'Nora'])
})

describe('on one HTTP/2 connection', () => {
  it('a reset stream leaves the others alone; a farewell names no stream', async () => {
    const client = openHttp2(world.port, 'public-api.lonescale.com')
    strike('after-charge', { kind: 'drop', how: 'stream-reset' })
    expect((await client.ask('POST', path, key, body)).failure).toBe('ERR_HTTP2_STREAM_ERROR')
    expect((await client.ask('POST', path, key, body)).status).toBe(200)
    expect(world.ledger.rows.map(({ nthOnConnection }) => nthOnConnection)).toEqual([1, 2])
    strike('before-charge', { kind: 'drop', how: 'goaway' })
    expect((await client.ask('POST', path, key, body)).status).toBeUndefined()
    expect(client.farewell).toBe(0)
    client.close()
  })
})

describe('the script', () => {
  const fail: FaultAction = { kind: 'answer', status: 500 }
  const statuses = async (count: number) => {
    const seen: (number | undefined)[] = []
    for (let i = 0; i < count; i++) seen.push((await overHttp1()).status)
    return seen
  }

  it('strikes as often as told, after as many as told', async () => {
    world.faults.add({ vendor: 'lonescale', do: fail, times: 2, skip: 1 })
    expect(await statuses(5)).toEqual([200, 500, 500, 200, 200])
    world.faults.add({ vendor: 'lonescale', do: fail, times: 'always' })
    expect(await statuses(3)).toEqual([500, 500, 500])
    world.faults.clear()
    expect(await statuses(1)).toEqual([200])
  })

  it('strikes by chance, the same way every time', async () => {
    const round = async () => {
      world.reset()
      world.faults.add({ vendor: 'lonescale', do: fail, times: 'always', chance: 0.5 })
      return statuses(12)
    }
    const first = await round()
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await round()).toEqual(first)
  })

  it('strikes only its vendor, its route and its subject', async () => {
    world.faults.add({ vendor: 'saber', do: fail })
    world.faults.add({ vendor: 'lonescale', route: 'POST /trigger/enrich', do: fail })
    world.faults.add({ vendor: 'lonescale', subject: 'ivo-larkspur', do: fail })
    expect(await statuses(2)).toEqual([200, 200])
    const mine = world.faults.add({ vendor: 'lonescale', subject: 'nora-vance', do: fail })
    world.faults.remove(mine)
    expect(await statuses(1)).toEqual([200])
    world.faults.add({ vendor: 'lonescale', subject: 'nora-vance', do: fail })
    expect(await statuses(1)).toEqual([500])
  })

  it('passes over requests that are refused before any money', async () => {
    world.faults.add({ vendor: 'lonescale', do: fail })
    const wrong = await world.fetch(addressOf('lonescale', path), { method: 'POST', body })
    expect(wrong.status).toBe(401)
    expect(await statuses(1)).toEqual([500])
  })

  it('works through several actions in turn', async () => {
    strike('after-charge', { kind: 'delay', ms: 60 }, { kind: 'drop', how: 'rst' })
    const before = Date.now()
    expect((await overHttp1()).status).toBeUndefined()
    expect(Date.now() - before).toBeGreaterThanOrEqual(58)
  })

  it('does not take words it does not know', () => {
    const misspelt = { kind: 'drop', how: 'finn' } as unknown as FaultAction
    expect(() => world.faults.add({ vendor: 'lonescale', do: misspelt })).toThrow('invalid')
  })
})
