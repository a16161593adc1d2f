import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { startWorld, type World } from '../../world/world'

let world: World
let ask: Ask
let inbox: Server
let address: string
let came: unknown[] = []
let answerWith = 200

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  ask = asking(world, 'lonescale')
  inbox = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    came.push(JSON.parse(text))
    response.writeHead(answerWith).end()
  })
  await new Promise<void>((ready) => inbox.listen(0, '127.0.0.1', ready))
  const at = inbox.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/w/secret`
})
afterAll(async () => {
  await world.stop()
  inbox.close()
  inbox.closeAllConnections()
})
beforeEach(() => {
  world.reset()
  world.set({ lonescale: { quirks: { order: 'kept', customEcho: 'always', values: 'scalars' } } })
  came = []
  answerWith = 200
})

const contacts = [
  { firstname: 'Nora', lastname: 'Vance', domain: 'quillmere.example', custom: { contact_id: 'c-0' } },
  { firstname: 'Ivo', lastname: 'Larkspur', domain: 'quillmere.example', custom: { contact_id: 'c-1' } },
]
const start = (more: object = {}) =>
  ask<{ id: string }>('POST', '/trigger/enrich', {
    enrichment_type: ['email'],
    contacts,
    webhook_url: address,
    custom: { job: 'j-1' },
    ...more,
  })
const messages = (count: number) => vi.waitFor(() => expect(world.deliveries.all).toHaveLength(count))
const nora = { fullName: 'Nora Vance', emailStatus: 'valid', custom: { job: 'j-1', contact_id: 'c-0' } }
const ivo = { fullName: 'Ivo Larkspur', custom: { job: 'j-1', contact_id: 'c-1' } }

describe('the asynchronous route', () => {
  it('takes the job, charges it, and calls back once with everything', async () => {
    const { status, body } = await start()
    expect(status).toBe(200)
    expect(body.id).toMatch(/^[0-9a-f-]{36}$/)
    await messages(1)
    expect(came).toMatchObject([{ contacts: [nora, ivo], custom: { job: 'j-1' } }])
    expect(world.ledger.credits('lonescale')).toBe(2)
    expect(world.deliveries.all[0]).toMatchObject({ url: address, status: 200, error: null })
  })

  it('can call once per contact, in another order, and again', async () => {
    world.set({ lonescale: { webhook: { per: 'contact', order: 'reversed', repeats: 1 } } })
    await start()
    await messages(4)
    expect(came).toMatchObject([ivo, nora, ivo, nora])
  })

  it.each([
    ['list', [nora, ivo]],
    ['data', { data: { contacts: [nora, ivo] } }],
  ] as const)('can wrap its message as %s', async (envelope, expected) => {
    world.set({ lonescale: { webhook: { envelope } } })
    await start()
    await messages(1)
    expect(came[0]).toMatchObject(expected)
  })

  it('takes more than ten contacts', async () => {
    const many = Array.from({ length: 30 }, () => contacts[0])
    expect((await start({ contacts: many })).status).toBe(200)
  })

  it('still calls back when the answer to the taking was lost', async () => {
    world.faults.add({ vendor: 'lonescale', at: 'after-charge', do: { kind: 'drop', how: 'rst' } })
    await expect(start()).rejects.toThrow('fetch failed')
    await messages(1)
    expect(came).toMatchObject([{ contacts: [nora, ivo] }])
  })

  it('notes an inbox that refuses or is not there', async () => {
    answerWith = 500
    await start()
    await messages(1)
    await start({ webhook_url: 'http://127.0.0.1:9/' })
    await messages(2)
    expect(world.deliveries.all.map(({ status, error }) => status ?? typeof error)).toEqual([500, 'string'])
  })

  it('tells of a job change even where the synchronous route would not', async () => {
    world.set({ lonescale: { quirks: { jobChangeInSync: false } } })
    const tomas = { firstname: 'Tomas', lastname: 'Elwood', domain: 'harborline.example' }
    await start({ enrichment_type: ['profile'], contacts: [tomas], detect_job_change: true })
    await messages(1)
    expect(came[0]).toMatchObject({ contacts: [{ jobChangeDetected: true }] })
  })

  it('refuses a job without somewhere to call', async () => {
    expect((await start({ webhook_url: undefined })).status).toBe(400)
    expect((await start({ webhook_url: 'inbox.example/w' })).status).toBe(400)
  })

  it('calls nobody once the world is reset', async () => {
    world.set({ lonescale: { latency: { job: [80, 80] } } })
    await start()
    world.reset()
    await new Promise((done) => setTimeout(done, 150))
    expect(came).toEqual([])
  })
})
