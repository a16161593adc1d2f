import { describe, expect, it, vi } from 'vitest'
import { VendorError } from '../contract'
import { json, scriptedFetch, testKey } from '../fixtures/scripted-fetch'
import { askVendor } from './ask-vendor'
import type { VendorCall } from './call'

const call: VendorCall = {
  door: {
    vendor: 'lonescale',
    origin: 'https://api.vendor.example',
    probePath: '/',
    authorise: (key) => ({ 'x-api-key': key }),
  },
  method: 'POST',
  path: '/v1/ask',
  body: { name: 'Nora Vance' },
  paid: true,
  deadlineMs: 2_000,
}

async function failure(asking: Promise<unknown>): Promise<VendorError> {
  const error = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof VendorError) return error
  throw new Error(`no VendorError but ${String(error)}`)
}

describe('what leaves', () => {
  it('goes once, to the vendor only, with nothing of the browser on it', async () => {
    const { seen, context } = scriptedFetch(json({ ok: 1 }))
    await askVendor({ ...call, query: { limit: 100, offset: 0 } }, context())
    expect(seen).toHaveLength(1)
    expect(seen[0]?.url).toBe('https://api.vendor.example/v1/ask?limit=100&offset=0')
    expect(seen[0]?.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-api-key': testKey,
    })
    expect(seen[0]?.init).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
  })

  it('carries no content type where it carries no body', async () => {
    const { seen, context } = scriptedFetch(json({ ok: 1 }))
    const { body: _, ...bodiless } = call
    await askVendor({ ...bodiless, method: 'GET', paid: false }, context())
    expect(seen[0]?.headers).not.toHaveProperty('content-type')
  })

  it('streams the body of a paid call where it was told to, and of no other', async () => {
    const { seen, context } = scriptedFetch(json({}))
    await askVendor(call, context({ transport: 'streamed' }))
    await askVendor({ ...call, paid: false, method: 'PUT' }, context({ transport: 'streamed' }))
    await askVendor(call, context({ transport: 'plain' }))
    await askVendor(call, context())
    expect(seen.map(({ init }) => [init.body instanceof ReadableStream, init.duplex])).toEqual([
      [true, 'half'],
      [false, undefined],
      [false, undefined],
      [false, undefined],
    ])
    expect(seen.map(({ body }) => body)).toEqual([call.body, call.body, call.body, call.body])
  })

  it('never leaves for another host, however the path was made', async () => {
    const { seen, context } = scriptedFetch(json({}))
    const error = await failure(askVendor({ ...call, path: '//elsewhere.example/v1' }, context()))
    expect(error).toMatchObject({ problem: 'invalid-input', charged: 'no' })
    expect(seen).toHaveLength(0)
  })
})

describe('proof that nothing left', () => {
  it.each([
    ['an aborted caller', { signal: AbortSignal.abort() }, 'no-answer'],
    ['no network', { online: () => false }, 'offline'],
    ['a key with a line break', { key: 'abc\ndef' }, 'unauthorised'],
    ['a key with a curly quote', { key: '“abcdef”' }, 'unauthorised'],
    ['an empty key', { key: '' }, 'unauthorised'],
  ] as const)('%s', async (_, more, problem) => {
    const { seen, context } = scriptedFetch(json({}))
    expect(await failure(askVendor(call, context(more)))).toMatchObject({ problem, charged: 'no' })
    expect(seen).toHaveLength(0)
  })
})

describe('an answer that never came', () => {
  it('may have been charged: a refused streamed body and a lost connection look the same', async () => {
    for (const transport of ['streamed', 'plain'] as const) {
      const { seen, context } = scriptedFetch(new TypeError('Failed to fetch'))
      const error = await failure(askVendor(call, context({ transport })))
      expect(error).toMatchObject({ problem: 'no-answer', charged: 'maybe' })
      expect(seen).toHaveLength(1)
    }
  })

  it('costs nothing where nothing was bought', async () => {
    const { context } = scriptedFetch(new TypeError('Failed to fetch'))
    const free = { ...call, paid: false }
    expect(await failure(askVendor(free, context()))).toMatchObject({ problem: 'no-answer', charged: 'no' })
    let looks = 0
    const online = () => looks++ === 0
    expect(await failure(askVendor(free, context({ online })))).toMatchObject({ problem: 'offline' })
  })

  it('is a timeout when the deadline passes, while connecting or while reading', async () => {
    const never = scriptedFetch(
      ({ init }) =>
        new Promise<Response>((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    )
    const slow = scriptedFetch(
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
    )
    for (const { context } of [never, slow]) {
      const error = await failure(askVendor({ ...call, deadlineMs: 30 }, context()))
      expect(error).toMatchObject({ problem: 'timeout', charged: 'maybe' })
    }
  })

  it('is no timeout when the caller gives up', async () => {
    const { context } = scriptedFetch(() => new Response(new ReadableStream()))
    const caller = new AbortController()
    setTimeout(() => caller.abort(), 20)
    const error = await failure(askVendor(call, context({ signal: caller.signal })))
    expect(error).toMatchObject({ problem: 'no-answer', charged: 'maybe' })
  })

  it('may have been charged when the body breaks off', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"contacts":['))
        controller.error(new TypeError('network error'))
      },
    })
    const { context } = scriptedFetch(
      new Response(broken, { headers: { 'content-type': 'application/json' } }),
    )
    expect(await failure(askVendor(call, context()))).toMatchObject({
      problem: 'no-answer',
      charged: 'maybe',
      status: 200,
    })
  })
})

