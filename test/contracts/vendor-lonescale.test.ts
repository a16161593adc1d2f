import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FindField, ValueStatus } from '../../lib/domain/finding'
import type { FindResult, SourceRequest } from '../../lib/vendors/contract'
import { emailOf, phoneOf } from '../vendors/contact-values'
import { knownPeople } from '../vendors/known-people'
import { type Outcome, people } from '../world/cast'
import { demoKeys, startWorld, type World } from '../world/world'
import {
  cast,
  companyUrl,
  contextIn,
  enrich,
  enrichLater,
  refusalOf,
  source,
  sourceRequest,
  subjectOf,
} from './vendor-calls'

let world: World
beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
})
afterAll(() => world.stop())
beforeEach(() => {
  world.reset()
  world.set({ lonescale: { limiter: { max: 1_000_000 } } })
})

const here = (key?: string) => contextIn(world, 'lonescale', key)
const subjects = people.slice(0, 10).map(subjectOf)
const all: readonly FindField[] = ['email', 'phone', 'profile']

const statusOf: Record<Exclude<Outcome, 'miss'>, ValueStatus> = {
  verified: 'verified',
  'catch-all': 'catch-all',
  guess: 'guess',
  invalid: 'invalid',
}

/** What the servers know of somebody, as it must arrive; nothing else may. */
function truthOf(ref: string) {
  const person = knownPeople.find(({ id }) => id === ref)
  if (!person) throw new Error(`nobody is called ${ref}`)
  const email =
    person.email === 'miss' ? [] : [`${emailOf(person, person.employer.domain)} ${statusOf[person.email]}`]
  const phone = phoneOf(person)
  return { email, phone: phone ? [phone.e164] : [] }
}

function arrived({ answers }: FindResult) {
  return answers.map(({ ref, emails, phones }) => ({
    ref,
    email: emails.map(({ value, status }) => `${value} ${status}`),
    phone: phones.map(({ value }) => value),
  }))
}

describe('enriching ten people at once', () => {
  const manners = (['always', 'never', 'varies'] as const).flatMap((customEcho) =>
    (['kept', 'reversed', 'shuffled'] as const).flatMap((order) =>
      (['scalars', 'lists', 'both'] as const).flatMap((values) =>
        (['absent', 'empty', 'echo'] as const).map((misses) => ({ customEcho, order, values, misses })),
      ),
    ),
  )

  it.each(manners)('nobody gets another’s values: $customEcho $order $values $misses', async (quirks) => {
    world.set({ lonescale: { quirks } })
    const result = await enrich.run({ fields: ['email', 'phone'], subjects }, here())
    for (const { ref, ...values } of arrived(result))
      expect({ ref, ...values }).toEqual({ ref, ...truthOf(ref) })
    const refs = [...result.answers.map(({ ref }) => ref), ...result.missing].sort()
    expect(refs).toEqual(subjects.map(({ ref }) => ref).sort())
    // All have a profile, so everybody about whom something is known is found.
    const known = subjects.filter(({ ref }) => truthOf(ref).email.length + truthOf(ref).phone.length > 0)
    expect(result.answers.map(({ ref }) => ref)).toEqual(expect.arrayContaining(known.map(({ ref }) => ref)))
    expect(result.unmatched.every(({ emails, phones }) => emails.length + phones.length === 0)).toBe(true)
  })

  it('knows people by name and domain where nothing surer comes back, and namesakes apart', async () => {
    world.set({ lonescale: { quirks: { customEcho: 'never', order: 'shuffled' } } })
    const withoutProfile = subjects.map((subject) => Object.assign({}, subject, { profileUrl: '' }))
    const result = await enrich.run({ fields: all, subjects: withoutProfile }, here())
    for (const { ref, ...values } of arrived(result)) expect(values).toEqual(truthOf(ref))
    const annas = result.answers.filter(({ ref }) => ref.startsWith('anna-marlowe')).map(({ ref }) => ref)
    expect(annas.sort()).toEqual(['anna-marlowe', 'anna-marlowe-2'])
    // One has moved on: the domain that comes back is not the one that was asked with.
    expect(result.missing).toContain('tomas-elwood')
    expect(result.unmatched.length).toBeGreaterThan(0)
  })

  it.each(['absent', 'null', 'empty'] as const)('blanks that are %s are nothing', async (blanks) => {
    world.set({ lonescale: { quirks: { blanks } } })
    const result = await enrich.run({ fields: ['phone'], subjects }, here())
    for (const { phones, dropped } of result.answers)
      expect([phones.filter(({ value }) => value === ''), dropped]).toEqual([[], []])
  })

  it.each(['bare', 'percent'] as const)('a guess has its score, %s', async (predictedScore) => {
    world.set({ lonescale: { quirks: { predictedScore } } })
    const oskar = subjectOf(cast('oskar-brindle'))
    const { answers } = await enrich.run({ fields: ['email'], subjects: [oskar] }, here())
    const [guess] = answers[0]?.emails ?? []
    expect(guess).toMatchObject({ status: 'guess' })
    expect(guess?.confidence).toBeGreaterThan(0.19)
    expect(guess?.confidence).toBeLessThan(0.96)
    expect(answers[0]?.cost).toEqual({ credits: 0, basis: 'free' })
    expect(world.ledger.credits('lonescale')).toBe(0)
  })

  it('a word for a status that nobody documented is shown as unknown', async () => {
    world.set({ lonescale: { quirks: { emailStatus: { verified: 'GOLDEN' }, values: 'scalars' } } })
    const { answers } = await enrich.run({ fields: ['email'], subjects: subjects.slice(0, 1) }, here())
    expect(answers[0]?.emails[0]).toMatchObject({ status: 'unknown', saidStatus: 'GOLDEN' })
  })

  it('a changed job is told, if it is told at all', async () => {
    const tomas = subjectOf(cast('tomas-elwood'))
    const ask = { fields: all, subjects: [tomas], detectJobChange: true }
    const { answers } = await enrich.run(ask, here())
    expect(answers[0]).toMatchObject({
      changedJob: true,
      profile: { company: 'Brightfen Health', domain: 'brightfen.example' },
    })
    world.set({ lonescale: { quirks: { jobChangeInSync: false } } })
    expect((await enrich.run(ask, here())).answers[0]).not.toHaveProperty('changedJob')
    const stayed = { ...ask, subjects: subjects.slice(0, 1) }
    expect((await enrich.run(stayed, here())).answers[0]).not.toHaveProperty('changedJob')
  })
})

