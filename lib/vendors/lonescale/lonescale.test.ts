import { describe, expect, it } from 'vitest'
import type { FindRequest, SourceRequest, Subject } from '../contract'
import { json, scriptedFetch } from '../fixtures/scripted-fetch'
import { lonescale } from '.'
import { enriched, predicted, sourced } from './fixtures'

const [enrich] = lonescale.find
const { source, deliver } = lonescale
if (!enrich || !source || !deliver) throw new Error('LoneScale lost an operation')

const nora: Subject = {
  ref: 'p1',
  firstName: '🌊 Nora',
  lastName: 'Vance, PhD',
  title: ' Head of Data ',
  profileUrl: 'https://nl.linkedin.com/in/nora-vance-0a1b2c3d/?trk=x',
  domain: 'https://www.quillmere.example/team',
  company: 'Quillmere Labs',
  email: 'nora@vance.example',
}
const all: FindRequest = { fields: ['email', 'phone', 'profile'], subjects: [nora], detectJobChange: true }

describe('what LoneScale is sent', () => {
  it('to enrich: every option, and nothing else', async () => {
    const { seen, context } = scriptedFetch(json(enriched))
    await enrich.run(all, context())
    expect(seen[0]).toMatchObject({
      url: 'https://public-api.lonescale.com/trigger/enrich/sync',
      method: 'POST',
    })
    expect(seen[0]?.body).toEqual({
      enrichment_type: ['email', 'phone', 'profile'],
      contacts: [
        {
          firstname: 'Nora',
          lastname: 'Vance',
          email: 'nora@vance.example',
          job_title: 'Head of Data',
          linkedin_url: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d',
          domain: 'quillmere.example',
          company_name: 'Quillmere Labs',
          custom: { contact_id: 'p1' },
        },
      ],
      detect_job_change: true,
    })
  })

  it('nothing for what is empty, unknown or of no use', async () => {
    const { seen, context } = scriptedFetch(json(enriched))
    const bare = {
      ref: 'p1',
      firstName: 'Nora',
      lastName: 'Vance',
      company: 'Quillmere Labs',
      domain: 'not a domain',
      email: 'not an address',
      profileUrl: 'https://elsewhere.example/in/nora',
      title: ' ',
      note: 'private',
    } as Subject
    await enrich.run({ fields: ['email', 'email'], subjects: [bare], detectJobChange: true }, context())
    expect(seen[0]?.body).toEqual({
      enrichment_type: ['email'],
      contacts: [
        {
          firstname: 'Nora',
          lastname: 'Vance',
          company_name: 'Quillmere Labs',
          custom: { contact_id: 'p1' },
        },
      ],
    })
  })

  it('later: the same, and where to post it', async () => {
    const { seen, context } = scriptedFetch(json({ id: 'job-1' }))
    const custom = { job: 'j1.mac' }
    const request = { ...all, webhookUrl: 'https://inbox.example/w/secret', custom }
    expect(await deliver.run(request, context())).toEqual({ jobId: 'job-1' })
    expect(seen[0]?.url).toBe('https://public-api.lonescale.com/trigger/enrich')
    expect(Object.keys(seen[0]?.body ?? {}).sort()).toEqual([
      'contacts',
      'custom',
      'detect_job_change',
      'enrichment_type',
      'webhook_url',
    ])
    expect(seen[0]?.body).toMatchObject({ webhook_url: 'https://inbox.example/w/secret', custom })
  })

  const ask: SourceRequest = {
    company: {
      name: 'Quillmere Labs',
      domain: 'www.quillmere.example',
      linkedInUrl: 'https://www.linkedin.com/company/quillmere-labs/people/',
    },
    personas: [{ name: 'Tech leaders', jobTitles: ['CTO', ' CTO ', ''], excludeJobTitles: ['Assistant'] }],
    seniorities: ['c-suite', 'vp'],
    countries: ['nl', 'BE'],
    limit: 25,
    companyInfo: false,
  }

  it('to source: every option, and nothing else', async () => {
    const { seen, context } = scriptedFetch(json(sourced))
    await source.run(ask, context())
    expect(seen[0]?.url).toBe('https://public-api.lonescale.com/trigger/contact-sourcing/sync')
    expect(seen[0]?.body).toEqual({
      company_domain: 'quillmere.example',
      company_name: 'Quillmere Labs',
      company_linkedin_url: 'https://www.linkedin.com/company/quillmere-labs',
      personas: [{ name: 'Tech leaders', job_titles: ['CTO'], exclude_job_titles: ['Assistant'] }],
      included_locations: ['NL', 'BE'],
      limit: 10,
      seniority_levels: ['c-suite', 'vp'],
      disable_company_info: true,
    })
  })

  it.each([
    ['no company', { company: { name: ' ', domain: 'x' } }, 'company'],
    ['no persona', { personas: [] }, 'personas'],
    [
      'a persona without a name',
      { personas: [{ name: '', jobTitles: ['CTO'], excludeJobTitles: [] }] },
      'name',
    ],
    [
      'a persona without titles',
      { personas: [{ name: 'x', jobTitles: [' '], excludeJobTitles: [] }] },
      'jobTitles',
    ],
    ['a country it refuses', { countries: ['NL', 'KP'] }, 'countries'],
    ['a country nobody knows', { countries: ['UK'] }, 'countries'],
    ['a seniority it does not know', { seniorities: ['C_SUITE'] }, 'seniorities'],
    ['a limit that is none', { limit: Number.NaN }, 'limit'],
  ])('never with %s', async (_, wrong, field) => {
    const { seen, context } = scriptedFetch(json(sourced))
    const request = { ...ask, ...wrong } as SourceRequest
    expect(source.check(request)).toBe(field)
    await expect(source.run(request, context())).rejects.toMatchObject({
      problem: 'invalid-input',
      charged: 'no',
      field,
    })
    expect(seen).toHaveLength(0)
  })
})

