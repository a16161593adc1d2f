import { describe, expect, it } from 'vitest'
import { addPerson, ask, found, nothing, type Rig, rig, settled } from '../../test/engine/rig'
import { changeSettings } from '../store/writes/settings'
import type { FindRequest, FindResult } from '../vendors/contract'
import { raiseCapForToday } from './raise-cap'

const withStatus =
  (status: 'guess' | 'verified') =>
  async (request: FindRequest): Promise<FindResult> => {
    const result = found(request)
    return {
      ...result,
      answers: result.answers.map((answer) => ({
        ...answer,
        emails: answer.emails.map((email) => ({ ...email, status })),
      })),
    }
  }

describe('a sum above the mark', () => {
  const intent = { id: 'much', shownCredits: 100, people: 5 }
  const crowd = async (): Promise<Rig> => {
    const world = rig()
    await changeSettings(world.store, { askAbove: 1 })
    for (const id of ['nora', 'ivo']) await addPerson(world.store, id)
    return world
  }

  it('is refused without a second yes, and promises nothing', async () => {
    const world = await crowd()
    await expect(ask(world, ['nora', 'ivo'], { intent })).rejects.toMatchObject({
      code: 'needs-confirmation',
      detail: '2',
    })
    expect(await world.store.jobs.count()).toBe(0)
  })

  it('goes with one, under the same gesture', async () => {
    const world = await crowd()
    await ask(world, ['nora', 'ivo'], { intent }).catch(() => undefined)
    await expect(
      ask(world, ['nora', 'ivo'], { intent: { ...intent, confirmed: true } }),
    ).resolves.toHaveLength(2)
  })
})

describe('a cap raised for today', () => {
  it('holds until midnight, for one vendor or for all', async () => {
    const world = rig()
    await changeSettings(world.store, { capPerDay: 1, capPerVendorDay: { lonescale: 1 } })
    for (const id of ['nora', 'ivo']) await addPerson(world.store, id)
    await ask(world, ['nora'])
    await expect(ask(world, ['ivo'])).rejects.toMatchObject({ code: 'over-cap', detail: 'day' })
    await raiseCapForToday(world.engine, { capPerDay: 2 })
    await expect(ask(world, ['ivo'])).rejects.toMatchObject({ code: 'over-cap', detail: 'lonescale' })
    await raiseCapForToday(world.engine, { capPerDay: 2, vendor: 'lonescale' })
    await expect(ask(world, ['ivo'])).resolves.toHaveLength(1)
    await settled(world)
    await addPerson(world.store, 'mara')
    await addPerson(world.store, 'teo')
    world.time.now += 24 * 3_600_000
    await ask(world, ['mara'])
    await expect(ask(world, ['teo'])).rejects.toMatchObject({ code: 'over-cap' })
  })
})

describe('a second opinion', () => {
  it('asks the next vendor about a guess, once, at its own price', async () => {
    const world = rig()
    world.lonescale.answer = withStatus('guess')
    await changeSettings(world.store, { stopAt: 'any' })
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect(world.leadsonar.asked).toHaveLength(0)
    await expect(ask(world, ['nora'])).rejects.toMatchObject({ code: 'nothing-to-do' })
    const [job] = await ask(world, ['nora'], { opinion: true })
    expect(job).toMatchObject({ vendor: 'leadsonar', rest: [] })
    await settled(world)
    expect(world.leadsonar.asked).toHaveLength(1)
    expect((await world.store.findings.toArray()).map(({ receipt }) => receipt.vendor).sort()).toEqual([
      'leadsonar',
      'lonescale',
    ])
    await expect(ask(world, ['nora'], { opinion: true })).rejects.toMatchObject({ code: 'nothing-to-do' })
  })

  it('is not sold about a verified value', async () => {
    const world = rig()
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    await expect(ask(world, ['nora'], { opinion: true })).rejects.toMatchObject({ code: 'nothing-to-do' })
  })
})