describe('sourcing', () => {
  const ask = (more: Partial<SourceRequest> = {}) => source.run({ ...sourceRequest, ...more }, here())

  it.each([
    ['by its address', { linkedInUrl: companyUrl }],
    ['by its domain', { domain: 'https://www.quillmere.example/' }],
    ['by its name', { name: 'Quillmere Labs' }],
  ])('finds people at a company %s', async (_, company) => {
    const { people: found } = await ask({ company })
    expect(found.map(({ fullName }) => fullName)).toEqual(
      expect.arrayContaining(['Ivo Larkspur', 'Nora Vance']),
    )
    expect(found.every(({ profileUrl }) => profileUrl?.startsWith('https://www.linkedin.com/in/'))).toBe(true)
  })

  it('keeps to seniority, country, titles left out and limit', async () => {
    const chiefs = await ask({ seniorities: ['c-suite'], countries: ['nl'] })
    expect(chiefs.people.length).toBeGreaterThan(0)
    expect(chiefs.people.every(({ seniority, country }) => seniority === 'c-suite' && country === 'NL')).toBe(
      true,
    )
    const personas = [{ name: 'x', jobTitles: ['CTO', 'Head of Data'], excludeJobTitles: ['CTO'] }]
    expect((await ask({ personas })).people.some(({ title }) => title === 'CTO')).toBe(false)
    expect((await ask({ limit: 1 })).people).toHaveLength(1)
  })

  it('has the company’s facts, or not, as asked', async () => {
    const [full] = (await ask()).people
    const [brief] = (await ask({ companyInfo: false })).people
    expect([full?.industry, brief?.industry]).toEqual(['Software Development', undefined])
    expect(full).toMatchObject({
      companyNumber: '90000001',
      companyCountry: 'NL',
      department: expect.any(String),
    })
  })

  it('marks who is somewhere else now', async () => {
    const personas = [{ name: 'x', jobTitles: ['Director of Operations'], excludeJobTitles: [] }]
    const company = { domain: 'harborline.example' }
    const { people: found } = await ask({ company, personas })
    const tomas = found.find(({ fullName }) => fullName === 'Tomas Elwood')
    expect(tomas).toMatchObject({ otherCompany: true, company: 'Brightfen Health' })
  })

  it('believes the total as little as it means', async () => {
    for (const profilesFound of ['total', 'returned'] as const) {
      world.set({ lonescale: { quirks: { profilesFound } } })
      expect((await ask({ limit: 1 })).totalFound).toBeGreaterThan(0)
    }
  })
})

