import { describe, expect, it } from 'vitest'
import { readRefusal } from './read-refusal'

const now = Date.UTC(2026, 10, 21, 9, 0, 0)

const read = (status: number, json: unknown, { text = '', headers = {}, paid = true } = {}) =>
  readRefusal({ status, headers: new Headers(headers), json, text }, { paid, resent: false, now })

describe('documented shapes', () => {
  it.each([
    [
      'LoneScale 400',
      400,
      { message: 'Bad request', error: 'Bad request', statusCode: 400 },
      'invalid-input',
      'Bad request',
    ],
    [
      'LoneScale 401',
      401,
      { message: 'Invalid API Key', error: 'Unauthorized', statusCode: 401 },
      'unauthorised',
      'Invalid API Key',
    ],
    [
      'LoneScale 403 contacts',
      403,
      { message: 'User has no contact credits', error: 'Forbidden', statusCode: 403 },
      'no-credit',
      'User has no contact credits',
    ],
    [
      'LoneScale 403 enrichment',
      403,
      { message: 'User has no enrichment credits', error: 'Forbidden', statusCode: 403 },
      'no-credit',
      'User has no enrichment credits',
    ],
    [
      'LoneScale 403 admin',
      403,
      { message: 'Admin not found', error: 'Forbidden', statusCode: 403 },
      'not-set-up',
      'Admin not found',
    ],
    [
      'LoneScale 429',
      429,
      { message: 'ThrottlerException: Too Many Requests', error: 'Too Many Requests', statusCode: 429 },
      'rate-limited',
      'ThrottlerException: Too Many Requests',
    ],
    ['LoneScale number', 400, { error: 400, message: 'Bad request' }, 'invalid-input', 'Bad request'],
    [
      'LeadSonar 401',
      401,
      { error: 'Invalid or missing API key' },
      'unauthorised',
      'Invalid or missing API key',
    ],
    [
      'Saber flat',
      400,
      {
        error: 'BAD_REQUEST',
        message: 'At least one filter (jobTitles, keywords, or countries) is required',
      },
      'invalid-input',
      'At least one filter (jobTitles, keywords, or countries) is required',
    ],
    [
      'Saber limiter',
      429,
      { statusCode: 429, message: 'Rate limit exceeded', error: 'Too Many Requests', retryAfter: 12 },
      'rate-limited',
      'Rate limit exceeded',
    ],
    [
      'Saber route limiter',
      429,
      {
        error: {
          type: 'TIMEOUT',
          code: 'TOO_MANY_REQUESTS',
          message: 'Per-route rate limit exceeded',
          requestId: 'r-1',
        },
      },
      'rate-limited',
      'Per-route rate limit exceeded',
    ],
  ] as const)('%s', (_, status, body, problem, said) => {
    expect(read(status, body)).toMatchObject({ problem, said, charged: 'no', status })
  })

  it('Saber’s envelope: field, request id, and nothing of its debug part', () => {
    const error = read(400, {
      error: {
        type: 'VALIDATION',
        code: 'VALIDATION_ERROR',
        message: "validation failed for 'departments': invalid value: Harbour Ops",
        errorCode: 'string',
        errorAction: 'string',
        details: {},
        requestId: 'e69ed773',
        fields: [{ field: 'companyLinkedInUrls', message: 'must be a valid address' }],
        debug: { cause: 'pq: relation "secrets" does not exist' },
      },
    })
    expect(error).toMatchObject({ problem: 'invalid-input', field: 'companyUrl', requestId: 'e69ed773' })
    expect(JSON.stringify({ ...error })).not.toContain('secrets')
  })
})

describe('plausible shapes', () => {
  it('several sentences, and the field one of them names', () => {
    const message = ['contacts.3.lastname should not be empty', 'property foo should not exist']
    const error = read(400, { message, error: 'Bad Request', statusCode: 400 })
    expect(error).toMatchObject({
      problem: 'invalid-input',
      field: 'lastName',
      said: 'contacts.3.lastname should not be empty; property foo should not exist',
    })
  })

  it.each([
    ['included_locations.0 must be one of the following values: AF, AL', 'countries'],
    ['personas.0.job_titles must contain at least 1 elements', 'jobTitles'],
    ['domain is required', 'domain'],
    ['contacts.0.property note should not exist', undefined],
    ['contacts must contain no more than 10 elements', undefined],
  ])('%s', (message, field) => {
    expect(read(400, { message }).field).toBe(field)
  })

  it('a list of details', () => {
    const error = read(422, { detail: [{ loc: ['body', 'domain'], msg: 'field required', type: 'missing' }] })
    expect(error).toMatchObject({ problem: 'invalid-input', field: 'domain', said: 'field required' })
  })

  it.each([
    [402, { error: 'Insufficient credits' }, 'no-credit'],
    [403, { error: { message: 'INSUFFICIENT_CREDITS' } }, 'no-credit'],
    [400, { message: 'Not enough credits left' }, 'no-credit'],
    [403, { error: 'Your API key may not do this' }, 'unauthorised'],
    [
      424,
      { error: { code: 'CONNECTOR_ERROR', message: 'LinkedIn Sales Navigator is not connected' } },
      'not-set-up',
    ],
    [502, { error: { message: 'Sales Navigator session needs authentication' } }, 'not-set-up'],
    [404, { error: { message: 'List not found' } }, 'not-found'],
    [410, {}, 'not-found'],
    [408, {}, 'timeout'],
    [409, {}, 'invalid-input'],
    [411, {}, 'invalid-input'],
    [500, { message: 'Internal server error' }, 'vendor-down'],
    [503, { message: 'upstream connector failed' }, 'vendor-down'],
    [304, undefined, 'unreadable'],
  ] as const)('%i %j is %s', (status, body, problem) => {
    expect(read(status, body).problem).toBe(problem)
  })

  it('a 403 without a word leaves two causes open', () => {
    expect(read(403, {})).toMatchObject({ problem: 'not-set-up', alsoPossible: 'no-credit' })
    expect(read(403, { message: 'User has no contact credits' }).alsoPossible).toBeUndefined()
  })

  it.each([
    [null],
    [[]],
    ['text'],
    [7],
    [true],
    [{}],
    [{ error: null }],
    [{ error: [] }],
    [{ message: {} }],
    [{ error: { message: [null] } }],
  ])('says nothing of %j', (body) => {
    expect(read(500, body)).toMatchObject({ problem: 'vendor-down', said: undefined })
  })
})

