import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { demoKeys, startWorld, type World } from '../../world/world'
import { envelope, flat, limited } from './schema/answers'

const path = '/v1/contacts/lists'
let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  ask = asking(world, 'saber')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const urls = ['https://www.linkedin.com/company/quillmere-labs']
const good = { name: 'x', filters: { companyLinkedInUrls: urls, jobTitles: ['CTO'] } }

describe('the envelope', () => {
  it.each([
    ['no name', { filters: good.filters }, 'name'],
    ['a blank name', { ...good, name: ' ' }, 'name'],
    ['a name of 201 characters', { ...good, name: 'x'.repeat(201) }, 'name'],
    ['no filters', { name: 'x' }, 'filters'],
    [
      'one title that is no list',
      { ...good, filters: { ...good.filters, jobTitles: 'CTO' } },
      'filters.jobTitles',
    ],
    ['keywords as a list', { ...good, filters: { ...good.filters, keywords: ['a'] } }, 'filters.keywords'],
    [
      'a country by its name',
      { ...good, filters: { ...good.filters, countries: ['Netherlands'] } },
      'filters.countries.0',
    ],
    ['no company', { ...good, filters: { ...good.filters, companyLinkedInUrls: [] } }, 'companyLinkedInUrls'],
    [
      'a company that is no LinkedIn address',
      { ...good, filters: { ...good.filters, companyLinkedInUrls: ['https://quillmere.example'] } },
      'companyLinkedInUrls',
    ],
  ])('refuses %s', async (_, body, field) => {
    const answer = await ask<{ error: { fields: { field: string }[]; debug: { cause: string } } }>(
      'POST',
      path,
      body,
    )
    expect(answer.status).toBe(400)
    envelope.parse(answer.body)
    expect(answer.body.error).toMatchObject({ type: 'VALIDATION', code: 'VALIDATION_ERROR' })
    expect(answer.body.error.fields[0]?.field).toBe(field)
    expect(answer.body.error.debug.cause).toContain('10.0.3.7')
    expect(world.ledger.charged()).toEqual([])
  })

  it.each(['limit=0', 'limit=101', 'limit=ten', 'offset=-1', 'limit=2.5'])(
    'refuses a page of %s',
    async (query) => {
      const answer = await ask('GET', `${path}?${query}`)
      expect(answer.status).toBe(400)
      envelope.parse(answer.body)
    },
  )

  it('refuses a wrong key, a missing one, and one not given as a bearer', async () => {
    for (const key of ['sk_live_nobody', null]) {
      const answer = await ask('GET', '/v1/credits', undefined, key)
      expect(answer.status).toBe(401)
      envelope.parse(answer.body)
    }
    const bare = await world.fetch('https://api.saber.app/v1/credits', {
      headers: { authorization: demoKeys.saber.good },
    })
    expect(bare.status).toBe(401)
  })

  it('refuses a search without Sales Navigator or without credits', async () => {
    const unconnected = await ask('POST', path, good, demoKeys.saber.notConnected)
    expect(unconnected.status).toBe(403)
    expect(unconnected.body).toMatchObject({ error: { type: 'CONNECTOR' } })
    const poor = await ask('POST', path, good, demoKeys.saber.noCredits)
    expect(poor.status).toBe(402)
    envelope.parse(poor.body)
  })

  it('ignores filters it does not know, but the ledger keeps them', async () => {
    const filters = { ...good.filters, departments: ['Engineering'] }
    expect((await ask('POST', path, { ...good, filters })).status).toBe(201)
    expect(world.ledger.rows[0]?.unexpected).toEqual(['filters.departments'])
  })
})

describe('the flat shape', () => {
  it.each([{}, { jobTitles: [] }, { keywords: ' ', jobTitles: [''] }])(
    'is for no filter at all: %j',
    async (none) => {
      const answer = await ask('POST', path, { name: 'x', filters: { companyLinkedInUrls: urls, ...none } })
      expect(answer.status).toBe(400)
      flat.parse(answer.body)
      expect(answer.body).toMatchObject({
        error: 'BAD_REQUEST',
        message: expect.stringContaining('At least one filter'),
      })
    },
  )
})

describe('the limiter', () => {
  it('counts writes apart from reads, and says so in headers and body', async () => {
    world.set({ saber: { limiter: { writesPerMinute: 1 } } })
    expect((await ask('GET', path)).status).toBe(200)
    const first = await ask('POST', path, good)
    expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      '1',
      '0',
    ])
    expect(Number(first.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
    const second = await ask<{ retryAfter: number }>('POST', path, good)
    expect(second.status).toBe(429)
    limited.parse(second.body)
    expect(second.body).toMatchObject({ message: 'Rate limit exceeded', error: 'Too Many Requests' })
    expect(second.body.retryAfter).toBeGreaterThan(50)
    expect((await ask('GET', path)).status).toBe(200)
    expect(world.ledger.charged()).toHaveLength(1)
  })

  it('of a single route has another shape', async () => {
    world.set({ saber: { limiter: { writesPerMinute: 0, shape: 'route' } } })
    const answer = await ask('POST', path, good)
    expect(answer.status).toBe(429)
    envelope.parse(answer.body)
    expect(answer.body).toMatchObject({ error: { type: 'TIMEOUT', code: 'TOO_MANY_REQUESTS' } })
  })
})
