import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CallContext, Transport } from '../../lib/vendors/contract'
import { malformations } from '../world/malformed'
import { demoKeys, startWorld, strayHost, type World } from '../world/world'
import { contextIn, everyCall, listRequest, lists, madeBefore, outcomeOf, refusalOf } from './vendor-calls'

/** What holds for every request of every vendor, over real HTTP. */
let world: World
let ids = { listId: '', jobId: '' }
beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(() => world.stop())
beforeEach(async () => {
  world.reset()
  // A 204 could carry none of the odd bodies below.
  world.set({ lonescale: { limiter: { max: 1_000_000 } }, saber: { quirks: { deleteForm: 'empty' } } })
  ids = await madeBefore(world)
})

const calls = everyCall({ listId: '', jobId: '' }).map(({ facts, route }) => Object.assign({ route }, facts))
type Known = (typeof calls)[number]

async function make({ id, vendor }: Known, key?: string, more: Partial<CallContext> = {}) {
  // Only what exists can be deleted.
  if (id === 'saber.delete-list')
    ids.listId = (await lists.create.run(listRequest, contextIn(world, 'saber'))).id
  const call = everyCall(ids).find(({ facts }) => facts.id === id)
  return call?.run(contextIn(world, vendor, key, more))
}

const charge = ({ paid }: Known) => (paid ? 'maybe' : 'no')
const rowsOf = ({ vendor, route }: Known) => world.ledger.calls(vendor, route)

/** Undocumented, so they must stop nobody: whatever is odd about the answer, nothing was learned. */
const harmless = new Set(['saber.credits', 'saber.connectors'])
/** Where an answer is a success whatever it holds, or may hold nothing. */
const content: Readonly<Record<string, readonly string[]>> = {
  'lonescale.enrich-later': malformations,
  'saber.credits': malformations,
  'saber.connectors': malformations,
  'saber.rename-list': ['empty', 'no-content'],
  'saber.delete-list': ['empty', 'no-content', 'wrong-type', 'truncated', 'bom'],
}