describe('what LoneScale’s answers become', () => {
  it('one contact: both ways of saying a thing merged, nothing twice', async () => {
    const { context } = scriptedFetch(json(enriched))
    const { answers, missing, unmatched } = await enrich.run(all, context())
    expect([missing, unmatched]).toEqual([[], []])
    expect(answers).toEqual([
      {
        ref: 'p1',
        emails: [
          { value: 'nora.vance@quillmere.example', status: 'verified', saidStatus: 'valid' },
          { value: 'nora@vance.example', status: 'catch-all', saidStatus: 'catch_all' },
        ],
        phones: [
          { value: '+31655500123', status: 'unknown', phoneType: 'mobile', country: 'NL' },
          { value: '030 555 0199', status: 'unknown', country: 'NL' },
        ],
        dropped: [],
        profile: {
          fullName: 'Nora Vance',
          firstName: 'Nora',
          lastName: 'Vance',
          title: 'Head of Data',
          titleSince: { year: 2024, month: 3 },
          company: 'Quillmere Labs',
          companySince: { year: 2021 },
          domain: 'quillmere.example',
          profileUrl: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d',
          companyUrl: 'https://www.linkedin.com/company/quillmere-labs',
          companyNumber: '90000001',
          companySize: '11-50',
          companyCountry: 'NL',
          companyCity: 'Utrecht',
          industry: 'Software Development',
        },
      },
    ])
  })

  it('a pattern is a guess, and free', async () => {
    const { context } = scriptedFetch(json(predicted))
    const { answers } = await enrich.run({ ...all, fields: ['email'] }, context())
    expect(answers[0]?.emails).toEqual([
      {
        value: 'oskar.brindle@quillmere.example',
        status: 'guess',
        saidStatus: 'predicted',
        confidence: 0.87,
      },
    ])
    expect(answers[0]?.cost).toEqual({ credits: 0, basis: 'free' })
  })

  it.each([
    [
      'other types',
      [{ firstName: { text: 'Nora' }, email: { text: 'x' }, companyEmployeeCount: 'about 42' }],
    ],
    ['a list for an address', [{ email: ['null'], phone: [] }]],
    ['entries that are none', ['nonsense']],
  ])('%s say nothing, not even that nobody was found', async (_, contacts) => {
    const { context } = scriptedFetch(json({ contacts }))
    await expect(enrich.run(all, context())).rejects.toMatchObject({
      problem: 'unreadable',
      charged: 'maybe',
      raw: JSON.stringify({ contacts }),
    })
  })

  it('what can be read beside something garbled is used', async () => {
    const { context } = scriptedFetch(json({ contacts: [{ ...enriched.contacts[0], phone: { text: 'x' } }] }))
    expect((await enrich.run(all, context())).answers[0]?.emails).toHaveLength(2)
  })

  it('a pattern beside a phone number has no known price', async () => {
    const { context } = scriptedFetch(json(predicted))
    const { answers } = await enrich.run(all, context())
    expect(answers[0]).not.toHaveProperty('cost')
  })

  it('people: seniority in our words or the vendor’s, the other company marked, nobody twice', async () => {
    const twice = { ...sourced, contacts: [...sourced.contacts, sourced.contacts[0], 'nonsense'] }
    const { context } = scriptedFetch(json(twice))
    const request: SourceRequest = {
      company: { domain: 'quillmere.example' },
      personas: [{ name: 'x', jobTitles: ['CTO'], excludeJobTitles: [] }],
      seniorities: [],
      countries: [],
      limit: 10,
      companyInfo: true,
    }
    const { people, totalFound, unreadable } = await source.run(request, context())
    expect([people.length, totalFound, unreadable]).toEqual([2, 31, 1])
    expect(people[0]).toEqual({
      fullName: 'Ivo Larkspur',
      firstName: 'Ivo',
      lastName: 'Larkspur',
      title: 'CTO',
      seniority: 'c-suite',
      department: 'Engineering',
      country: 'NL',
      location: 'Utrecht, Netherlands',
      profileUrl: 'https://www.linkedin.com/in/ivo-larkspur',
      company: 'Quillmere Labs',
      domain: 'quillmere.example',
      companyUrl: 'https://www.linkedin.com/company/quillmere-labs',
      companyNumber: '90000001',
      companySize: '11-50',
      companyCountry: 'NL',
      companyCity: 'Utrecht',
      industry: 'Software Development',
    })
    expect(people[1]).toMatchObject({ saidSeniority: 'Grand Vizier', otherCompany: true })
    expect(people[1]).not.toHaveProperty('seniority')
  })
})

