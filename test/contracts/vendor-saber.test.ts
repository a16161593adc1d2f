import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ListContact, VendorList } from '../../lib/vendors/contract'
import { demoKeys, startWorld, type World } from '../world/world'
import { contextIn, listRequest, lists, preflight, refusalOf, saberBalance } from './vendor-calls'

let world: World
beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const here = (key?: string) => contextIn(world, 'saber', key)
const create = (name = 'Leaders', more = {}) =>
  lists.create.run({ name, filters: { ...listRequest.filters, ...more } }, here())
/** A company of the cast with hundreds of people. */
const large = {
  companyUrls: [
    'https://www.linkedin.com/company/tidewater-robotics',
    'https://www.linkedin.com/company/brightfen-health',
    'https://www.linkedin.com/company/harborline',
  ],
  jobTitles: [],
  keywords: '',
  countries: ['NL', 'DE', 'FR', 'GB', 'BE', 'US'],
}

async function allContacts(listId: string): Promise<ListContact[]> {
  const found: ListContact[] = []
  for (let offset: number | undefined = 0, pages = 0; offset !== undefined && pages < 200; pages++) {
    const page = await lists.contacts.run({ listId, offset }, here())
    found.push(...page.items)
    offset = page.nextOffset
  }
  return found
}

describe('a list', () => {
  it.each([200, 201])(
    'is made (%i), read, renamed, found among the others, and deleted',
    async (createStatus) => {
      world.set({ saber: { quirks: { createStatus } } })
      const made = await create('Leaders · a1')
      expect(made).toMatchObject({
        name: 'Leaders · a1',
        filters: listRequest.filters,
        contactCount: expect.any(Number),
      })
      expect(await lists.read.run({ listId: made.id }, here())).toEqual(made)
      await lists.rename.run({ listId: made.id, name: 'Leaders · b2' }, here())
      const page = await lists.all.run({ offset: 0 }, here())
      expect(page.items.map(({ name }) => name)).toEqual(['Leaders · b2'])
      expect(await lists.delete.run({ listId: made.id }, here())).toBe('deleted')
      expect(await lists.delete.run({ listId: made.id }, here())).toBe('gone')
      expect(await refusalOf(lists.read.run({ listId: made.id }, here()))).toMatchObject({
        problem: 'not-found',
      })
    },
  )

  it.each(['no-content', 'empty'] as const)('is deleted without a word (%s)', async (deleteForm) => {
    world.set({ saber: { quirks: { deleteForm } } })
    expect(await lists.delete.run({ listId: (await create()).id }, here())).toBe('deleted')
  })

  it('has its new name although the answer says the old one', async () => {
    world.set({ saber: { quirks: { renameEcho: 'old' } } })
    const { id } = await create('Old')
    expect(await lists.rename.run({ listId: id, name: 'New' }, here())).toBeUndefined()
    expect((await lists.read.run({ listId: id }, here())).name).toBe('New')
  })

  it('carries every filter there and back', async () => {
    const filters = { ...listRequest.filters, keywords: 'tides', countries: ['NL', 'BE'] }
    expect((await create('All', filters)).filters).toEqual(filters)
  })

  it('whose answer was lost is found again by its name, and costs once', async () => {
    const request = { name: 'Leaders · f3a9', filters: listRequest.filters }
    const sentAt = Date.now()
    world.faults.add({
      vendor: 'saber',
      route: 'POST /v1/contacts/lists',
      at: 'after-charge',
      do: { kind: 'drop', how: 'rst' },
    })
    expect(await refusalOf(lists.create.run(request, here()))).toMatchObject({
      problem: 'no-answer',
      charged: 'maybe',
    })
    await create('Leaders')
    const { items } = await lists.all.run({ offset: 0 }, here())
    const same = items.filter((list: VendorList) => lists.create.recognises(list, { ...request, sentAt }))
    expect(same.map(({ name }) => name)).toEqual(['Leaders · f3a9'])
  })

  it.each(['newest', 'oldest', 'shuffled'] as const)('comes newest first (%s)', async (listOrder) => {
    world.set({ saber: { quirks: { listOrder } } })
    for (const name of ['a', 'b', 'c', 'd']) await create(name)
    const { items } = await lists.all.run({ offset: 0 }, here())
    const times = items.map(({ createdAt = 0 }) => createdAt)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })
})

