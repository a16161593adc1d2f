import { describe, expect, it } from 'vitest'
import { catalogue } from '../../lib/vendors/catalogue'
import type { FindRequest, SourceRequest, Subject } from '../../lib/vendors/contract'
import { json, scriptedFetch } from '../../lib/vendors/fixtures/scripted-fetch'
import { lonescale } from '../../lib/vendors/lonescale'
import { enriched, predicted, sourced } from '../../lib/vendors/lonescale/fixtures'
import { trapsLeftOut } from './vendor-traps'

const [enrich] = lonescale.find
const { source, deliver } = lonescale
if (!enrich || !source || !deliver) throw new Error('LoneScale lost an operation')

const nora: Subject = {
  ref: 'p1',
  firstName: 'Nora',
  lastName: 'Vance',
  profileUrl: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d',
  domain: 'quillmere.example',
}
const ivo: Subject = { ref: 'p2', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' }
const ask: SourceRequest = {
  company: { domain: 'quillmere.example' },
  personas: [{ name: 'Tech leaders', jobTitles: ['CTO'], excludeJobTitles: [] }],
  seniorities: [],
  countries: [],
  limit: 5,
  companyInfo: true,
}
const [full] = enriched.contacts

const find = (answer: Response, request: Partial<FindRequest> = {}) =>
  enrich.run({ fields: ['email', 'phone'], subjects: [nora], ...request }, scriptedFetch(answer).context())
const one = async (contact: object) => (await find(json({ contacts: [contact] }))).answers[0]
const sentToEnrich = async (request: Partial<FindRequest>) => {
  const { seen, context } = scriptedFetch(json({ contacts: [] }))
  await enrich.run({ fields: ['email'], subjects: [nora], ...request }, context())
  return seen[0]?.body
}
const sentToSource = async (request: Partial<SourceRequest>) => {
  const { seen, context } = scriptedFetch(json(sourced))
  await source.run({ ...ask, ...request }, context())
  return seen[0]?.body
}
const people = async (...contacts: object[]) =>
  (await source.run(ask, scriptedFetch(json({ contacts })).context())).people
const later = async (answer: Response) => {
  const { context } = scriptedFetch(answer)
  const request = {
    fields: ['email'],
    subjects: [nora],
    webhookUrl: 'https://inbox.example/w',
    custom: {},
  } as const
  return deliver.run(request, context())
}

const honoured = {
  8: 'The vendor calls its own description a sample: requests follow it strictly, answers are believed in nothing.',
  34: 'No sample of the vendor’s is a fixture here: all people, companies and typing mistakes are our own.',
}

describe('LoneScale’s traps', () => {
  it('1: an error may be a number or a word', async () => {
    for (const error of [400, 'Bad request'])
      await expect(find(json({ error, message: 'Bad request' }, 400))).rejects.toMatchObject({
        said: 'Bad request',
      })
  })

  it('2: the status is HTTP’s, not the body’s', async () => {
    const body = { message: 'Invalid API Key', error: 'Unauthorized' }
    await expect(find(json(body, 401))).rejects.toMatchObject({ problem: 'unauthorised', status: 401 })
    await expect(find(json({ ...body, statusCode: 401 }, 429))).rejects.toMatchObject({
      problem: 'rate-limited',
    })
  })

  it('3: a message may be several', async () => {
    const message = ['contacts.0.lastname should not be empty', 'contacts.0.domain must be a string']
    const refusal = json({ message, error: 'Bad Request', statusCode: 400 }, 400)
    await expect(find(refusal)).rejects.toMatchObject({ field: 'lastName', said: message.join('; ') })
  })

  it('4: 403 has two causes: the words tell, and without words both are named', async () => {
    const say = (message: string) => find(json({ message, error: 'Forbidden', statusCode: 403 }, 403))
    await expect(say('User has no enrichment credits')).rejects.toMatchObject({ problem: 'no-credit' })
    await expect(say('Admin not found')).rejects.toMatchObject({ problem: 'not-set-up' })
    await expect(say('Forbidden')).rejects.toMatchObject({
      problem: 'not-set-up',
      alsoPossible: 'no-credit',
    })
  })

  it('5: 429 says no time, and no time is made up; each endpoint has a bucket of its own', async () => {
    const refusal = json(
      { message: 'ThrottlerException: Too Many Requests', error: 'Too Many Requests', statusCode: 429 },
      429,
    )
    await expect(find(refusal)).rejects.toMatchObject({
      problem: 'rate-limited',
      retryAfterMs: undefined,
    })
    expect([enrich.limit, source.limit]).toEqual([
      { bucket: 'enrich', max: 5, windowMs: 60_000 },
      { bucket: 'contact-sourcing', max: 5, windowMs: 60_000 },
    ])
  })

  it('6: what the asynchronous page leaves out still happens', async () => {
    await expect(later(json({ message: 'User has no enrichment credits' }, 403))).rejects.toMatchObject({
      problem: 'no-credit',
    })
    await expect(later(json({}, 429))).rejects.toMatchObject({ problem: 'rate-limited' })
    await expect(later(json({}, 503))).rejects.toMatchObject({ problem: 'vendor-down', charged: 'maybe' })
  })

  it('7: the acknowledgement is anything; an id in it is kept', async () => {
    expect(await later(json({ requestId: 'r-9' }))).toEqual({ jobId: 'r-9' })
    expect(await later(new Response('OK'))).toEqual({})
    expect(await later(new Response(null, { status: 204 }))).toEqual({})
  })

  it('9: a search without a company is not made', async () => {
    expect(source.check({ ...ask, company: {} })).toBe('company')
  })

  it('10: no persona without titles, and no key that is not theirs', async () => {
    const persona = { name: 'x', jobTitles: [], excludeJobTitles: ['y'] }
    expect(source.check({ ...ask, personas: [persona] })).toBe('jobTitles')
    const extra = { ...ask.personas[0], id: 7, colour: 'teal' } as never
    expect(await sentToSource({ personas: [extra], note: 'x' } as never)).toEqual({
      company_domain: 'quillmere.example',
      personas: [{ name: 'Tech leaders', job_titles: ['CTO'] }],
      limit: 5,
      disable_company_info: false,
    })
  })

  it('11: a limit is always sent, whole, from 1 to 10', async () => {
    for (const [limit, sent] of [
      [0, 1],
      [2.9, 2],
      [10, 10],
      [500, 10],
    ] as const)
      expect(await sentToSource({ limit })).toMatchObject({ limit: sent })
  })

  it('12: the total is the vendor’s word and leads to no next page', async () => {
    const result = await source.run(ask, scriptedFetch(json(sourced)).context())
    expect([result.people.length, result.totalFound]).toEqual([2, 31])
    expect(Object.keys(result).sort()).toEqual(['people', 'totalFound', 'unreadable'])
  })

  it('13: seniority goes out in one vocabulary and comes back in another', async () => {
    expect(await sentToSource({ seniorities: ['c-suite'] })).toMatchObject({
      seniority_levels: ['c-suite'],
    })
    const [chief, odd] = await people(
      { lonescale_full_name: 'A', lonescale_job_seniority: 'C_SUITE' },
      { lonescale_full_name: 'B', lonescale_job_seniority: 'Wizard' },
    )
    expect([chief?.seniority, odd?.seniority, odd?.saidSeniority]).toEqual(['c-suite', undefined, 'Wizard'])
  })

  it('14: missing, null and nothing are one', async () => {
    const names = Object.keys(sourced.contacts[0] ?? {})
    const nulls = Object.fromEntries(names.map((name) => [name, null]))
    const blanks = Object.fromEntries(names.map((name) => [name, '']))
    expect(
      await people(
        { ...nulls, lonescale_full_name: 'A' },
        { ...blanks, lonescale_full_name: 'B' },
        { lonescale_full_name: 'C' },
      ),
    ).toEqual(['A', 'B', 'C'].map((fullName) => ({ fullName })))
  })

  it('15: the echo of what was asked proves nothing; the company found decides', async () => {
    const echo = { client_company_domain: 'quillmere.example', client_company_name: 'Quillmere Labs' }
    const [same, other] = await people(
      { ...echo, lonescale_full_name: 'A', lonescale_company_domain: 'www.quillmere.example' },
      { ...echo, lonescale_full_name: 'B', lonescale_company_domain: 'harborline.example' },
    )
    expect([same?.otherCompany, other?.otherCompany]).toEqual([undefined, true])
  })

  it('16: the two countries it refuses are not sent, and Norway is a country', async () => {
    for (const country of ['KP', 'VA', 'XK'])
      expect(source.check({ ...ask, countries: [country] })).toBe('countries')
    expect(catalogue.lonescale.refusedCountries).toEqual(['KP', 'VA'])
    expect(await sentToSource({ countries: ['no'] })).toMatchObject({ included_locations: ['NO'] })
  })

  it('17: a domain is always bare', async () => {
    const domain = 'https://www.quillmere.example/jobs'
    expect(await sentToSource({ company: { domain } })).toMatchObject({
      company_domain: 'quillmere.example',
    })
    expect(await sentToEnrich({ subjects: [{ ...nora, domain }] })).toMatchObject({
      contacts: [{ domain: 'quillmere.example' }],
    })
  })

  it('18: nothing of ours is sent along with a search', async () => {
    expect(await sentToSource({})).not.toHaveProperty('custom')
  })

  it('19: people have one id, if any: their profile’s address', async () => {
    const address = { lonescale_linkedin_url: 'https://www.linkedin.com/in/ivo-larkspur/' }
    expect(
      await people(address, { ...address, lonescale_city: 'Utrecht' }, { lonescale_full_name: 'A' }),
    ).toHaveLength(2)
  })

  it('20: numbers may be texts and texts numbers', async () => {
    const name = { lonescale_full_name: 'A' }
    const [texts] = await people({
      ...name,
      lonescale_company_linkedin_id: '90000001',
      lonescale_company_staff_count: '42',
    })
    const [numbers] = await people({
      ...name,
      lonescale_company_linkedin_id: 90000001,
      lonescale_company_staff_count: 42,
    })
    expect(texts).toEqual({ fullName: 'A', companyNumber: '90000001', companySize: '42' })
    expect(numbers).toEqual(texts)
  })

  it('21: three ways of writing a name are read as one', async () => {
    expect(await sentToEnrich({})).toMatchObject({ contacts: [{ firstname: 'Nora', lastname: 'Vance' }] })
    expect((await one({ firstName: 'Nora' }))?.profile?.firstName).toBe('Nora')
    expect((await one({ predicted_email: 'n@quillmere.example' }))?.emails).toHaveLength(1)
  })

  it('22: a guess is never dressed as a find', async () => {
    const [contact] = predicted.contacts
    const statuses = async (emailStatus: unknown) =>
      (await one({ ...contact, emailStatus }))?.emails.map(({ status }) => status)
    expect(await statuses('predicted')).toEqual(['guess'])
    // The same address is also the predicted one: whatever else is said, it promises no more than that.
    expect(await statuses('valid')).toEqual(['guess'])
    expect(await statuses('invalid')).toEqual(['invalid'])
    const plain = async (emailStatus: unknown) =>
      (await one({ email: 'n@q.example', emailStatus }))?.emails[0]?.status
    expect(await Promise.all(['valid', 'catch_all', 'unknown', null].map(plain))).toEqual([
      'verified',
      'catch-all',
      'unknown',
      'unknown',
    ])
  })

  it('23: a status nobody documented is unknown, and kept', async () => {
    const answer = await one({ email: 'n@q.example', emailStatus: 'VALID_ISH' })
    expect(answer?.emails[0]).toMatchObject({ status: 'unknown', saidStatus: 'VALID_ISH' })
  })

  it('24: a score is a number in whatever dress', async () => {
    const share = async (score: unknown) =>
      (await one({ predicted_email: 'n@q.example', predicted_email_score: score }))?.emails[0]?.confidence
    expect(await Promise.all(['87', '87%', 87, '0', 'high', '870', null].map(share))).toEqual([
      0.87,
      0.87,
      0.87,
      0,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('25: what is said twice is there once, and once is enough', async () => {
    const { emails, phones, phone, email, ...rest } = full ?? {
      emails: [],
      phones: [],
      phone: '',
      email: '',
    }
    const both = await one({ ...rest, emails, phones, phone, email, emailStatus: 'valid' })
    const lists = await one({ emails, phones })
    const scalars = await one({ email, emailStatus: 'valid', phone })
    expect([both, lists, scalars].map((answer) => [answer?.emails.length, answer?.phones.length])).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
    ])
  })

  it('26: only a changed job is information', async () => {
    const changed = async (jobChangeDetected: unknown) =>
      (await one({ firstName: 'Nora', jobChangeDetected }))?.changedJob
    expect(await Promise.all([true, false, null, 'true', undefined].map(changed))).toEqual([
      true,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('27: a changed job is asked for only together with the profile', async () => {
    expect(await sentToEnrich({ fields: ['email'], detectJobChange: true })).not.toHaveProperty(
      'detect_job_change',
    )
    expect(await sentToEnrich({ fields: ['profile'], detectJobChange: true })).toHaveProperty(
      'detect_job_change',
      true,
    )
  })

  it('28: answers are matched by echo, then address, then name and domain, else not', async () => {
    const subjects = [nora, ivo, { ...ivo, ref: 'p3', firstName: 'Mia', lastName: 'Tansley' }]
    const contacts = [
      { email: 'a@q.example', fullName: 'Mia Tansley', companyDomain: 'quillmere.example' },
      { email: 'b@q.example', linkedinUrl: 'https://www.linkedin.com/in/Nora-Vance-0a1b2c3d/' },
      { email: 'c@q.example', fullName: 'Somebody Else', custom: { contact_id: 'p2' } },
      { email: 'd@q.example', fullName: 'Pilar Quenby' },
    ]
    const { answers, unmatched, missing } = await find(json({ contacts }), { subjects })
    const mail = Object.fromEntries(answers.map(({ ref, emails }) => [ref, emails[0]?.value]))
    expect(mail).toEqual({ p1: 'b@q.example', p2: 'c@q.example', p3: 'a@q.example' })
    expect([unmatched.length, missing]).toEqual([1, []])
  })

  it('29: a miss may be absent, empty, or an echo', async () => {
    expect(await find(json({ contacts: [] }))).toMatchObject({ answers: [], missing: ['p1'] })
    expect(await one({})).toMatchObject({ ref: 'p1', emails: [], phones: [] })
    expect(await one({ firstName: 'Nora', lastName: 'Vance', email: null })).toMatchObject({
      emails: [],
      phones: [],
    })
  })

  it('30: two things of one name are kept apart', async () => {
    const body = await sentToEnrich({ fields: ['email', 'phone', 'email'] })
    expect(body).toHaveProperty('enrichment_type', ['email', 'phone'])
    expect(JSON.stringify(body)).not.toContain('provider')
    expect(body).not.toHaveProperty('custom')
  })

  it('31: names are cleaned, and one that has nothing left spoils nobody else’s', async () => {
    const subjects = [
      { ...nora, lastName: 'Vance, PhD 🌟' },
      { ...ivo, lastName: '🌟' },
      { ...ivo, ref: 'p3', lastName: 'L.' },
      { ...ivo, ref: 'p4', email: 'not an address' },
    ]
    const { setAside } = enrich.sift(subjects)
    expect(setAside.map(({ ref }) => ref)).toEqual(['p2', 'p3'])
    expect(await sentToEnrich({ subjects })).toMatchObject({
      contacts: [{ lastname: 'Vance' }, { firstname: 'Ivo', lastname: 'Larkspur' }],
    })
    expect(JSON.stringify(await sentToEnrich({ subjects }))).not.toContain('not an address')
  })

  it('32: a date may be a year', async () => {
    const since = async (jobTitleSince: unknown) =>
      (await one({ firstName: 'N', jobTitleSince }))?.profile?.titleSince
    expect(
      await Promise.all(
        [{ month: 3, year: 2024 }, { year: 2024 }, { month: 3 }, { month: 13, year: 2024 }, '2024'].map(
          since,
        ),
      ),
    ).toEqual([{ year: 2024, month: 3 }, { year: 2024 }, undefined, { year: 2024 }, undefined])
  })

  it('33: a delivery is one contact or many', () => {
    for (const payload of [full, [full], { contacts: [full] }])
      expect(deliver.receive(payload, [nora, ivo]).answers.map(({ ref }) => ref)).toEqual(['p1'])
  })

  it('35: results are asked for only at an address that could receive them', async () => {
    expect(deliver.needs).toContain('webhook-url')
    const request = {
      fields: ['email'],
      subjects: [nora],
      webhookUrl: 'chrome-extension://abc/inbox',
      custom: {},
    } as const
    const asking = deliver.run(request, scriptedFetch(json({})).context())
    await expect(asking).rejects.toMatchObject({ field: 'webhookUrl', charged: 'no' })
  })

  it('are all here, each once', () => {
    expect(trapsLeftOut(35, import.meta.filename, honoured)).toEqual([])
  })
})
