import { describe, expect, it } from 'vitest'
import type { CreateListRequest } from '../contract'
import { json, scriptedFetch, testKey } from '../fixtures/scripted-fetch'
import { saber } from '.'
import { connectors, contact, contactPage, credits, envelope, list, listPage } from './fixtures'

const { lists, balance, preflight } = saber
if (!lists || !balance || !preflight) throw new Error('Saber lost an operation')

const ask: CreateListRequest = {
  name: '  Data leaders at Quillmere ',
  filters: {
    companyUrls: ['https://nl.linkedin.com/company/quillmere-labs/people/?x=1'],
    jobTitles: ['Head of Data', ' CTO', 'CTO', ''],
    keywords: ' tides ',
    countries: ['nl', 'BE'],
  },
}

describe('what Saber is sent', () => {
  it('to make a list: every filter, in its own odd types', async () => {
    const { seen, context } = scriptedFetch(json(list, 201))
    await lists.create.run(ask, context())
    expect(seen[0]).toMatchObject({
      url: 'https://api.saber.app/v1/contacts/lists',
      method: 'POST',
      headers: { authorization: `Bearer ${testKey}` },
    })
    expect(seen[0]?.body).toEqual({
      name: 'Data leaders at Quillmere',
      filters: {
        companyLinkedInUrls: ['https://www.linkedin.com/company/quillmere-labs'],
        jobTitles: ['Head of Data', 'CTO'],
        keywords: 'tides',
        countries: ['NL', 'BE'],
      },
    })
  })

  it('no filter that is empty', async () => {
    const { seen, context } = scriptedFetch(json(list))
    const filters = { ...ask.filters, jobTitles: [], keywords: '', countries: ['NL'] }
    await lists.create.run({ ...ask, filters }, context())
    expect(seen[0]).toHaveProperty('body.filters', {
      companyLinkedInUrls: ['https://www.linkedin.com/company/quillmere-labs'],
      countries: ['NL'],
    })
  })

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name of 201 letters', { name: '🌊'.repeat(201) }, 'name'],
    ['no company', { filters: { ...ask.filters, companyUrls: [] } }, 'companyUrl'],
    [
      'a school',
      { filters: { ...ask.filters, companyUrls: ['https://www.linkedin.com/school/tidewater-university'] } },
      'companyUrl',
    ],
    ['a country’s name', { filters: { ...ask.filters, countries: ['Netherlands'] } }, 'countries'],
    [
      'no filter',
      { filters: { ...ask.filters, jobTitles: [' '], keywords: ' ', countries: [] } },
      'jobTitles',
    ],
  ])('never %s', async (_, wrong, field) => {
    const { seen, context } = scriptedFetch(json(list))
    const request = { ...ask, ...wrong }
    expect(lists.create.check(request)).toBe(field)
    await expect(lists.create.run(request, context())).rejects.toMatchObject({ field, charged: 'no' })
    expect(seen).toHaveLength(0)
  })

  it('a name of 200 letters', () => {
    expect(lists.create.check({ ...ask, name: '🌊'.repeat(200) })).toBeUndefined()
  })

  it('for everything else: no more than an id, a page, a new name', async () => {
    const { seen, context } = scriptedFetch(
      json(listPage),
      json(contactPage),
      json(list),
      json(list),
      json(''),
    )
    await lists.all.run({ offset: 100 }, context())
    await lists.contacts.run({ listId: 'a/b', offset: 0 }, context())
    await lists.read.run({ listId: 'list-7' }, context())
    await lists.rename.run({ listId: 'list-7', name: ' New  name ' }, context())
    await lists.delete.run({ listId: 'list-7' }, context())
    const base = 'https://api.saber.app/v1/contacts/lists'
    expect(seen.map(({ method, url, body }) => [method, url.replace(base, ''), body])).toEqual([
      ['GET', '?limit=100&offset=100', undefined],
      ['GET', '/a%2Fb/contacts?limit=100&offset=0', undefined],
      ['GET', '/list-7', undefined],
      ['PUT', '/list-7', { name: 'New name' }],
      ['DELETE', '/list-7', undefined],
    ])
  })
})