describe('what a vendor lacks', () => {
  const needsDomain = {
    check: ({ ref, domain }: { ref: string; domain?: string }) =>
      domain ? undefined : { ref, reason: 'needs-domain' as const, field: 'domain' },
  }
  const world = (): Rig => {
    const one = rig()
    const [find] = one.engine.adapters.leadsonar.find
    if (find) Object.assign(find, needsDomain)
    return one
  }

  it('is fetched first: the answer of another vendor tells the domain', async () => {
    const { store, lonescale, leadsonar, ...rest } = world()
    await changeSettings(store, { emailOrder: ['leadsonar', 'lonescale'] })
    lonescale.answer = async (request) => {
      const result = nothing(request)
      const profile = { domain: 'quillmere.example' }
      return { ...result, answers: result.answers.map((answer) => ({ ...answer, profile })) }
    }
    await addPerson(store, 'nora')
    await ask(rest, ['nora'])
    await settled(rest)
    expect(lonescale.asked).toHaveLength(1)
    expect(leadsonar.asked.map(({ subjects }) => subjects[0]?.domain)).toEqual(['quillmere.example'])
    expect((await store.people.get('nora'))?.sources.domain).toMatchObject({ from: 'lonescale' })
    expect((await store.events.toArray()).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['enriched', 'domain'],
      ['enriched', 'email'],
    ])
  })

  it('is asked for where nobody can tell it', async () => {
    const one = world()
    await addPerson(one.store, 'nora')
    await expect(ask(one, ['nora'], {}, new Set(['leadsonar']))).rejects.toMatchObject({
      code: 'needs-domain',
    })
  })
})

describe('an answer about somebody else', () => {
  it('is held, teaches nothing, and the next vendor is asked', async () => {
    const world = rig()
    world.lonescale.answer = async (request) => {
      const result = found(request)
      const profile = { fullName: 'Somebody Else', domain: 'elsewhere.example' }
      return { ...result, answers: result.answers.map((answer) => ({ ...answer, profile })) }
    }
    await addPerson(world.store, 'nora')
    await ask(world, ['nora'])
    await settled(world)
    expect((await world.store.people.get('nora'))?.domain).toBeUndefined()
    const findings = await world.store.findings.toArray()
    expect(findings.map(({ receipt, held }) => [receipt.vendor, held]).sort()).toEqual([
      ['leadsonar', undefined],
      ['lonescale', 'name'],
    ])
  })
})

describe('the cheapest plan', () => {
  it('lets the cheaper question leave first', async () => {
    const world = rig({ operation: { batch: 1, limit: { bucket: 'find', max: 1, windowMs: 60_000 } } })
    await changeSettings(world.store, {
      cheapestFirst: true,
      ownPrice: { lonescale: { email: 1, phone: 9 }, leadsonar: { email: 5, phone: 10 } },
    })
    for (const id of ['nora', 'ivo']) await addPerson(world.store, id)
    await ask(world, ['nora'], { fields: ['phone'] })
    await ask(world, ['ivo'], { fields: ['phone', 'email'] })
    const jobs = await world.store.jobs.toArray()
    const mine = jobs.filter(({ personId }) => personId === 'ivo').sort((a, b) => a.plannedAt - b.plannedAt)
    expect(mine.map(({ field }) => field)).toEqual(['email', 'phone'])
  })

  it.each([
    [true, 'verified', 'leadsonar.find'],
    [true, 'any', 'leadsonar.bulk'],
    [false, 'verified', 'leadsonar.bulk'],
  ] as const)('cheapest %s, content with %s: a crowd is asked by %s', async (cheapestFirst, stopAt, id) => {
    const world = rig()
    const { leadsonar } = world.engine.adapters
    const [find] = leadsonar.find
    Object.assign(leadsonar, { bulk: { submit: { ...find, kind: 'submit', id: 'leadsonar.bulk' } } })
    await changeSettings(world.store, { cheapestFirst, stopAt, emailOrder: ['leadsonar', 'lonescale'] })
    for (const one of ['nora', 'ivo']) await addPerson(world.store, one)
    const jobs = await ask(world, ['nora', 'ivo'], { lane: 'bulk' })
    expect(jobs.map(({ operation }) => operation)).toEqual([id, id])
  })
})
