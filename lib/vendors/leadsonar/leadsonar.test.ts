import { describe, expect, it } from 'vitest'
import type { Subject } from '../contract'
import { json, scriptedFetch, testKey } from '../fixtures/scripted-fetch'
import { leadsonar } from '.'
import {
  completed,
  credits,
  foundEmail,
  foundPhone,
  jobId,
  processing,
  providerList,
  ticket,
} from './fixtures'

const [findEmail, findPhone] = leadsonar.find
const { bulk, balance, providers } = leadsonar
if (!findEmail || !findPhone || !bulk || !balance || !providers)
  throw new Error('LeadSonar lost an operation')

const nora: Subject = {
  ref: 'p1',
  firstName: 'Nora',
  lastName: 'Vance',
  profileUrl: 'https://nl.linkedin.com/in/nora-vance-0a1b2c3d/',
  domain: 'www.quillmere.example',
  company: 'Quillmere Labs',
  title: 'Head of Data',
  email: 'nora@vance.example',
}
const ivo: Subject = { ref: 'p2', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' }
const subjects = [nora, ivo]

const person = {
  first_name: 'Nora',
  last_name: 'Vance',
  domain: 'quillmere.example',
  linkedin_url: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d',
}

describe('what LeadSonar is sent', () => {
  it.each([
    ['find-email', findEmail, foundEmail],
    ['find-phone', findPhone, foundPhone],
  ] as const)('%s: a name, a domain, an address', async (path, operation, answer) => {
    const { seen, context } = scriptedFetch(json(answer))
    await operation.run({ fields: operation.fields, subjects: [nora] }, context())
    expect(seen[0]).toMatchObject({
      url: `https://api.leadsonar.com/api/v1/${path}`,
      method: 'POST',
      headers: { 'x-api-key': testKey },
    })
    expect(seen[0]?.body).toEqual(person)
  })

  it('in bulk: the fields always said, no webhook, the second of two namesakes not sent', async () => {
    const { seen, context } = scriptedFetch(json(ticket, 201))
    const twin = { ...nora, ref: 'p3', firstName: 'NORA', profileUrl: '' }
    const asked = { fields: ['phone', 'email', 'phone'], subjects: [...subjects, twin] } as const
    expect(await bulk.submit.run(asked, context())).toEqual({ jobId, firstPollAfterMs: 15_000, accepted: 2 })
    expect(seen[0]?.url).toBe('https://api.leadsonar.com/api/v1/enrich')
    expect(seen[0]?.body).toEqual({
      contacts: [
        { ...person, company_name: 'Quillmere Labs' },
        { first_name: 'Ivo', last_name: 'Larkspur', domain: 'quillmere.example' },
      ],
      fields: ['phone', 'email'],
    })
    expect(bulk.submit.sift(asked.subjects).setAside).toEqual([{ ref: 'p3', reason: 'twin', field: 'name' }])
  })

  it('nothing in bulk when there is nothing it could find', async () => {
    const { seen, context } = scriptedFetch(json(ticket))
    await expect(bulk.submit.run({ fields: ['profile'], subjects }, context())).rejects.toThrow(
      'invalid-input',
    )
    expect(seen).toHaveLength(0)
  })

  it('a job’s id, whatever it looks like, in one part of the path', async () => {
    const { seen, context } = scriptedFetch(json({ error: 'no such job' }, 404))
    await expect(bulk.poll.run({ jobId: '../credits?x', subjects }, context())).rejects.toThrow('not-found')
    expect(seen[0]?.url).toBe('https://api.leadsonar.com/api/v1/enrich/..%2Fcredits%3Fx')
  })
})

describe('one lookup', () => {
  const ask = async (operation: typeof findEmail, body: unknown) => {
    const { context } = scriptedFetch(json(body))
    return operation.run({ fields: operation.fields, subjects: [nora] }, context())
  }

  it('an address, with who found it, how sure, and what it cost', async () => {
    expect((await ask(findEmail, foundEmail)).answers).toEqual([
      {
        ref: 'p1',
        emails: [
          {
            value: 'nora.vance@quillmere.example',
            status: 'verified',
            provider: 'tidefinder',
            confidence: 0.95,
          },
        ],
        phones: [],
        dropped: [],
        cost: { credits: 1, basis: 'reported' },
      },
    ])
  })

  it('a number, at the price the answer states', async () => {
    expect((await ask(findPhone, foundPhone)).answers).toEqual([
      {
        ref: 'p1',
        emails: [],
        phones: [{ value: '+31655500123', status: 'verified', phoneType: 'mobile', provider: 'bellbuoy' }],
        dropped: [],
        cost: { credits: 2, basis: 'reported' },
      },
    ])
  })

  it.each([
    ['checked and not good', { verified: false }, 'unverified'],
    ['nothing said', { verified: null }, 'unknown'],
    ['said oddly', { verified: 'yes' }, 'unknown'],
  ])('%s is never verified', async (_, more, status) => {
    const { answers } = await ask(findEmail, { ...foundEmail, ...more })
    expect(answers[0]?.emails[0]?.status).toBe(status)
  })

  it.each([
    ['0.9', 0.9, undefined],
    [87, 0.87, undefined],
    ['high', undefined, 'high'],
    [-1, undefined, '-1'],
    [null, undefined, undefined],
    ['', undefined, undefined],
  ])('confidence %j', async (confidence, share, word) => {
    const [email] = (await ask(findEmail, { ...foundEmail, confidence })).answers[0]?.emails ?? []
    expect([email?.confidence, email?.saidStatus]).toEqual([share, word])
  })

  it('a miss costs what the answer says it costs', async () => {
    const { answers } = await ask(findEmail, {
      email: null,
      confidence: 0,
      provider: null,
      verified: false,
      credits_used: '1',
    })
    expect(answers[0]).toMatchObject({ emails: [], dropped: [], cost: { credits: 1, basis: 'reported' } })
  })

  it('something that is no address is dropped and told', async () => {
    const { answers } = await ask(findEmail, { ...foundEmail, email: 'not found' })
    expect(answers[0]).toMatchObject({ emails: [], dropped: [{ field: 'email', said: 'not found' }] })
  })

  it.each([
    ['nothing', {}, 'maybe'],
    ['another type', { ...foundEmail, email: 7 }, 'yes'],
    ['an error under 200', { error: 'Invalid or missing API key' }, 'maybe'],
  ])('%s is no miss', async (_, body, charged) => {
    await expect(ask(findEmail, body)).rejects.toMatchObject({ problem: 'unreadable', charged })
  })
})

describe('a job', () => {
  const poll = async (body: unknown) => {
    const { context } = scriptedFetch(json(body))
    return bulk.poll.run({ jobId, subjects }, context())
  }

  it('goes on', async () => {
    expect(await poll(processing)).toEqual({ state: 'running', done: 1, total: 2, saidStatus: 'processing' })
    const allDone = { ...processing, progress: { total: 2, completed: 2 } }
    expect(await poll(allDone)).toMatchObject({ state: 'running' })
    expect(await poll({ id: jobId, status: 'warming up' })).toEqual({
      state: 'running',
      saidStatus: 'warming up',
    })
  })

  it('is finished: nothing of it called verified, nobody mixed up', async () => {
    const progress = await poll(completed)
    expect(progress).toMatchObject({ state: 'finished', saidStatus: 'completed' })
    const { answers, unmatched, missing } = progress.state === 'finished' ? progress.result : { answers: [] }
    expect([unmatched, missing]).toEqual([[], []])
    expect(answers).toEqual([
      {
        ref: 'p1',
        emails: [],
        phones: [{ value: '+31655500123', status: 'unknown', phoneType: 'mobile' }],
        dropped: [],
      },
      {
        ref: 'p2',
        emails: [{ value: 'ivo@quillmere.example', status: 'unknown', confidence: 0.92 }],
        phones: [],
        dropped: [],
        providers: ['tidefinder', 'bellbuoy'],
      },
    ])
  })

  it('is finished by people under a word we do not know', async () => {
    expect(await poll({ ...completed, status: 'partial' })).toMatchObject({
      state: 'finished',
      saidStatus: 'partial',
    })
  })

  it('is given up', async () => {
    expect(await poll({ id: jobId, status: 'FAILED' })).toEqual({ state: 'stopped', saidStatus: 'failed' })
  })

  it.each([
    ['another job', { ...completed, id: 'other' }],
    ['an end without people', { ...completed, contacts: null }],
    ['nothing at all', {}],
  ])('is not read from %s', async (_, body) => {
    await expect(poll(body)).rejects.toMatchObject({ problem: 'unreadable', charged: 'no' })
  })

  it.each([
    [undefined, 5_000],
    [0, 2_000],
    [3_600, 15_000],
  ])('estimated at %s s is looked at after %i ms', async (estimated_seconds, firstPollAfterMs) => {
    const { context } = scriptedFetch(json({ ...ticket, estimated_seconds }, 201))
    const request = { fields: ['email'], subjects } as const
    expect(await bulk.submit.run(request, context())).toMatchObject({ firstPollAfterMs })
  })

  it('without an id may have been charged, and what came is kept', async () => {
    const { context } = scriptedFetch(json({ status: 'processing' }, 201))
    const asking = bulk.submit.run({ fields: ['email'], subjects }, context())
    await expect(asking).rejects.toMatchObject({ charged: 'maybe', raw: '{"status":"processing"}' })
  })
})

describe('the account', () => {
  it('has a balance, in fractions if need be', async () => {
    const { context } = scriptedFetch(json(credits))
    expect(await balance.run(context())).toEqual({ credits: 449.75, spent: 50.25 })
  })

  it('has a balance only if the answer says one', async () => {
    const { context } = scriptedFetch(json({ balance: null }))
    await expect(balance.run(context())).rejects.toMatchObject({ problem: 'unreadable', charged: 'no' })
  })

  it('shows who else is asked', async () => {
    const { seen, context } = scriptedFetch(
      json({ ...providerList, providers: [...providerList.providers, { type: 'x' }] }),
    )
    expect(await providers.run(context())).toEqual(providerList.providers)
    expect(seen[0]?.headers).toHaveProperty('x-api-key', testKey)
  })
})

describe('who can be asked about', () => {
  it.each([
    ['no domain', { domain: '' }, 'needs-domain', 'domain'],
    ['a mail address for a domain', { domain: 'nora@quillmere.example' }, 'needs-domain', 'domain'],
    ['no first name', { firstName: '' }, 'needs-name', 'firstName'],
    ['an initial, even beside a profile', { lastName: 'V.' }, 'needs-name', 'lastName'],
  ])('not %s', (_, wrong, reason, field) => {
    expect(findEmail.check({ ...nora, ...wrong })).toEqual({ ref: 'p1', reason, field })
  })
})