describe('lists', () => {
  it('have what the vendor says of them', async () => {
    const { context } = scriptedFetch(json(list))
    expect(await lists.read.run({ listId: 'list-7' }, context())).toEqual({
      id: 'list-7',
      name: 'Data leaders at Quillmere',
      filters: {
        companyUrls: ['https://www.linkedin.com/company/quillmere-labs'],
        jobTitles: ['Head of Data', 'CTO'],
        keywords: 'tides',
        countries: ['NL', 'BE'],
      },
      contactCount: 47,
      createdAt: Date.UTC(2026, 10, 3, 12),
      updatedAt: Date.UTC(2026, 10, 4, 12),
    })
  })

  it('are there if only their id is', async () => {
    const { context } = scriptedFetch(json({ id: 7, createdAt: 'yesterday', filters: 'none' }))
    expect(await lists.read.run({ listId: '7' }, context())).toEqual({
      id: '7',
      name: '',
      filters: { companyUrls: [], jobTitles: [], countries: [] },
    })
  })

  it('come newest first, whatever order they came in', async () => {
    const older = { ...list, id: 'old', createdAt: '2026-01-01T00:00:00Z' }
    const { context } = scriptedFetch(json({ ...listPage, items: [older, list, null] }))
    const page = await lists.all.run({ offset: 0 }, context())
    expect([page.items.map(({ id }) => id), page.unreadable, page.saidTotal]).toEqual([
      ['list-7', 'old'],
      1,
      3,
    ])
  })

  it('are found again by name, filters and time', () => {
    const made = {
      id: 'x',
      name: 'Data leaders at Quillmere',
      filters: {
        companyUrls: ['https://www.linkedin.com/company/Quillmere-Labs/'],
        jobTitles: ['CTO', 'head of data'],
        keywords: 'Tides',
        countries: ['BE', 'NL'],
      },
      createdAt: 1_000_000_000,
    }
    const sent = { ...ask, sentAt: 1_000_000_000 }
    const seen = [
      made,
      { ...made, name: 'Data leaders' },
      { ...made, createdAt: 1_000_000_000 - 6 * 60_000 },
      { ...made, filters: { ...made.filters, countries: ['NL'] } },
    ].map((one) => lists.create.recognises(one, sent))
    expect(seen).toEqual([true, false, false, false])
  })

  it('are gone, now or before', async () => {
    const { context } = scriptedFetch(
      new Response(null, { status: 204 }),
      json(envelope, 404),
      json(envelope, 500),
    )
    expect(await lists.delete.run({ listId: 'x' }, context())).toBe('deleted')
    expect(await lists.delete.run({ listId: 'x' }, context())).toBe('gone')
    await expect(lists.delete.run({ listId: 'x' }, context())).rejects.toMatchObject({
      problem: 'vendor-down',
      charged: 'no',
    })
  })
})