describe('a delivery', () => {
  const one = enriched.contacts[0]
  const subjects = [nora, { ref: 'p2', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' }]

  it.each([
    ['a list', { contacts: [one], custom: { job: 'j1' } }],
    ['a bare list', [{ ...one, custom: { job: 'j1' } }]],
    ['one contact', { ...one, custom: { job: 'j1', contact_id: 'p1' } }],
    ['a wrapped one', { custom: { job: 'j1' }, data: { contact: one } }],
    ['a wrapped list', { custom: { job: 'j1' }, payload: { contacts: [one] } }],
    ['a list wrapped with its mark', { id: 'x', data: { contacts: [one], custom: { job: 'j1' } } }],
  ])('is read as %s', (_, payload) => {
    const { answers, missing, custom } = deliver.receive(payload, subjects)
    expect(answers.map(({ ref }) => ref)).toEqual(['p1'])
    expect(missing).toEqual(['p2'])
    expect(custom).toMatchObject({ job: 'j1' })
  })

  it('never goes to somebody just because it came alone', () => {
    const { answers, unmatched } = deliver.receive({ contacts: [{ email: 'x@y.example' }] }, [
      subjects[1] as Subject,
    ])
    expect([answers.length, unmatched.length]).toEqual([0, 1])
  })

  it.each([[null], ['text'], [7], [{}], [{ status: 'ok' }], [{ contacts: 'none' }]])(
    'is not %j',
    (payload) => {
      expect(() => deliver.receive(payload, subjects)).toThrow('unreadable')
    },
  )

  it.each([
    ['id', { id: 'a-1' }, 'a-1'],
    ['a number', { job_id: 7 }, '7'],
    ['enrichmentId', { message: 'ok', enrichmentId: 'e:1' }, 'e:1'],
    ['no id', { message: 'created', paid: 'x', valid: 'yes' }, undefined],
    ['markup', { id: '<b>' }, undefined],
    ['nothing', '', undefined],
  ])('is acknowledged with %s', async (_, body, jobId) => {
    const { context } = scriptedFetch(json(body))
    const request = { ...all, webhookUrl: 'https://inbox.example/w/1', custom: {} }
    expect((await deliver.run(request, context())).jobId).toBe(jobId)
  })

  it.each(['http://inbox.example/w', 'ftp://inbox.example', 'inbox', '', 'http://127.0.0.1.evil.example/w'])(
    'is never asked for at %j',
    async (webhookUrl) => {
      const { seen, context } = scriptedFetch(json({}))
      const asking = deliver.run({ ...all, webhookUrl, custom: {} }, context())
      await expect(asking).rejects.toMatchObject({ field: 'webhookUrl', charged: 'no' })
      expect(seen).toHaveLength(0)
    },
  )
})

describe('who can be asked about', () => {
  it.each([
    ['no first name', { firstName: '🌟' }, 'needs-name', 'firstName'],
    ['no last name', { lastName: '(PhD)' }, 'needs-name', 'lastName'],
    ['an initial and no profile', { lastName: 'V.', profileUrl: '' }, 'needs-name', 'lastName'],
    ['nothing but a name', { profileUrl: '', domain: '', company: '', email: '' }, 'needs-domain', 'domain'],
    ['an id that could not come back', { ref: 'a b' }, 'invalid-input', 'ref'],
  ])('not %s', (_, wrong, reason, field) => {
    const subject = { ...nora, ...wrong }
    expect(enrich.check(subject)).toEqual({ ref: subject.ref, reason, field })
  })

  it('an initial beside a profile', () => {
    expect(enrich.check({ ...nora, lastName: 'V.' })).toBeUndefined()
  })

  it('nine good ones although the tenth is not', async () => {
    const { seen, context } = scriptedFetch(json({ contacts: [] }))
    const subjects = Array.from({ length: 10 }, (_, i) => ({
      ...nora,
      ref: `p${i}`,
      ...(i === 4 ? { lastName: '' } : {}),
    }))
    const result = await enrich.run({ fields: ['email'], subjects }, context())
    expect(seen[0]).toHaveProperty('body.contacts.length', 9)
    expect(result.setAside).toEqual([{ ref: 'p4', reason: 'needs-name', field: 'lastName' }])
    expect(result.missing).toHaveLength(9)
  })
})
