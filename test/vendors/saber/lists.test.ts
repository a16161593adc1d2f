import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { demoKeys, startWorld, type World } from '../../world/world'
import {
  type ContactList,
  connectorsAnswer,
  contactList,
  contactsPage,
  creditsAnswer,
  type ListItem,
  listsPage,
} from './schema/answers'

interface Page<T> {
  items: T[]
  total: number
  limit: number
  offset: number
  hasMore: boolean
}

const path = '/v1/contacts/lists'
let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  ask = asking(world, 'saber')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const company = (slug: string) => `https://www.linkedin.com/company/${slug}`
const create = async (name: string, filters: object) => {
  const { status, body } = await ask<ContactList>('POST', path, { name, filters })
  expect(status).toBe(201)
  contactList.parse(body)
  return body
}
const managers = { companyLinkedInUrls: [company('quillmere-labs')], jobTitles: ['Manager'] }
const everybodyInEurope = {
  companyLinkedInUrls: [company('brightfen-health')],
  countries: ['NL', 'DE', 'FR', 'GB', 'BE', 'US'],
}
const contacts = async (id: string, query = '') => {
  const { status, body } = await ask<Page<ListItem>>('GET', `${path}/${id}/contacts${query}`)
  expect(status).toBe(200)
  contactsPage.parse(body)
  return body
}
const lists = async (query = '') => {
  const { status, body } = await ask<Page<ContactList>>('GET', `${path}${query}`)
  expect(status).toBe(200)
  listsPage.parse(body)
  return body
}

describe('a list', () => {
  it('is made by a search, costs credits, and keeps its people', async () => {
    const made = await create('Managers', managers)
    expect(made.contactCount).toBeGreaterThan(3)
    const { items, total, limit } = await contacts(made.id)
    expect([total, limit]).toEqual([made.contactCount, 25])
    expect(items.map(({ role }) => role ?? 'a Manager').every((role) => role.includes('Manager'))).toBe(true)
    expect(items.find(({ lastName }) => lastName === 'Brindle')).toMatchObject({
      listId: made.id,
      fullName: 'Oskar Brindle',
      companyName: 'Quillmere Labs',
      seniority: ['MANAGER'],
    })
    expect(items[0]?.linkedInSalesNavigatorProfileUrl).toMatch(
      /^https:\/\/www\.linkedin\.com\/sales\/lead\/ACwAA\w{12}$/,
    )
    expect(world.ledger.credits('saber')).toBe(1)
    const credits = await ask('GET', '/v1/credits')
    creditsAnswer.parse(credits.body)
    expect(credits.body).toEqual({ remainingCredits: 299 })
  })

  it('stops silently at 125 people, in two pages of a hundred', async () => {
    const made = await create('All', everybodyInEurope)
    expect(made.contactCount).toBe(125)
    const first = await contacts(made.id, '?limit=100')
    const second = await contacts(made.id, '?limit=100&offset=100')
    expect([first.items.length, first.hasMore, second.items.length, second.hasMore]).toEqual([
      100,
      true,
      25,
      false,
    ])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(125)
    expect((await contacts(made.id, '?offset=500')).items).toEqual([])
  })

  it('narrows by all filters together and merges companies', async () => {
    const both = await create('Both', {
      ...managers,
      companyLinkedInUrls: [company('quillmere-labs'), company('harborline')],
    })
    const one = await create('One', managers)
    const narrow = await create('Narrow', { ...managers, countries: ['NL'], keywords: 'Kubernetes' })
    expect(both.contactCount).toBeGreaterThan(one.contactCount)
    expect(narrow.contactCount).toBeLessThan(one.contactCount)
  })

  it('is found again by its name after the answer to its making was lost', async () => {
    world.faults.add({ vendor: 'saber', at: 'after-charge', do: { kind: 'drop', how: 'rst' } })
    await expect(create('Lost [x7]', managers)).rejects.toThrow('fetch failed')
    expect((await lists()).items.map(({ name }) => name)).toEqual(['Lost [x7]'])
    expect(world.ledger.credits('saber')).toBe(1)
  })

  it('leaves nothing behind when the making failed before the charge', async () => {
    world.faults.add({ vendor: 'saber', do: { kind: 'answer', status: 500 } })
    expect((await ask('POST', path, { name: 'x', filters: managers })).status).toBe(500)
    expect((await lists()).items).toEqual([])
    expect(world.ledger.charged()).toEqual([])
  })

  it('is read, renamed and removed', async () => {
    const made = await create('Before', managers)
    const renamed = await ask<ContactList>('PUT', `${path}/${made.id}`, { name: 'After' })
    contactList.parse(renamed.body)
    expect(renamed.body).toMatchObject({ id: made.id, name: 'After', filters: managers })
    expect((await ask('GET', `${path}/${made.id}`)).body).toEqual(renamed.body)
    const removed = await ask('DELETE', `${path}/${made.id}`)
    expect([removed.status, removed.text]).toEqual([204, ''])
    expect((await ask('GET', `${path}/${made.id}`)).status).toBe(404)
    expect((await ask('DELETE', `${path}/${made.id}`)).status).toBe(404)
  })

  it('may answer a rename with the old name, a making with 200, and a removal with nothing at all', async () => {
    world.set({ saber: { quirks: { renameEcho: 'old', createStatus: 200, deleteForm: 'empty' } } })
    const made = await ask<ContactList>('POST', path, { name: 'Before', filters: managers })
    expect(made.status).toBe(200)
    const { id } = made.body
    expect((await ask('PUT', `${path}/${id}`, { name: 'After' })).body).toMatchObject({ name: 'Before' })
    expect((await ask('GET', `${path}/${id}`)).body).toMatchObject({ name: 'After' })
    const removed = await ask('DELETE', `${path}/${id}`)
    expect([removed.status, removed.text]).toEqual([200, ''])
  })

  it('does not mind a name it has already', async () => {
    const [one, two] = [await create('Twin', managers), await create('Twin', managers)]
    expect(one.id).not.toBe(two.id)
  })

  it('belongs to its key', async () => {
    const { id } = await create('Mine', managers)
    const other = demoKeys.saber.notConnected
    expect((await ask('GET', `${path}/${id}`, undefined, other)).status).toBe(404)
    expect((await ask<Page<ContactList>>('GET', path, undefined, other)).body.items).toEqual([])
  })
})

