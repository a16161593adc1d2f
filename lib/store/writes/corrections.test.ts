import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PersonFacts } from '../../domain/page-report'
import { openStore, type Store } from '../database'
import { learnCompany } from './companies'
import { correctPerson, keepFromPage, mergeWithPage } from './people'
import { acceptHeld, rejectValues, restoreValues } from './values'

let store: Store

const page: PersonFacts = {
  kind: 'person',
  ids: { slug: 'nora-vance' },
  companyIds: { slug: 'quillmere-labs' },
  facts: {
    fullName: { value: 'Nora Vance', source: 'heading', confidence: 'high' },
    title: { value: 'Head of Data', source: 'top card', confidence: 'high' },
  },
}

const kept = async () => {
  const person = await keepFromPage(store, page, 1)
  if (!person) throw new Error('nobody was kept')
  return person.id
}
const stored = async (id: string) => (await store.people.get(id)) ?? expect.fail('nobody is stored')

beforeEach(() => {
  store = openStore(`corrections-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

it('is never replaced by what a page says later', async () => {
  const id = await kept()
  await correctPerson(store, id, { title: 'Chief of Data' }, 2)
  const met = await mergeWithPage(store, page, await stored(id), 3)
  expect(met).toMatchObject({ title: 'Chief of Data', sources: { title: { from: 'you', at: 2 } } })
  expect(await store.events.toArray()).toMatchObject([{ personId: id, kind: 'corrected', detail: 'title' }])
})

it('may say that there is nothing, and a page does not put it back', async () => {
  const id = await kept()
  await correctPerson(store, id, { title: ' ' }, 2)
  expect(await stored(id)).not.toHaveProperty('title')
  expect(await mergeWithPage(store, page, await stored(id), 3)).not.toHaveProperty('title')
})

it('never takes the name away', async () => {
  const id = await kept()
  await correctPerson(store, id, { fullName: '' }, 2)
  expect(await stored(id)).toMatchObject({ fullName: 'Nora Vance' })
})

it('teaches the company a domain that nobody knew, and never one that is known', async () => {
  const company = await learnCompany(store, { ids: { slug: 'quillmere-labs' }, name: 'Quillmere Labs' }, 1)
  const id = await kept()
  await correctPerson(store, id, { domain: 'quillmere.example' }, 2)
  expect(await store.companies.get(company.id)).toMatchObject({
    domain: 'quillmere.example',
    domainConfidence: 'yours',
  })
  await correctPerson(store, id, { domain: 'other.example' }, 3)
  expect(await store.companies.get(company.id)).toMatchObject({ domain: 'quillmere.example' })
  expect(await stored(id)).toMatchObject({ domain: 'other.example' })
})

it('a value set aside comes back whole, and a held one is accepted', async () => {
  const finding = {
    id: 'f',
    personId: 'p',
    field: 'email' as const,
    value: 'nora@quillmere.example',
    status: 'verified' as const,
    held: 'name',
    receipt: { vendor: 'lonescale' as const, operation: 'x', at: 1 },
  }
  await store.findings.add(finding)
  await rejectValues(store, ['f', 'unknown'], 2)
  expect(await store.findings.get('f')).toEqual({ ...finding, rejected: true })
  await restoreValues(store, ['f'])
  expect(await store.findings.get('f')).toEqual(finding)
  await acceptHeld(store, 'f')
  expect(await store.findings.get('f')).not.toHaveProperty('held')
})
