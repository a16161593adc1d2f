import { describe, expect, it } from 'vitest'
import { addPerson, type Rig, rig } from '../../test/engine/rig'
import { sealBox } from '../domain/sealed-box'
import type { VendorId } from '../domain/vendor'
import { changeSettings } from '../store/writes/settings'
import { lonescale } from '../vendors/lonescale'
import { stopWaiting } from './receive-deliveries'
import { requestFinds } from './request-finds'

/** An inbox in memory that keeps the contract's promises: sealed on arrival, kept until acknowledged. */
function memoryInbox() {
  const slots = new Map<string, Uint8Array<ArrayBuffer>>()
  const items: { seq: number; slot: string; receivedAt: number; box: string }[] = []
  const state = { down: false, seq: 0, acknowledged: 0, afterCommit: undefined as undefined | (() => void) }
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  const standing = {
    publicUrl: 'https://inbox.example',
    limits: { maxBodyBytes: 2_000_000, maxBodies: 50, retentionSeconds: 259_200 },
  }
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    if (state.down) throw new TypeError('Failed to fetch')
    if (url.pathname === '/v1/slots' && init?.method === 'POST') {
      const { slotHash, publicKey } = JSON.parse(String(init.body))
      slots.set(slotHash, bytes(publicKey))
      return Response.json(standing, { status: 201 })
    }
    if (url.pathname === '/v1/slots') return Response.json(standing)
    if (url.pathname === '/v1/items') {
      const after = Number(url.searchParams.get('after'))
      return Response.json({ items: items.filter(({ seq }) => seq > after), next: after })
    }
    const seq = Number(url.pathname.split('/').at(-1))
    items.splice(
      items.findIndex((item) => item.seq === seq),
      1,
    )
    state.acknowledged += 1
    return new Response(null, { status: 204 })
  }
  return {
    state,
    slots,
    items,
    answer,
    async post(slot: string, body: unknown) {
      const key = slots.get(slot)
      if (!key) throw new Error('no such slot')
      const plain = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
      const box = Buffer.from(await sealBox(key, plain, slot)).toString('base64')
      items.push({ seq: (state.seq += 1), slot, receivedAt: 1, box })
    },
  }
}

/** The browser's own word about a request, there as soon as it is looked for. */
const spokenOverHttp1 = { startTime: 1, nextHopProtocol: 'http/1.1' } as unknown as PerformanceEntry

interface Sent {
  readonly webhook_url: string
  readonly custom: { readonly job: string }
  readonly contacts: readonly { readonly firstname: string; readonly lastname: string }[]
}

async function world(people: string[]) {
  const inbox = memoryInbox()
  const sent: Sent[] = []
  const base = rig()
  const engine = {
    ...base.engine,
    adapters: { ...base.engine.adapters, lonescale },
    timings: { now: () => 0, getEntriesByName: () => [spokenOverHttp1] },
    inboxGrant: async () => ({ origin: 'http://127.0.0.1:8787', token: 'token' }),
    fetch: (async (input, init) => {
      if (String(input).startsWith('http://127.0.0.1:8787')) return inbox.answer(input, init)
      if (init?.method === 'POST') sent.push(JSON.parse(String(init.body)))
      return Response.json({ id: 'vendor-job' })
    }) satisfies typeof fetch,
  }
  const { createRunner } = await import('./runner')
  const me: Rig = { ...base, engine, runner: createRunner(engine) }
  await changeSettings(me.store, { capPerDay: null, askAbove: 1000 })
  for (const id of people)
    await addPerson(me.store, id, { profileUrl: `https://www.linkedin.com/in/${id}/`, keys: [`in:${id}`] })
  const settle = async () => {
    me.runner.poke()
    await me.runner.quiet()
  }
  const look = async () => {
    me.time.now += 61_000
    await settle()
  }
  await requestFinds(
    engine,
    {
      intent: {
        id: crypto.randomUUID(),
        shownCredits: 1000,
        people: people.length,
        confirmed: true,
      } as never,
      personIds: people,
      fields: ['email'],
      lane: 'bulk',
      again: false,
      later: true,
    },
    new Set<VendorId>(['lonescale']),
  )
  await settle()
  const slot = () => [...inbox.slots.keys()][0] ?? ''
  return { me, inbox, sent, look, settle, slot }
}

const contact = (slug: string, email = `${slug}@quillmere.example`) => ({
  firstName: 'Nora',
  lastName: slug,
  linkedinUrl: `https://www.linkedin.com/in/${slug}`,
  email,
  emailStatus: 'valid',
})
const states = async ({ store }: Rig) => (await store.jobs.toArray()).map(({ state }) => state).sort()
const emails = async ({ store }: Rig) => (await store.findings.toArray()).map(({ value }) => value).sort()