describe.each(calls.map((call) => [call.id, call] as const))('%s', (name, call) => {
  it.each(['plain', 'streamed'] satisfies Transport[])(
    'leaves once, asks nothing unknown, is charged once, if at all (%s)',
    async (transport) => {
      const before = rowsOf(call).length
      await make(call, undefined, { transport })
      const rows = rowsOf(call).slice(before)
      expect(rows.map(({ unexpected, outcome }) => [unexpected, outcome])).toEqual([[[], 'answered']])
      expect((rows[0]?.credits ?? 0) > 0).toBe(call.paid)
      expect(world.hostsSeen.leaks()).toEqual([])
    },
  )

  it('hears that its key is refused', async () => {
    const refusal = await refusalOf(make(call, 'ls_live_nobody_knows_this'))
    expect(refusal).toMatchObject({ problem: 'unauthorised', charged: 'no', status: 401 })
  })

  it.each([
    ['in seconds', { retryAfter: '30' }, 30_000],
    ['for years', { retryAfter: '1000000000' }, 600_000],
    ['by date', { dateInMs: 45_000 }, call.vendor === 'saber' ? 60_000 : 45_000],
    ['soon', { retryAfter: 'soon' }, call.vendor === 'saber' ? 60_000 : undefined],
    ['in the past', { retryAfter: '-1' }, call.vendor === 'saber' ? 60_000 : undefined],
    ['without a word', {}, call.vendor === 'saber' ? 60_000 : undefined],
  ])('waits when told to, %s', async (_, words, ms) => {
    // Saber says it in the body, where a date is none, and has a header for the end of its minute.
    world.faults.add({ vendor: call.vendor, route: call.route, do: { kind: 'throttle', ...words } })
    const { problem, charged, retryAfterMs } = await refusalOf(make(call))
    expect([problem, charged, retryAfterMs === undefined]).toEqual(['rate-limited', 'no', ms === undefined])
    expect(Math.abs((retryAfterMs ?? 0) - (ms ?? 0))).toBeLessThan(2_500)
  })

  it.each([500, 502, 503, 504])(
    'calls a %i the vendor’s failure, and says nothing of money',
    async (status) => {
      world.faults.add({
        vendor: call.vendor,
        route: call.route,
        do: { kind: 'malformed', how: 'html', status },
      })
      const outcome = await outcomeOf(make(call))
      const failure = { problem: 'vendor-down', status, charged: charge(call), said: undefined }
      expect(outcome instanceof Error).toBe(!harmless.has(name))
      expect(outcome instanceof Error ? outcome : failure).toMatchObject(failure)
    },
  )

  const deaths = (['before-charge', 'after-charge', 'mid-headers', 'mid-body'] as const)
    .flatMap((at) => [[at, 'fin'] as const, [at, 'rst'] as const])
    // A body of nothing cannot break off in the middle.
    .filter(([at]) => name !== 'saber.delete-list' || at !== 'mid-body')
  it.each(deaths)('does not know what became of it when the line dies %s (%s)', async (at, how) => {
    world.faults.add({ vendor: call.vendor, route: call.route, at, do: { kind: 'drop', how } })
    const before = rowsOf(call).length
    expect(await refusalOf(make(call))).toMatchObject({ problem: 'no-answer', charged: charge(call) })
    expect(rowsOf(call).length - before).toBe(1)
  })

  it.each([301, 302, 303, 307, 308] as const)('follows no %i', async (status) => {
    const to = `https://${strayHost}/v1`
    world.faults.add({ vendor: call.vendor, route: call.route, do: { kind: 'redirect', status, to } })
    expect(await refusalOf(make(call))).toMatchObject({ problem: 'no-answer', charged: charge(call) })
    expect(world.hostsSeen.leaks()).toEqual([])
    expect(world.hostsSeen.requests.filter(({ host }) => host === strayHost)).toEqual([])
  })

  const oddities = malformations
    .filter((how) => !['bom', 'duplicated', 'reordered', 'nulls', 'wrong-types'].includes(how))
    // Nothing has no fields.
    .filter((how) => name !== 'saber.delete-list' || how !== 'extra-fields')
  it.each(oddities)('makes nothing of an answer that is %s', async (how) => {
    world.faults.add({ vendor: call.vendor, route: call.route, do: { kind: 'malformed', how } })
    const { problem, charged } = ((await outcomeOf(make(call))) ?? {}) as Record<string, unknown>
    const isContent = content[name]?.includes(how)
    expect([problem, charged]).toEqual(isContent ? [undefined, undefined] : ['unreadable', charge(call)])
  })

  it.each(['bom', 'duplicated', 'reordered', 'nulls', 'wrong-types'] as const)(
    'stays honest when an answer is %s',
    async (how) => {
      if (name === 'saber.delete-list') world.set({ saber: { quirks: { deleteForm: 'no-content' } } })
      else world.faults.add({ vendor: call.vendor, route: call.route, do: { kind: 'malformed', how } })
      const outcome = await outcomeOf(make(call))
      const { problem, charged, raw: _, ...rest } = (outcome ?? {}) as Record<string, unknown>
      const isHonest = problem === 'unreadable' && charged === charge(call)
      expect(outcome instanceof Error ? isHonest : true).toBe(true)
      expect(JSON.stringify(rest)).not.toContain('about ')
    },
  )

  it('gives up when its caller does', async () => {
    const slow = name === 'saber.delete-list' ? { kind: 'delay', ms: 5_000 } : { kind: 'drip', everyMs: 200 }
    world.faults.add({ vendor: call.vendor, route: call.route, do: slow as { kind: 'drip' } })
    const refusal = await refusalOf(make(call, undefined, { signal: AbortSignal.timeout(80) }))
    expect(refusal).toMatchObject({ problem: 'no-answer', charged: charge(call) })
  })
})

describe('over a whole session', () => {
  it('no key is anywhere but at its owner’s door, and in no error', async () => {
    for (const call of calls) {
      const body = JSON.stringify({ message: demoKeys[call.vendor].good })
      const answer = { kind: 'answer', status: 400, body } as const
      world.faults.add({ vendor: call.vendor, route: call.route, at: 'arrival', do: answer })
      const outcome = (await outcomeOf(make(call))) ?? {}
      expect(JSON.stringify({ ...(outcome as object) })).not.toContain(demoKeys[call.vendor].good)
    }
    expect(world.hostsSeen.leaks()).toEqual([])
    const places = new Set(world.hostsSeen.requests.flatMap(({ keys }) => keys.map(({ place }) => place)))
    expect([...places].sort()).toEqual(['header authorization', 'header x-api-key'])
  })
})