describe('its people', () => {
  it.each([
    ['honest', 'honest'],
    ['honest', 'wrong'],
    ['endless', 'honest'],
    ['endless', 'wrong'],
  ] as const)('all come, each once, however the vendor counts (%s, %s)', async (hasMore, totals) => {
    world.set({ saber: { quirks: { hasMore, totals } } })
    const { id, contactCount } = await create('Many', large)
    expect(contactCount).toBe(lists.create.cap)
    const before = world.ledger.calls('saber').length
    const found = await allContacts(id)
    expect(found).toHaveLength(lists.create.cap)
    expect(new Set(found.map((contact) => contact.id)).size).toBe(lists.create.cap)
    expect(world.ledger.calls('saber').length - before).toBe(hasMore === 'honest' ? 2 : 3)
  })

  it('have what the vendor knows and nothing else', async () => {
    const found = await allContacts((await create()).id)
    expect(found.length).toBeGreaterThan(0)
    for (const contact of found) {
      expect(contact).toMatchObject({
        fullName: expect.any(String),
        company: 'Quillmere Labs',
        capturedAt: expect.any(Number),
      })
      expect(contact.leadUrl).toBe(`https://www.linkedin.com/sales/lead/${contact.leadId}`)
      expect(Object.keys(contact)).not.toEqual(expect.arrayContaining(['email']))
    }
    expect(found.some(({ seniority }) => seniority === 'c-suite')).toBe(true)
  })
})

describe('the account', () => {
  it('has credits, fewer after a list', async () => {
    expect(await saberBalance.run(here())).toEqual({ credits: 300 })
    await create()
    expect(await saberBalance.run(here())).toEqual({ credits: 299 })
  })

  it.each([
    'connected',
    'disconnected',
    'needs-authentication',
    'ready-to-connect',
    'error',
    'missing',
  ] as const)('has Sales Navigator %s', async (salesNavigator) => {
    world.set({ saber: { accounts: { [demoKeys.saber.good]: { salesNavigator } } } })
    const expected = salesNavigator === 'connected' ? 'connected' : 'not-connected'
    expect((await preflight.run(here())).salesNavigator).toBe(expected)
  })

  it('is asked in vain where nobody answers, and nobody is stopped', async () => {
    const nowhere = {
      kind: 'answer',
      status: 404,
      body: '{"error":"NOT_FOUND","message":"no such route"}',
    } as const
    world.faults.add({ vendor: 'saber', at: 'arrival', times: 2, do: nowhere })
    expect(await preflight.run(here())).toEqual({ salesNavigator: 'unknown' })
    expect(await saberBalance.run(here())).toBeUndefined()
    expect(await create()).toMatchObject({ name: 'Leaders' })
  })
})

describe('a refusal', () => {
  it.each([400, 403, 409, 412, 422, 424])(
    'because Sales Navigator is not connected (%i)',
    async (notConnectedStatus) => {
      world.set({ saber: { quirks: { notConnectedStatus } } })
      const asking = lists.create.run(listRequest, here(demoKeys.saber.notConnected))
      const refusal = await refusalOf(asking)
      expect(refusal).toMatchObject({
        problem: 'not-set-up',
        said: 'LinkedIn Sales Navigator is not connected',
      })
      expect(refusal.requestId).toMatch(/^[0-9a-f-]{36}$/)
      expect(JSON.stringify({ ...refusal })).not.toContain('internal-cause')
    },
  )

  it.each([402, 403])('for want of credits (%i)', async (noCreditsStatus) => {
    world.set({ saber: { quirks: { noCreditsStatus } } })
    const asking = lists.create.run(listRequest, here(demoKeys.saber.noCredits))
    expect(await refusalOf(asking)).toMatchObject({ problem: 'no-credit', charged: 'no' })
  })

  it.each([
    ['the flat shape', '"jobTitles":["CTO","Head of Data"]', '"jobTitles":[]', undefined],
    ['the envelope', '/company/quillmere-labs', '/nowhere', 'companyUrl'],
  ])('of a request it cannot use: %s', async (_, from, to, field) => {
    const spoilt: typeof fetch = (input, init) =>
      world.fetch(input, { ...init, body: String(init?.body).replace(from, to) })
    const refusal = await refusalOf(lists.create.run(listRequest, { ...here(), fetch: spoilt }))
    expect(refusal).toMatchObject({ problem: 'invalid-input', charged: 'no', status: 400, field })
  })

  it.each(['front', 'route'] as const)('by its limiter, in either of two shapes (%s)', async (shape) => {
    world.set({ saber: { limiter: { writesPerMinute: 1, shape } } })
    await create()
    const refusal = await refusalOf(create())
    expect(refusal).toMatchObject({ problem: 'rate-limited', charged: 'no' })
    expect(refusal.retryAfterMs).toBeGreaterThan(1_000)
    expect(refusal.retryAfterMs).toBeLessThanOrEqual(61_000)
  })
})
