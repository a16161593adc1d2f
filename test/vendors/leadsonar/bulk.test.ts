import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { demoKeys, startWorld, type World } from '../../world/world'
import { type BulkResult, jobAnswer, jobCreated } from './schema/answers'

interface Job {
  id: string
  status: string
  progress: { total: number; completed: number; emails_found: number; phones_found: number }
  contacts?: BulkResult[]
  meta?: { total_cost_usd: number; duration_ms: number }
}

const path = '/api/v1/enrich'
let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  ask = asking(world, 'leadsonar')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const contacts = [
  { first_name: 'Nora', last_name: 'Vance', domain: 'quillmere.example' },
  { first_name: 'Pilar', last_name: 'Quenby', domain: 'quillmere.example', company_name: 'Quillmere Labs' },
  { first_name: 'José', last_name: 'da Silva Neto', domain: 'brightfen.example' },
]
const start = async (more: object = {}) => {
  const { status, body } = await ask<{ id: string }>('POST', path, { contacts, ...more })
  expect(status).toBe(201)
  jobCreated.parse(body)
  return body
}
const look = async (id: string) => {
  const { status, body } = await ask<Job>('GET', `${path}/${id}`)
  expect(status).toBe(200)
  jobAnswer.parse(body)
  return body
}

describe('a job', () => {
  it('is taken, charged by contact and field, and answered later', async () => {
    const created = await start({ fields: ['email', 'phone'] })
    expect(created).toMatchObject({ status: 'processing', total_contacts: 3, estimated_seconds: 15 })
    expect(world.ledger.credits('leadsonar')).toBe(18)
    const done = await look(created.id)
    expect(done.status).toBe('completed')
    expect(done.progress).toEqual({ total: 3, completed: 3, emails_found: 2, phones_found: 2 })
    expect(done.contacts?.[0]).toMatchObject({
      first_name: 'Nora',
      email: 'nora.vance@quillmere.example',
      phone_type: 'mobile',
    })
    expect(done.contacts?.[1]).toMatchObject({ email: null, phone: null, providers_used: [] })
    expect(done.contacts?.[0]).not.toHaveProperty('verified')
    expect(done.contacts?.[0]).not.toHaveProperty('linkedin_url')
    expect(done.meta?.total_cost_usd).toBeGreaterThan(0)
  })

  it('progresses with time and keeps its results until the end', async () => {
    world.set({ leadsonar: { latency: { perContactMs: 100 } } })
    const { id } = await start()
    const early = await look(id)
    expect(early).toMatchObject({
      status: 'processing',
      progress: { total: 3, completed: 0, emails_found: 0 },
    })
    expect(early).not.toHaveProperty('contacts')
    await wait(120)
    const { completed } = (await look(id)).progress
    expect(completed).toBeGreaterThan(0)
    expect(completed).toBeLessThan(3)
    await vi.waitFor(async () => expect((await look(id)).status).toBe('completed'))
  })

  it('runs faster on a faster clock', async () => {
    world.set({ timeScale: 50, leadsonar: { latency: { perContactMs: 10_000 } } })
    const { id } = await start()
    expect((await look(id)).status).toBe('processing')
    await vi.waitFor(async () => expect((await look(id)).status).toBe('completed'), 3000)
  })

  it('finds only emails when nothing else is asked for', async () => {
    const one = (await look((await start()).id)).contacts?.[0]
    expect(one).toMatchObject({ email: 'nora.vance@quillmere.example', phone: null, phone_type: null })
    expect(world.ledger.credits('leadsonar')).toBe(3)
    world.set({ leadsonar: { quirks: { unaskedFields: 'absent' } } })
    expect((await look((await start()).id)).contacts?.[0]).not.toHaveProperty('phone')
  })

  it('may end in a word nobody documented, or never', async () => {
    const { id } = await start()
    world.set({ leadsonar: { job: { doneStatus: 'failed', withContacts: false } } })
    expect(await look(id)).toMatchObject({ status: 'failed', progress: { completed: 3 } })
    world.set({ leadsonar: { job: { doneStatus: 'processing' } } })
    expect(await look(id)).not.toHaveProperty('contacts')
    world.set({
      leadsonar: { job: { doneStatus: 'partial', withContacts: true }, quirks: { bulkOrder: 'reversed' } },
    })
    expect((await look(id)).contacts?.map((one) => one.first_name)).toEqual(['José', 'Pilar', 'Nora'])
  })

  it('is forgotten in time, and is nobody else’s business', async () => {
    const { id } = await start()
    expect((await ask('GET', `${path}/${id}`, undefined, demoKeys.leadsonar.fractional)).status).toBe(404)
    world.set({ leadsonar: { job: { keptMs: 1 } } })
    await wait(5)
    expect((await ask('GET', `${path}/${id}`)).status).toBe(404)
  })

  it('exists, paid, even if its number was lost on the way', async () => {
    world.faults.add({ vendor: 'leadsonar', at: 'after-charge', do: { kind: 'drop', how: 'fin' } })
    await expect(start()).rejects.toThrow('fetch failed')
    expect(world.ledger.credits('leadsonar')).toBe(3)
    expect(world.state()).toMatchObject({ vendors: { leadsonar: { jobs: 1 } } })
  })

  it('does nothing with a webhook address', async () => {
    await start({ webhook_url: `${world.control}/reset` })
    await wait(30)
    expect(world.deliveries.all).toEqual([])
    expect(world.ledger.calls('leadsonar')).toHaveLength(1)
  })
})

describe('what is refused', () => {
  it.each([
    ['no contacts', { contacts: [] }],
    ['101 contacts', { contacts: Array.from({ length: 101 }, () => contacts[0]) }],
    ['a contact without a domain', { contacts: [{ first_name: 'Nora', last_name: 'Vance' }] }],
    ['an unknown field', { contacts, fields: ['fax'] }],
  ])('%s', async (_, body) => {
    expect((await ask('POST', path, body)).status).toBe(400)
    expect(world.ledger.charged()).toEqual([])
  })

  it('a job that costs more than there is, whole', async () => {
    world.set({ leadsonar: { accounts: { [demoKeys.leadsonar.good]: { balance: 17 } } } })
    expect((await ask('POST', path, { contacts, fields: ['email', 'phone'] })).status).toBe(402)
    expect(world.ledger.charged()).toEqual([])
  })

  it('a job number that is none, and one that is nobody’s', async () => {
    expect((await ask('GET', `${path}/17`)).status).toBe(400)
    expect((await ask('GET', `${path}/b47e2a1f-0000-4000-8000-000000000000`)).status).toBe(404)
  })
})
