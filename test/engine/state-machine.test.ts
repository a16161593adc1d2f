import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstBroken } from '../../lib/domain/ledger'
import { commands } from './model-commands'
import { capPerMonth, ModelWorld } from './model-world'

/** The vendor's book against ours, whatever happened in between. */
async function holds(world: ModelWorld): Promise<void> {
  const { server, store, consents } = world
  expect(server.worstWindow(), 'requests within a minute').toBeLessThanOrEqual(5)
  for (const [id, times] of server.charged)
    expect(times, `${id} paid`).toBeLessThanOrEqual(1 + (consents.get(id) ?? 0))
  const jobs = await store.jobs.toArray()
  const stuck = jobs.filter(({ state }) => ['planned', 'claimed', 'sending', 'submitted'].includes(state))
  expect(stuck, 'stuck').toEqual([])
  const done = jobs.filter(({ state }) => state === 'done')
  const lines = await store.ledger.toArray()
  expect(
    lines.reduce((sum, { cost }) => sum + cost.credits, 0),
    'booked',
  ).toBe(done.length)
  for (const { personId = '', outcome } of done)
    if (outcome?.kind === 'found')
      expect(server.charged.get(personId), `${personId} charged`).toBeGreaterThan(0)
  const open = jobs.filter(({ state }) => state === 'unknown' || state === 'paused')
  expect(done.length + open.length, 'spent and promised').toBeLessThanOrEqual(capPerMonth)
  expect(server.total, 'charged').toBeLessThanOrEqual(capPerMonth)
  expect(await firstBroken(lines)).toBeUndefined()
}

describe('three contexts, one store, and everything that can happen', () => {
  it('keep every promise', { timeout: 120_000 }, async () => {
    const jitters = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(jitters, commands, async (jitter, steps) => {
        const world = new ModelWorld(jitter)
        await world.open()
        await fc.asyncModelRun(() => ({ model: {}, real: world }), steps)
        await world.rest()
        await holds(world)
      }),
      { numRuns: 24, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
    )
  })
})