describe('an answer that makes no sense', () => {
  const html = new Response('<html>Bad gateway</html>', { headers: { 'content-type': 'text/html' } })
  const large = json(`{"a":"${'x'.repeat(5_000_000)}"}`)
  const cases: [string, Response][] = [
    ['nothing', json('')],
    ['a 204', new Response(null, { status: 204 })],
    ['a page', html],
    ['JSON under another name', new Response('{}', { headers: { 'content-type': 'text/plain' } })],
    ['JSON without a name', new Response(new TextEncoder().encode('{}'))],
    ['half of it', json('{"contacts":[{"firstName":"No')],
    ['too much of it', large],
    ['a million brackets', json('['.repeat(1_000_000) + ']'.repeat(1_000_000))],
    ['a prototype', json('{"contacts":[],"__proto__":{"admin":true}}')],
    ['a constructor, written in escapes', json('{"\\u0063onstructor":{"prototype":{}}}')],
  ]
  it.each(cases)('%s', async (_, answer) => {
    const { context } = scriptedFetch(answer)
    const error = await failure(askVendor(call, context()))
    expect(error).toMatchObject({ problem: 'unreadable', charged: 'maybe' })
    expect((error.raw ?? '').length).toBeLessThanOrEqual(65_536)
  })

  it('is read past a byte order mark', async () => {
    const { context } = scriptedFetch(json('\ufeff{"contacts":[]}'))
    expect((await askVendor(call, context())).json).toEqual({ contacts: [] })
  })

  it('keeps a paid one to look at and no free one', async () => {
    const paid = scriptedFetch(html)
    expect((await failure(askVendor(call, paid.context()))).raw).toBe('<html>Bad gateway</html>')
    const free = scriptedFetch(html)
    const error = await failure(askVendor({ ...call, paid: false }, free.context()))
    expect(error).toMatchObject({ charged: 'no', raw: undefined })
  })

  it('may be empty where the call says so, but not a page', async () => {
    const gone = { ...call, method: 'DELETE', paid: false, expects: 'empty-or-json' } as const
    for (const fine of [new Response(null, { status: 204 }), json('')]) {
      const { context } = scriptedFetch(fine)
      expect((await askVendor(gone, context())).json).toBeUndefined()
    }
    const { context } = scriptedFetch(html)
    expect(await failure(askVendor(gone, context()))).toMatchObject({ problem: 'unreadable' })
  })

  it('may be anything where the vendor promises nothing', async () => {
    const { context } = scriptedFetch(html)
    expect((await askVendor({ ...call, expects: 'anything' }, context())).json).toBeUndefined()
  })
})

describe('the key', () => {
  it('is in no error, whatever the vendor repeats', async () => {
    const echoes = [
      json({ message: `Invalid API Key ${testKey}`, error: testKey, statusCode: 401 }, 401),
      json({ error: { message: testKey, code: testKey, requestId: testKey } }, 400),
      new Response(`<p>${testKey}</p>`, { headers: { 'content-type': 'text/html' } }),
      new TypeError(`Invalid header value ${testKey}`),
    ]
    for (const echo of echoes) {
      const { context } = scriptedFetch(echo)
      const error = await failure(askVendor(call, context()))
      const everything = JSON.stringify([
        error,
        { ...error },
        error.message,
        String(error.cause),
        error.stack,
      ])
      expect(everything).not.toContain(testKey)
    }
  })
})

describe('a request the browser sent twice', () => {
  const timing = (gap: number) =>
    ({
      startTime: 1_000.5,
      domainLookupStart: 1_000.5,
      connectEnd: 1_000.5,
      requestStart: 1_000.5 + gap,
    }) as unknown as PerformanceEntry
  const timings = (gap: number) => ({ now: () => 1_000, getEntriesByName: () => [timing(gap)] })

  it('is told, and the answer is used', async () => {
    const { context } = scriptedFetch(json({ contacts: [] }))
    const onSuspectedResend = vi.fn<(gap: number) => void>()
    const answer = await askVendor(call, context({ timings: timings(804), onSuspectedResend }))
    expect(answer.json).toEqual({ contacts: [] })
    expect(onSuspectedResend.mock.calls).toEqual([[804]])
  })

  it('leaves no proof in a refusal: the first request may have been served', async () => {
    for (const [gap, charged] of [
      [804, 'maybe'],
      [0, 'no'],
    ] as const) {
      const { context } = scriptedFetch(json({ message: 'Too Many Requests' }, 429))
      expect(await failure(askVendor(call, context({ timings: timings(gap) })))).toMatchObject({
        problem: 'rate-limited',
        charged,
      })
    }
  })

  it('is nobody else’s business where nothing was bought', async () => {
    const { context } = scriptedFetch(json({}))
    const onSuspectedResend = vi.fn<(gap: number) => void>()
    await askVendor({ ...call, paid: false }, context({ timings: timings(804), onSuspectedResend }))
    expect(onSuspectedResend).not.toHaveBeenCalled()
  })
})