describe('answers that come by the inbox', () => {
  it('asks once, with an address of its own that the inbox knows only by its hash', async () => {
    const { me, sent, inbox, slot } = await world(['nora', 'ivo'])
    expect(sent).toHaveLength(1)
    const [request] = sent
    expect(request?.webhook_url).toMatch(/^https:\/\/inbox\.example\/w\/[\w-]{43}$/)
    expect(request?.webhook_url).not.toContain(slot())
    expect(JSON.stringify(await me.store.calls.toArray())).not.toContain(request?.webhook_url.slice(-43))
    expect(inbox.slots.size).toBe(1)
    expect(await states(me)).toEqual(['submitted', 'submitted'])
  })

  it('takes what has arrived, in any portions, and acknowledges after the commit', async () => {
    const { me, inbox, look, slot, sent } = await world(['nora', 'ivo'])
    const custom = sent[0]?.custom
    await inbox.post(slot(), { ...contact('ivo'), custom })
    await look()
    expect(await states(me)).toEqual(['done', 'submitted'])
    expect((await me.store.calls.toArray()).find(({ paid }) => paid)?.progress).toEqual({ done: 1, total: 2 })
    await inbox.post(slot(), { contacts: [contact('nora')], custom })
    await look()
    expect(await states(me)).toEqual(['done', 'done'])
    expect(await emails(me)).toEqual(['ivo@quillmere.example', 'nora@quillmere.example'])
    expect(inbox.items).toEqual([])
    expect((await me.store.ledger.toArray()).map(({ people, cost }) => [people, cost.credits])).toEqual([
      [1, 1],
      [1, 1],
    ])
  })

  it('books and keeps nothing twice when the same delivery comes again', async () => {
    const { me, inbox, look, slot } = await world(['nora', 'ivo'])
    await inbox.post(slot(), contact('nora'))
    await look()
    await inbox.post(slot(), contact('nora'))
    await look()
    expect(await emails(me)).toEqual(['nora@quillmere.example'])
    expect(await me.store.ledger.count()).toBe(1)
    expect(inbox.state.acknowledged).toBe(2)
  })

  it.each([
    ['a proof that is not ours', { ...contact('nora'), custom: { job: 'forged.proof' } }],
    ['somebody nobody asked about', contact('a-stranger')],
    ['no JSON at all', '<html>'],
  ])('sets aside %s', async (_, body) => {
    const { me, inbox, look, slot } = await world(['nora'])
    await inbox.post(slot(), body)
    await look()
    expect(await emails(me)).toEqual([])
    expect(await states(me)).toEqual(['submitted'])
    const call = (await me.store.calls.toArray()).find(({ paid }) => paid)
    expect(call).toMatchObject({ strangers: 1, raw: expect.any(String) })
    expect(inbox.items).toEqual([])
  })

  it('waits while the inbox is away, and finds everything afterwards', async () => {
    const { me, inbox, look, slot } = await world(['nora'])
    await inbox.post(slot(), contact('nora'))
    inbox.state.down = true
    await look()
    expect(await states(me)).toEqual(['submitted'])
    inbox.state.down = false
    await look()
    expect(await emails(me)).toEqual(['nora@quillmere.example'])
  })

  it('says at the end of the keeping time that what never came may have been paid for', async () => {
    const { me, look } = await world(['nora'])
    me.time.now += 72 * 3_600_000
    await look()
    expect(await states(me)).toEqual(['unknown'])
  })
})

describe('somebody the vendor never speaks of', () => {
  it('is waited for until the user has had enough, and then held as unknown', async () => {
    const { me, inbox, look, slot } = await world(['nora', 'ivo'])
    await inbox.post(slot(), contact('nora'))
    await look()
    const call = (await me.store.calls.toArray()).find(({ paid }) => paid)
    if (call) await stopWaiting(me.engine, call)
    expect(await states(me)).toEqual(['done', 'unknown'])
    expect(await emails(me)).toEqual(['nora@quillmere.example'])
  })
})

describe('without an inbox that answers', () => {
  it('nothing is asked, nothing is lost', async () => {
    const { me, inbox, sent, settle } = await world(['nora'])
    expect(sent).toHaveLength(1)
    inbox.state.down = true
    await addPerson(me.store, 'ivo', { profileUrl: 'https://www.linkedin.com/in/ivo/' })
    await requestFinds(
      me.engine,
      {
        intent: { id: 'second', shownCredits: 10, people: 1, confirmed: true } as never,
        personIds: ['ivo'],
        fields: ['email'],
        lane: 'bulk',
        again: false,
        later: true,
      },
      new Set<VendorId>(['lonescale']),
    )
    await settle()
    expect(sent).toHaveLength(1)
    expect(await states(me)).toEqual(['planned', 'submitted'])
    inbox.state.down = false
    me.time.now += 61_000
    await settle()
    expect(sent).toHaveLength(2)
  })
})