describe('a refusal', () => {
  const one = { fields: ['email'], subjects: subjects.slice(0, 1) } as const

  it.each([
    ['no enrichment credits', demoKeys.lonescale.noEnrichmentCredits, 'no-credit'],
    ['no admin', demoKeys.lonescale.noAdmin, 'not-set-up'],
  ])('%s', async (_, key, problem) => {
    for (const errorWord of ['text', 'number'] as const) {
      world.set({ lonescale: { quirks: { errorWord } } })
      expect(await refusalOf(enrich.run(one, here(key)))).toMatchObject({
        problem,
        charged: 'no',
        status: 403,
      })
    }
  })

  it('no contact credits', async () => {
    const refusal = await refusalOf(source.run(sourceRequest, here(demoKeys.lonescale.noContactCredits)))
    expect(refusal).toMatchObject({ problem: 'no-credit', charged: 'no' })
  })

  it.each(['text', 'list'] as const)('of a request it cannot use says which field (%s)', async (messages) => {
    world.set({ lonescale: { quirks: { messages } } })
    // Our own checks would never let this out, so the fetch spoils it on its way.
    const spoilt: typeof fetch = (input, init) =>
      world.fetch(input, { ...init, body: String(init?.body).replace('"Vance"', '""') })
    const refusal = await refusalOf(enrich.run(one, { ...here(), fetch: spoilt }))
    expect(refusal).toMatchObject({ problem: 'invalid-input', field: 'lastName', charged: 'no', status: 400 })
  })

  it.each(['sliding-window', 'nest-throttler'] as const)(
    'of the sixth call in a minute (%s)',
    async (model) => {
      world.set({ lonescale: { limiter: { max: 5, model, retryAfter: true } } })
      for (let i = 0; i < 5; i++) await enrich.run(one, here())
      const refusal = await refusalOf(enrich.run(one, here()))
      expect(refusal).toMatchObject({ problem: 'rate-limited', charged: 'no' })
      expect(refusal.retryAfterMs).toBeGreaterThan(50_000)
      expect(world.ledger.charged('lonescale')).toHaveLength(5)
    },
  )
})

describe('results that come later', () => {
  const bodies: string[] = []
  const inbox = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      bodies.push(body)
      response.end('{}')
    })
  })
  beforeAll(() => new Promise<void>((done) => void inbox.listen(0, '127.0.0.1', done)))
  afterAll(() => new Promise((done) => void inbox.close(done)))

  const forms = (['job', 'contact'] as const).flatMap((per) =>
    (['contacts', 'list', 'data'] as const).flatMap((envelope) =>
      (['always', 'never'] as const).map((customEcho) => ({ per, envelope, customEcho })),
    ),
  )

  it.each(forms)(
    'are read and given to the right people: per $per, $envelope, echo $customEcho',
    async (form) => {
      const { per, envelope, customEcho } = form
      bodies.length = 0
      world.set({
        lonescale: {
          webhook: { per, envelope, repeats: 1, order: 'shuffled', gapMs: 0 },
          quirks: { customEcho, misses: 'absent' },
        },
      })
      const { port } = inbox.address() as AddressInfo
      const custom = { job: 'j1.mac' }
      const ask = {
        fields: all,
        subjects,
        detectJobChange: true,
        webhookUrl: `http://127.0.0.1:${port}/w`,
        custom,
      }
      expect(await enrichLater.run(ask, here())).toEqual({ jobId: expect.any(String) })
      const expected = (per === 'job' ? 1 : subjects.length) * 2
      await expect.poll(() => bodies.length).toBe(expected)

      const deliveries = bodies.map((body) => enrichLater.receive(JSON.parse(body), subjects))
      const byRef = new Map(
        deliveries.flatMap(({ answers }) => answers.map((answer) => [answer.ref, answer])),
      )
      for (const { ref, emails } of byRef.values())
        expect(emails.map(({ value, status }) => `${value} ${status}`)).toEqual(truthOf(ref).email)
      expect(byRef.size).toBe(subjects.length)
      expect(byRef.get('tomas-elwood')?.changedJob).toBe(true)
      const marked = deliveries.filter((delivery) => delivery.custom['job'] === 'j1.mac')
      expect(marked.length > 0).toBe(
        customEcho === 'always' ||
          (per === 'job' && envelope !== 'list') ||
          (per === 'contact' && envelope === 'data'),
      )
    },
  )
})
