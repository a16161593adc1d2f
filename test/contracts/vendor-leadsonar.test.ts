import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Progress, Subject } from '../../lib/vendors/contract'
import { emailOf, phoneOf } from '../vendors/contact-values'
import { knownPeople } from '../vendors/known-people'
import { people } from '../world/cast'
import { demoKeys, startWorld, type World } from '../world/world'
import {
  bulk,
  cast,
  contextIn,
  findEmail,
  findPhone,
  leadsonarBalance,
  providers,
  refusalOf,
  subjectOf,
} from './vendor-calls'

let world: World
beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const here = (key?: string) => contextIn(world, 'leadsonar', key)
const subjects = people.map(subjectOf).filter(({ domain }) => domain !== undefined)
const email = (subject: Subject) => findEmail.run({ fields: ['email'], subjects: [subject] }, here())
const phone = (subject: Subject) => findPhone.run({ fields: ['phone'], subjects: [subject] }, here())

function truthOf({ ref, domain = '' }: Pick<Subject, 'ref' | 'domain'>) {
  const person = knownPeople.find(({ id }) => id === ref)
  if (!person) throw new Error(`nobody is called ${ref}`)
  return {
    email: person.email === 'miss' ? [] : [emailOf(person, domain)],
    verified: person.email === 'verified' && person.employer.domain === domain,
    phone: [phoneOf(person)?.e164].filter((number) => number !== undefined),
  }
}

describe('one lookup', () => {
  it.each(subjects.map((subject) => [subject.ref, subject] as const))('of %s', async (ref, subject) => {
    const truth = truthOf(subject)
    const { answers } = await email(subject)
    expect(answers[0]?.ref).toBe(ref)
    expect(answers[0]?.emails.map(({ value }) => value)).toEqual(truth.email)
    expect(answers[0]?.emails.map(({ status }) => status)).toEqual(
      truth.email.map(() => (truth.verified ? 'verified' : 'unverified')),
    )
    expect(answers[0]?.cost).toEqual({ credits: 1, basis: 'reported' })
    const found = (await phone(subject)).answers[0]
    expect(found?.phones.map(({ value }) => value)).toEqual(truth.phone)
    expect(found?.cost).toEqual({ credits: 5, basis: 'reported' })
  })

  it('costs what it says, and is charged what it costs', async () => {
    world.set({ leadsonar: { quirks: { phoneCostReported: 2 } } })
    const { answers } = await phone(subjectOf(cast('nora-vance-0a1b2c3d')))
    expect(answers[0]?.cost).toEqual({ credits: 2, basis: 'reported' })
    expect(world.ledger.credits('leadsonar')).toBe(5)
  })

  it.each([
    ['cost_credits', 1],
    ['credits_used', 1],
    ['absent', undefined],
  ] as const)('says its cost as %s', async (costField, credits) => {
    world.set({ leadsonar: { quirks: { costField } } })
    const { answers } = await email(subjectOf(cast('nora-vance-0a1b2c3d')))
    expect(answers[0]?.cost?.credits).toBe(credits)
  })

  it('says how sure it is in numbers or words', async () => {
    const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
    const [sure] = (await email(nora)).answers[0]?.emails ?? []
    expect(sure?.confidence).toBeGreaterThan(0.9)
    world.set({ leadsonar: { quirks: { confidence: 'word' } } })
    const [wordy] = (await email(nora)).answers[0]?.emails ?? []
    expect([wordy?.confidence, wordy?.saidStatus]).toEqual([undefined, 'high'])
  })

  it.each(['zero', 'null'] as const)('is a miss with a confidence of %s', async (missConfidence) => {
    world.set({ leadsonar: { quirks: { missConfidence } } })
    const { answers } = await email(subjectOf(cast('pilar-quenby')))
    expect(answers[0]).toMatchObject({ emails: [], dropped: [], cost: { credits: 1 } })
  })

  it('writes a number in one way, however it came', async () => {
    const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
    const plain = (await phone(nora)).answers[0]?.phones
    world.set({ leadsonar: { quirks: { phoneForm: 'dashed' } } })
    expect((await phone(nora)).answers[0]?.phones).toEqual(plain)
  })
})

