import { describe, expect, it } from 'vitest'
import { addPerson, ask, fakeProbe, found, type Rig, rig, settled } from '../../test/engine/rig'
import { VendorError } from '../vendors/contract'
import { baseBalance, refreshBalance } from './balance'
import { reconcileUnknown } from './reconcile'
import { checkUnknown } from './resolve-unknown'

const keys = new Set(['leadsonar'] as const)

/** A vendor that says its balance, where an answer gets lost; `whileAsked` happens while the figure travels. */
async function lostOne(
  charged: number,
  { base = true, whileAsked }: { base?: boolean; whileAsked?: (world: Rig) => Promise<void> } = {},
) {
  const balance = { credits: 100 }
  let asked = 0
  const world: Rig = rig({
    vendors: {
      leadsonar: {
        balance: {
          ...fakeProbe('leadsonar'),
          kind: 'balance',
          id: 'leadsonar.balance',
          run: async () => {
            asked += 1
            const told = { ...balance }
            if (asked > 1) await whileAsked?.(world)
            return told
          },
        },
      },
    },
  })
  if (base) await refreshBalance(world.engine, 'leadsonar')
  world.leadsonar.answer = async () => {
    balance.credits -= charged
    throw new VendorError('no-answer', 'maybe')
  }
  await addPerson(world.store, 'nora')
  await ask(world, ['nora'], {}, keys)
  await settled(world)
  const job = async () => (await world.store.jobs.toArray())[0]
  return { world, job, balance, asked: () => asked }
}

describe('a lost outcome', () => {
  it('is booked as charged when the balance is short by exactly its price, without anybody asking', async () => {
    const { world, job } = await lostOne(1)
    expect(await job()).toMatchObject({ state: 'done', cost: { credits: 1, basis: 'measured' } })
    expect(await world.store.ledger.toArray()).toMatchObject([
      { vendor: 'leadsonar', outcome: 'unknown', cost: { credits: 1, basis: 'measured' } },
    ])
  })

  it('is free when the balance has not moved, and only once the vendor must be done with it', async () => {
    const { world, job } = await lostOne(0)
    world.time.now += 31_000
    await settled(world)
    expect(await job()).toMatchObject({ state: 'unknown' })
    world.time.now += 130_000
    await settled(world)
    expect(await job()).toMatchObject({ state: 'failed', cost: { credits: 0, basis: 'measured' } })
    expect(await world.store.ledger.count()).toBe(0)
  })

  it('stays a question when the balance says something else, and is not looked at for ever', async () => {
    const { world, job, asked } = await lostOne(3)
    for (let look = 0; look < 30; look += 1) {
      world.time.now += 10 * 60_000
      await settled(world)
    }
    expect(await job()).toMatchObject({ state: 'unknown' })
    expect(asked()).toBeLessThanOrEqual(6)
    expect(await reconcileUnknown(world.engine)).toBe(Number.POSITIVE_INFINITY)
  })

  it('is not proved by a figure that travelled while something was booked', async () => {
    const { world, job } = await lostOne(1, {
      whileAsked: async ({ store }) => {
        const [call] = await store.calls.where('state').equals('unknown').toArray()
        if (call) await store.calls.put({ ...call, id: 'another', state: 'sending' })
      },
    })
    world.time.now += 31_000
    await settled(world)
    expect(await job()).toMatchObject({ state: 'unknown' })
  })

  it('is not proved where no figure was known before it', async () => {
    const { world, job } = await lostOne(1, { base: false })
    world.time.now += 31_000
    await settled(world)
    expect(await job()).toMatchObject({ state: 'unknown' })
  })
})

describe('a balance', () => {
  it('read while a paid call is open is shown, and proves nothing later', async () => {
    const { world, balance } = await lostOne(3)
    const base = await baseBalance(world.engine, 'leadsonar')
    balance.credits = 40
    expect(await refreshBalance(world.engine, 'leadsonar')).toBe(40)
    expect(await baseBalance(world.engine, 'leadsonar')).toEqual(base)
    expect((await world.store.notes.get('balance:leadsonar'))?.value).toMatchObject({ credits: 40 })
  })
})

describe('a bulk job that was given up although the vendor has it', () => {
  it('gives its answers at one more look, and changes nothing while it still runs', async () => {
    const request = { fields: ['email' as const], subjects: [{ ref: 'nora' }] }
    let finished = false
    const world = rig()
    const [operation] = world.engine.adapters.leadsonar.find
    if (!operation) throw new Error('no operation')
    Object.assign(world.engine.adapters.leadsonar, {
      bulk: {
        submit: {
          ...operation,
          kind: 'submit',
          id: 'leadsonar.bulk',
          run: async () => ({ jobId: 'j', firstPollAfterMs: 1 }),
        },
        poll: {
          ...fakeProbe('leadsonar'),
          kind: 'poll',
          run: async () => (finished ? { state: 'finished', result: found(request) } : { state: 'running' }),
        },
      },
    })
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'], { lane: 'bulk' }, keys)
    await settled(world)
    world.time.now += 31 * 60_000
    await settled(world)
    const [call] = await world.store.calls.where('state').equals('unknown').toArray()
    if (!call) throw new Error('nothing was given up')
    expect(await checkUnknown(world.engine, call.id)).toBe('unclear')
    expect((await world.store.jobs.toArray())[0]).toMatchObject({ state: 'unknown' })
    finished = true
    expect(await checkUnknown(world.engine, call.id)).toBe('recovered')
    expect((await world.store.jobs.toArray())[0]).toMatchObject({ state: 'done' })
    expect(await world.store.findings.toArray()).toMatchObject([{ personId: 'nora' }])
  })
})