describe('a page', () => {
  const page = async (body: object, offset = 0) => {
    const { context } = scriptedFetch(json(body))
    return lists.contacts.run({ listId: 'x', offset }, context())
  }
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ ...contact, id: `c${i}` }))

  it.each([
    ['the vendor says more', { items: many(3), hasMore: true }, 3],
    ['the vendor says no more', { items: many(100), hasMore: false }, undefined],
    ['the vendor says nothing and the page is full', { items: many(100) }, 100],
    ['the vendor says nothing and the page is not full', { items: many(99) }, undefined],
    ['the vendor says more on an empty page', { items: [], hasMore: true }, undefined],
    ['the total says more', { items: many(3), hasMore: false, total: 47 }, undefined],
    ['there are no items', { items: null, hasMore: true }, undefined],
  ])('%s', async (_, body, next) => {
    expect((await page(body)).nextOffset).toBe(next)
  })

  it('is the last one somewhere, even if the vendor gives the same one for ever', async () => {
    let offset: number | undefined = 0
    let pages = 0
    for (; offset !== undefined; pages++)
      offset = (await page({ items: many(100), hasMore: true }, offset)).nextOffset
    expect(pages).toBe(100)
  })

  it('holds people as of a day, without mail, phone or public address', async () => {
    const { items } = await page({ items: [contact, { firstName: 'Nobody' }] })
    expect(items).toEqual([
      {
        id: 'item-1',
        fullName: 'Nora Vance',
        firstName: 'Nora',
        lastName: 'Vance',
        title: 'Head of Data',
        company: 'Quillmere Labs',
        location: 'Utrecht, Netherlands',
        seniority: 'manager',
        saidSeniorities: ['MANAGER'],
        leadId: 'ACwAAFa1ceTest',
        leadUrl: 'https://www.linkedin.com/sales/lead/ACwAAFa1ceTest',
        capturedAt: Date.UTC(2026, 10, 3, 12),
      },
    ])
  })

  it.each([
    ['https://www.linkedin.com/sales/lead/ACwAAFa1ceTest,NAME_SEARCH,x1', 'ACwAAFa1ceTest'],
    ['https://www.linkedin.com/sales/people/ACwAAFa1ceTest', 'ACwAAFa1ceTest'],
    ['https://www.linkedin.com.evil.example/sales/lead/ACwAAFa1ceTest', undefined],
    ['javascript:alert(1)//sales/lead/ACwAAFa1ceTest', undefined],
    ['', undefined],
  ])('knows the lead of %j', async (address, leadId) => {
    const { items } = await page({ items: [{ ...contact, linkedInSalesNavigatorProfileUrl: address }] })
    expect(items[0]?.leadId).toBe(leadId)
  })
})

describe('before a list is made', () => {
  const ready = async (body: unknown, status = 200) => {
    const { context } = scriptedFetch(json(body, status))
    return preflight.run(context())
  }

  it.each([
    ['connected', 'connected'],
    ['disconnected', 'not-connected'],
    ['needs-authentication', 'not-connected'],
    ['ready-to-connect', 'not-connected'],
    ['error', 'not-connected'],
    ['on holiday', 'unknown'],
  ])('Sales Navigator is %s', async (status, salesNavigator) => {
    const body = { connectors: [{ source: 'salesNavigator', status }] }
    expect(await ready(body)).toEqual({ salesNavigator, saidStatus: status })
  })

  it('Sales Navigator is read among others, and not connected where it is not among them', async () => {
    expect(await ready(connectors)).toMatchObject({ salesNavigator: 'connected' })
    expect(await ready({ connectors: [] })).toEqual({ salesNavigator: 'not-connected' })
  })

  it.each([
    [404, { error: 'NOT_FOUND', message: 'no such route' }],
    [403, envelope],
    [500, {}],
    [200, { connectors: null }],
    [200, '<html>'],
  ])('a %i stops nobody', async (status, body) => {
    expect(await ready(body, status)).toEqual({ salesNavigator: 'unknown' })
  })

  it('a refused key is still told', async () => {
    await expect(ready(envelope, 401)).rejects.toMatchObject({ problem: 'unauthorised' })
  })

  it('the balance is asked for in the same way', async () => {
    const balanceOf = (body: unknown, status = 200) =>
      balance.run(scriptedFetch(json(body, status)).context())
    expect(await balanceOf(credits)).toEqual({ credits: 120 })
    expect(await balanceOf({ remainingCredits: null })).toBeUndefined()
    expect(await balanceOf(envelope, 404)).toBeUndefined()
    await expect(balanceOf(envelope, 401)).rejects.toMatchObject({ problem: 'unauthorised' })
    await expect(balanceOf(envelope, 429)).rejects.toMatchObject({ problem: 'rate-limited' })
  })
})