describe('the page of lists', () => {
  it('pages by twenty, newest first', async () => {
    for (let i = 0; i < 22; i++) await create(`List ${i}`, managers)
    const first = await lists()
    expect([first.items.length, first.total, first.limit, first.hasMore]).toEqual([20, 22, 20, true])
    expect(first.items[0]?.name).toBe('List 21')
    expect((await lists('?offset=20')).items.map(({ name }) => name)).toEqual(['List 1', 'List 0'])
    world.set({ saber: { quirks: { listOrder: 'oldest' } } })
    expect((await lists('?limit=1')).items[0]?.name).toBe('List 0')
  })

  it('may miscount, and may promise more for ever', async () => {
    await create('Only', managers)
    world.set({ saber: { quirks: { totals: 'wrong', hasMore: 'endless' } } })
    expect(await lists()).toMatchObject({ total: 3, hasMore: true })
    expect(await lists('?offset=100')).toMatchObject({ items: [], hasMore: true })
  })
})

describe('connectors', () => {
  it('say whether Sales Navigator is there; one that was never set up is not mentioned', async () => {
    const connected = await ask('GET', '/v1/connectors')
    connectorsAnswer.parse(connected.body)
    expect(connected.body).toEqual({
      connectors: [
        { source: 'salesNavigator', status: 'connected' },
        { source: 'hubspotApp', status: 'disconnected' },
      ],
    })
    const without = await ask('GET', '/v1/connectors', undefined, demoKeys.saber.notConnected)
    expect(without.body).toEqual({ connectors: [{ source: 'hubspotApp', status: 'connected' }] })
  })
})