describe('a job', () => {
  const ask = { fields: ['email', 'phone'], subjects } as const
  const submit = () => bulk.submit.run(ask, here())
  const look = (jobId: string) => bulk.poll.run({ jobId, subjects }, here())
  const resultOf = (progress: Progress) => {
    if (progress.state !== 'finished') throw new Error(progress.state)
    return progress.result
  }

  it.each(['kept', 'reversed', 'shuffled'] as const)(
    'gives everybody their own, order %s',
    async (bulkOrder) => {
      world.set({ leadsonar: { quirks: { bulkOrder } } })
      const { jobId } = await submit()
      const { answers, unmatched, missing } = resultOf(await look(jobId))
      expect([unmatched, missing, answers.length]).toEqual([[], [], subjects.length])
      for (const answer of answers) {
        const truth = truthOf(subjects.find(({ ref }) => ref === answer.ref) ?? { ref: answer.ref })
        expect(answer.emails.map(({ value }) => value)).toEqual(truth.email)
        expect(answer.phones.map(({ value }) => value)).toEqual(truth.phone)
        expect(answer.emails.every(({ status }) => status === 'unknown')).toBe(true)
      }
    },
  )

  it('is watched until it is done', async () => {
    world.set({ leadsonar: { latency: { perContactMs: 30 } } })
    const { jobId, accepted } = await submit()
    expect(accepted).toBe(subjects.length)
    expect(await look(jobId)).toMatchObject({
      state: 'running',
      total: subjects.length,
      saidStatus: 'processing',
    })
    await expect.poll(async () => (await look(jobId)).state).toBe('finished')
  })

  it.each([
    ['partial', true, 'finished'],
    ['processing', false, 'running'],
    ['failed', false, 'stopped'],
    ['mysterious', false, 'running'],
  ] as const)('that says %s, with people: %s, is %s', async (doneStatus, withContacts, state) => {
    world.set({ leadsonar: { job: { doneStatus, withContacts } } })
    expect(await look((await submit()).jobId)).toMatchObject({ state })
  })

  it('that is said to be completed, but without people, is not understood', async () => {
    world.set({ leadsonar: { job: { withContacts: false } } })
    const { jobId } = await submit()
    expect(await refusalOf(look(jobId))).toMatchObject({ problem: 'unreadable', charged: 'no' })
  })

  it('that was forgotten is not found', async () => {
    world.set({ leadsonar: { job: { keptMs: 0 } } })
    const { jobId } = await submit()
    await expect.poll(async () => (await refusalOf(look(jobId))).problem).toBe('not-found')
  })

  it.each(['null', 'absent'] as const)('for mail only has no phone numbers (%s)', async (unaskedFields) => {
    world.set({ leadsonar: { quirks: { unaskedFields } } })
    const { jobId } = await bulk.submit.run({ ...ask, fields: ['email'] }, here())
    const { answers } = resultOf(await look(jobId))
    expect(answers.flatMap(({ phones, dropped }) => phones.length + dropped.length)).toEqual(
      subjects.map(() => 0),
    )
    expect(world.ledger.credits('leadsonar')).toBe(subjects.length)
  })

  it('of two namesakes asks about one', async () => {
    const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
    const { setAside } = bulk.submit.sift([nora, { ...nora, ref: 'other', profileUrl: '' }])
    expect(setAside).toEqual([{ ref: 'other', reason: 'twin', field: 'name' }])
  })
})

describe('the account', () => {
  it.each([
    [demoKeys.leadsonar.good, 450, 50],
    [demoKeys.leadsonar.fractional, 12.75, 7.25],
    [demoKeys.leadsonar.noCredits, 0, 100],
  ])('%s has %d left', async (key, credits, spent) => {
    expect(await leadsonarBalance.run(here(key))).toEqual({ credits, spent })
  })

  it('goes down by what was bought', async () => {
    await email(subjectOf(cast('ivo-larkspur')))
    expect(await leadsonarBalance.run(here())).toEqual({ credits: 449, spent: 51 })
  })

  it('names who else is asked', async () => {
    const listed = await providers.run(here())
    expect(listed.length).toBeGreaterThan(3)
    expect(listed.every(({ name, enabled }) => name !== '' && typeof enabled === 'boolean')).toBe(true)
  })
})

describe('a refusal', () => {
  const shapes = ['error', 'message', 'nested', 'detail', 'text'] as const

  it.each(shapes)('for want of credits, said as %s', async (errorShape) => {
    world.set({ leadsonar: { quirks: { errorShape } } })
    const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
    const poor = here(demoKeys.leadsonar.noCredits)
    const asking = findEmail.run({ fields: ['email'], subjects: [nora] }, poor)
    const said = 'Insufficient credits'
    expect(await refusalOf(asking)).toMatchObject({ problem: 'no-credit', charged: 'no', status: 402, said })
  })

  it.each(shapes)('of a bad domain, said as %s', async (errorShape) => {
    world.set({ leadsonar: { quirks: { errorShape } } })
    const spoilt: typeof fetch = (input, init) =>
      world.fetch(input, {
        ...init,
        body: String(init?.body).replace('"domain":"quillmere.example"', '"domain":""'),
      })
    const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
    const asking = findEmail.run({ fields: ['email'], subjects: [nora] }, { ...here(), fetch: spoilt })
    expect(await refusalOf(asking)).toMatchObject({
      problem: 'invalid-input',
      charged: 'no',
      field: 'domain',
    })
  })

  it.each(shapes)('of a job nobody knows, said as %s', async (errorShape) => {
    world.set({ leadsonar: { quirks: { errorShape } } })
    const asking = bulk.poll.run({ jobId: '00000000-0000-4000-8000-000000000000', subjects }, here())
    expect(await refusalOf(asking)).toMatchObject({
      problem: 'not-found',
      charged: 'no',
      said: 'Job not found',
    })
  })
})
