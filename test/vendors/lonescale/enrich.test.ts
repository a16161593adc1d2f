import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { people } from '../../world/cast'
import { demoKeys, startWorld, type World } from '../../world/world'
import { type Enriched, enrichAnswer, refusal } from './schema/answers'

const path = '/trigger/enrich/sync'
let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none', settings: { lonescale: { limiter: { max: 1000 } } } })
  ask = asking(world, 'lonescale')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}/`
const nora = {
  firstname: 'Nora',
  lastname: 'Vance',
  linkedin_url: profile('nora-vance-0a1b2c3d'),
  custom: { contact_id: 'c-1' },
}

async function enrichOne(
  contact: object,
  types = ['email'],
  more: object = {},
): Promise<Enriched | undefined> {
  const { status, body } = await ask<{ contacts: Enriched[] }>('POST', path, {
    enrichment_type: types,
    contacts: [contact],
    ...more,
  })
  expect(status).toBe(200)
  enrichAnswer.parse(body)
  return body.contacts[0]
}

describe('what is found', () => {
  it('finds a verified email and a mobile number', async () => {
    world.set({ lonescale: { quirks: { values: 'both' } } })
    const found = await enrichOne(nora, ['email', 'phone'])
    expect(found).toMatchObject({
      email: 'nora.vance@quillmere.example',
      emailStatus: 'valid',
      phoneType: 'mobile',
    })
    expect(found?.phone).toMatch(/^\+\d{9,15}$/)
    expect(found?.emails).toEqual([{ email: found?.email, status: 'valid' }])
    expect(found?.phones).toEqual([{ number: found?.phone, region: found?.phoneCountryCode }])
  })

  it('gives a value as scalars or as a list, by setting', async () => {
    world.set({ lonescale: { quirks: { values: 'lists' } } })
    const listed = await enrichOne(nora)
    expect(listed).not.toHaveProperty('email')
    expect(listed?.emails).toHaveLength(1)
    world.set({ lonescale: { quirks: { values: 'scalars' } } })
    const scalar = await enrichOne(nora)
    expect(scalar).not.toHaveProperty('emails')
    expect(scalar?.email).toBe('nora.vance@quillmere.example')
  })

  it('falls back to a guess that is marked as one and costs nothing', async () => {
    const found = await enrichOne({ firstname: 'Oskar', lastname: 'Brindle', domain: 'quillmere.example' })
    expect(found).toMatchObject({
      email: 'oskar.brindle@quillmere.example',
      emailStatus: 'predicted',
      predicted_email: 'oskar.brindle@quillmere.example',
      email_pattern: 'firstname.lastname@domain',
    })
    expect(found?.predicted_email_score).toMatch(/^\d+%?$/)
    expect(world.ledger.charged()).toEqual([])
  })

  it.each([
    ['Mia', 'Tansley', 'quillmere.example', 'catch_all'],
    ['Anna', 'Marlowe', 'harborline.example', 'invalid'],
  ])('says %s %s at %s is %s', async (firstname, lastname, domain, status) => {
    world.set({ lonescale: { quirks: { values: 'scalars' } } })
    expect(await enrichOne({ firstname, lastname, domain })).toMatchObject({ emailStatus: status })
  })

  it('uses a status word of our choosing, so that an unknown one can be met', async () => {
    world.set({ lonescale: { quirks: { values: 'scalars', emailStatus: { verified: 'risky_new' } } } })
    expect(await enrichOne(nora)).toMatchObject({ emailStatus: 'risky_new' })
  })

  it('tells two Anna Marlowes apart by their company', async () => {
    world.set({ lonescale: { quirks: { values: 'scalars' } } })
    const name = { firstname: 'Anna', lastname: 'Marlowe' }
    const trader = await enrichOne({ ...name, company_name: 'Harborline' })
    const nurse = await enrichOne({ ...name, company_name: 'Brightfen Health' })
    expect([trader?.companyDomain, nurse?.companyDomain]).toEqual(['harborline.example', 'brightfen.example'])
  })

  it('answers about a stranger, and always the same', async () => {
    const contact = { firstname: 'Wilma', lastname: 'Ottway', domain: 'unheard-of.example' }
    world.set({ lonescale: { quirks: { misses: 'echo' } } })
    expect(await enrichOne(contact, ['profile'])).toEqual(await enrichOne(contact, ['profile']))
  })
})

describe('a miss', () => {
  const pilar = { firstname: 'Pilar', lastname: 'Quenby', domain: 'quillmere.example' }
  it.each([
    ['absent', undefined],
    ['empty', {}],
    ['echo', { firstName: 'Pilar', lastName: 'Quenby', fullName: 'Pilar Quenby' }],
  ] as const)('can be %s', async (misses, expected) => {
    world.set({ lonescale: { quirks: { misses, customEcho: 'never' } } })
    expect(await enrichOne(pilar)).toEqual(expected)
    expect(world.ledger.charged()).toEqual([])
  })

  it('may cost, by setting', async () => {
    world.set({ lonescale: { chargeMisses: true } })
    await enrichOne(pilar, ['email', 'phone'])
    expect(world.ledger.credits('lonescale')).toBe(2)
  })

  it.each([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
  ] as const)('of a phone alone leaves the phone %s', async (blanks, expected) => {
    world.set({ lonescale: { quirks: { blanks, values: 'scalars' } } })
    const found = await enrichOne({ firstname: 'Mia', lastname: 'Tansley', domain: 'quillmere.example' }, [
      'email',
      'phone',
    ])
    expect(found?.email).toBe('mia.tansley@quillmere.example')
    expect(found?.phone).toBe(expected)
  })
})

describe('job changes', () => {
  const tomas = {
    firstname: 'Tomas',
    lastname: 'Elwood',
    domain: 'harborline.example',
    linkedin_url: profile('tomas-elwood'),
  }
  const detect = { detect_job_change: true }

  it('are told with the new employer', async () => {
    expect(await enrichOne(tomas, ['profile'], detect)).toMatchObject({
      jobChangeDetected: true,
      companyName: 'Brightfen Health',
      companyDomain: 'brightfen.example',
    })
  })

  it('are told only when asked for, with the profile, and if the vendor tells them here at all', async () => {
    expect(await enrichOne(tomas, ['profile'])).not.toHaveProperty('jobChangeDetected')
    expect(await enrichOne(tomas, ['email'], detect)).not.toHaveProperty('jobChangeDetected')
    world.set({ lonescale: { quirks: { jobChangeInSync: false } } })
    expect(await enrichOne(tomas, ['profile'], detect)).not.toHaveProperty('jobChangeDetected')
  })

  it('are not claimed of somebody who stayed', async () => {
    expect(await enrichOne({ ...nora, domain: 'quillmere.example' }, ['profile'], detect)).toMatchObject({
      jobChangeDetected: false,
    })
  })
})

describe('a batch', () => {
  const batch = people.slice(0, 6).map((person, i) => ({
    firstname: person.first,
    lastname: person.last,
    linkedin_url: profile(person.slug),
    custom: { contact_id: `c-${i}` },
  }))
  const names = async () => {
    const { body } = await ask<{ contacts: Enriched[] }>('POST', path, {
      enrichment_type: ['profile'],
      contacts: batch,
    })
    enrichAnswer.parse(body)
    return body.contacts
  }

  it('comes back in another order', async () => {
    const asked = batch.map(({ firstname }) => firstname)
    const shuffled = (await names()).map(({ firstName }) => firstName)
    expect(shuffled).not.toEqual(asked)
    expect(shuffled.toSorted()).toEqual(asked.toSorted())
    world.set({ lonescale: { quirks: { order: 'kept' } } })
    expect((await names()).map(({ firstName }) => firstName)).toEqual(asked)
  })

  it('echoes our ids for some, all or none', async () => {
    const echoes = async () => (await names()).filter(({ custom }) => custom?.contact_id !== undefined).length
    const some = await echoes()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(batch.length)
    world.set({ lonescale: { quirks: { customEcho: 'always' } } })
    expect(await echoes()).toBe(batch.length)
    world.set({ lonescale: { quirks: { customEcho: 'never' } } })
    expect(await echoes()).toBe(0)
  })

  it('charges each thing found about each contact', async () => {
    await names()
    expect(Object.values(world.ledger.chargesPerSubject('lonescale'))).toEqual(batch.map(() => 1))
    expect(world.settings.lonescale.accounts[demoKeys.lonescale.good]?.enrichmentCredits).toBe(4994)
  })
})

describe('what is refused', () => {
  const body = { enrichment_type: ['email'], contacts: [nora] }
  it.each([
    ['an unknown key', { ...body, priority: 1 }, 'property priority should not exist'],
    [
      'an unknown key of a contact',
      { ...body, contacts: [{ ...nora, id: 1 }] },
      'contacts.0.property id should not exist',
    ],
    [
      'a blank last name',
      { ...body, contacts: [nora, { ...nora, lastname: ' ' }] },
      'contacts.1.lastname should not be empty',
    ],
    [
      'a missing first name',
      { ...body, contacts: [{ lastname: 'Vance' }] },
      'contacts.0.firstname should not be empty',
    ],
    ['no contacts', { ...body, contacts: [] }, 'contacts must contain at least 1 elements'],
    [
      'eleven contacts',
      { ...body, contacts: Array.from({ length: 11 }, () => nora) },
      'contacts must contain no more than 10 elements',
    ],
    ['no type', { ...body, enrichment_type: [] }, 'enrichment_type must contain at least 1 elements'],
    [
      'an unknown type',
      { ...body, enrichment_type: ['fax'] },
      'enrichment_type.0 must be one of the following values: email, phone, profile',
    ],
    [
      'a type twice',
      { ...body, enrichment_type: ['email', 'email'] },
      "All enrichment_type's elements must be unique",
    ],
    ['a type as text', { ...body, enrichment_type: 'email' }, 'enrichment_type has a wrong type'],
    ['a bad email', { ...body, contacts: [{ ...nora, email: 'nora' }] }, 'contacts.0.email must be an email'],
    [
      'an address without scheme',
      { ...body, contacts: [{ ...nora, linkedin_url: 'linkedin.com/in/x' }] },
      'contacts.0.linkedin_url must be a URL address',
    ],
  ])('%s', async (_, request, message) => {
    world.set({ lonescale: { quirks: { messages: 'list', errorWord: 'text' } } })
    const answer = await ask('POST', path, request)
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({ message: [message], error: 'Bad Request', statusCode: 400 })
    expect(world.ledger.charged()).toEqual([])
  })

  it('a body that is not JSON', async () => {
    const answer = await ask('POST', path, '{"enrichment_type":')
    expect(answer.status).toBe(400)
    refusal.parse(answer.body)
  })

  it('with a number for the error and one text for the messages, by setting', async () => {
    world.set({ lonescale: { quirks: { messages: 'text', errorWord: 'number' } } })
    const { body: said } = await ask('POST', path, { ...body, a: 1, b: 2 })
    expect(said).toEqual({ message: 'property a should not exist', error: 400, statusCode: 400 })
  })

  it('a wrong or missing key', async () => {
    world.set({ lonescale: { quirks: { errorWord: 'text' } } })
    for (const key of ['nobody-knows-this', null]) {
      const answer = await ask('POST', path, body, key)
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual({ message: 'Invalid API Key', error: 'Unauthorized', statusCode: 401 })
    }
  })

  it.each([
    [demoKeys.lonescale.noEnrichmentCredits, 'User has no enrichment credits'],
    [demoKeys.lonescale.noAdmin, 'Admin not found'],
  ])('key %s with 403', async (key, message) => {
    const answer = await ask('POST', path, body, key)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ message, statusCode: 403 })
    expect(world.ledger.charged()).toEqual([])
  })

  it('an unknown address', async () => {
    const answer = await ask('POST', '/trigger/nothing', body)
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ message: 'Cannot POST /trigger/nothing' })
  })
})