describe('what may have been charged', () => {
  it.each([400, 401, 402, 403, 404, 405, 411, 413, 415, 422, 429])('%i: nothing', (status) => {
    expect(read(status, {}).charged).toBe('no')
  })

  it.each([408, 409, 425, 499, 500, 502, 503, 504, 304])('%i: who knows', (status) => {
    expect(read(status, {}).charged).toBe('maybe')
    expect(read(status, {}, { paid: false }).charged).toBe('no')
  })
})

describe('what it says', () => {
  it('is plain, short and on one line', () => {
    const said =
      read(400, { message: `<b onclick="x()">Bad</b>\n\u202edomain\u0000 ${'a'.repeat(500)}` }).said ?? ''
    expect(said).toMatch(/^Bad domain a+$/)
    expect(said.length).toBeLessThanOrEqual(200)
  })

  it('is nothing when a proxy answers with a page', () => {
    expect(read(502, undefined, { text: '<html><h1>502 Bad Gateway</h1></html>' }).said).toBeUndefined()
    expect(read(503, undefined, { text: 'no healthy upstream' }).said).toBe('no healthy upstream')
  })
})

describe('when to come back', () => {
  const wait = (headers: Record<string, string>, body: unknown = {}) =>
    read(429, body, { headers }).retryAfterMs

  it.each([
    ['seconds', { 'retry-after': '30' }, 30_000],
    [
      'a date, by the vendor’s clock',
      { 'retry-after': 'Fri, 01 Jan 2027 00:01:00 GMT', date: 'Fri, 01 Jan 2027 00:00:15 GMT' },
      45_000,
    ],
    ['a date, by ours', { 'retry-after': 'Sat, 21 Nov 2026 09:00:20 GMT' }, 20_000],
    ['a date that has passed', { 'retry-after': 'Sat, 21 Nov 2026 08:00:00 GMT' }, 1_000],
    ['a reset in seconds since 1970', { 'x-ratelimit-reset': String(now / 1000 + 40) }, 40_000],
    ['a reset in milliseconds since 1970', { 'x-ratelimit-reset': String(now + 40_000) }, 40_000],
    ['a reset in seconds from now', { 'x-ratelimit-reset': '25' }, 25_000],
    ['the draft’s header', { ratelimit: '"default";r=0;t=12' }, 12_000],
    ['Retry-After before a reset', { 'retry-after': '5', 'x-ratelimit-reset': '50' }, 5_000],
    ['zero', { 'retry-after': '0' }, 1_000],
    ['years', { 'retry-after': '1000000000' }, 600_000],
    ['the past, as a number', { 'retry-after': '-1' }, undefined],
    ['no number', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, headers, ms) => {
    expect(wait(headers as Record<string, string>)).toBe(ms)
  })

  it('also from the body, and the longer of the two', () => {
    expect(wait({}, { statusCode: 429, message: 'Rate limit exceeded', error: 'x', retryAfter: 12 })).toBe(
      12_000,
    )
    expect(wait({}, { error: { retryAfter: '7' } })).toBe(7_000)
    expect(wait({ 'retry-after': '30' }, { retryAfter: 12 })).toBe(30_000)
    expect(wait({}, { retryAfter: { in: 3 } })).toBeUndefined()
    expect(wait({}, { retryAfter: 1e12 })).toBe(600_000)
  })

  it('only where it means anything', () => {
    expect(read(503, {}, { headers: { 'retry-after': '9' } }).retryAfterMs).toBe(9_000)
    expect(read(400, {}, { headers: { 'retry-after': '9' } }).retryAfterMs).toBeUndefined()
  })
})
