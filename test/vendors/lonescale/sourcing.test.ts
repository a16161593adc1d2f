import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { demoKeys, startWorld, type World } from '../../world/world'
import { type Sourced, sourcingAnswer } from './schema/answers'

const path = '/trigger/contact-sourcing/sync'
let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none', settings: { lonescale: { limiter: { max: 1000 } } } })
  ask = asking(world, 'lonescale')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const anybody = { personas: [{ name: 'All', job_titles: [] }] }
const quillmere = { company_linkedin_url: 'https://www.linkedin.com/company/quillmere-labs' }

async function source(request: object) {
  const { status, body } = await ask<{ contacts: Sourced[]; profiles_found: number }>('POST', path, request)
  expect(status).toBe(200)
  sourcingAnswer.parse(body)
  return body
}
const titles = ({ contacts }: { contacts: Sourced[] }) => contacts.map((one) => one.lonescale_job_title)

describe('who is found', () => {
  it('finds people of the company by title, and charges one credit each', async () => {
    const found = await source({
      ...quillmere,
      personas: [{ name: 'Tech', job_titles: ['Chief Technology Officer', 'VP Engineering'] }],
    })
    expect(found.contacts.length).toBeGreaterThan(1)
    expect(new Set(titles(found))).toEqual(new Set(['CTO', 'VP Engineering']))
    expect(found.contacts[0]).toMatchObject({
      lonescale_full_name: 'Ivo Larkspur',
      lonescale_linkedin_url: 'https://www.linkedin.com/in/ivo-larkspur',
      lonescale_job_seniority: 'C_SUITE',
      lonescale_company_domain: 'quillmere.example',
      client_company_linkedin_url: quillmere.company_linkedin_url,
    })
    expect(world.ledger.credits('lonescale')).toBe(found.contacts.length)
  })

  it('leaves out excluded titles', async () => {
    const personas = [
      { name: 'Managers', job_titles: ['Manager'], exclude_job_titles: ['Marketing Manager'] },
    ]
    const found = titles(await source({ ...quillmere, personas }))
    expect(found).toContain('Engineering Manager')
    expect(found).not.toContain('Marketing Manager')
  })

  it('filters by seniority and country, and caps at the limit', async () => {
    const dutch = await source({
      ...quillmere,
      ...anybody,
      included_locations: ['NL'],
      seniority_levels: ['c-suite', 'head'],
      limit: 3,
    })
    expect(dutch.contacts).toHaveLength(3)
    expect(dutch.contacts.map((one) => one.lonescale_country_code)).toEqual(['NL', 'NL', 'NL'])
    expect(
      dutch.contacts.every((one) => ['C_SUITE', 'HEAD'].includes(one.lonescale_job_seniority ?? '')),
    ).toBe(true)
    expect(dutch.profiles_found).toBeGreaterThanOrEqual(3)
  })

  it('counts all that match, or only what it returns, by setting', async () => {
    expect((await source({ ...quillmere, ...anybody, limit: 2 })).profiles_found).toBeGreaterThan(2)
    world.set({ lonescale: { quirks: { profilesFound: 'returned' } } })
    expect((await source({ ...quillmere, ...anybody, limit: 2 })).profiles_found).toBe(2)
  })

  it('leaves company facts out when told to', async () => {
    const [one] = (await source({ ...quillmere, ...anybody, limit: 1, disable_company_info: true })).contacts
    expect(one?.lonescale_company_name).toBe('Quillmere Labs')
    expect(one).not.toHaveProperty('lonescale_company_industry')
  })

  it('echoes our company beside its own, and may return somebody of another one', async () => {
    const request = {
      company_name: 'Harborline',
      personas: [{ name: 'Ops', job_titles: ['Director of Operations'] }],
    }
    const [tomas] = (await source(request)).contacts
    expect(tomas).toMatchObject({
      client_company_name: 'Harborline',
      lonescale_company_name: 'Brightfen Health',
    })
    world.set({ lonescale: { quirks: { otherCompany: false } } })
    const employers = (await source(request)).contacts.map((one) => one.lonescale_company_name)
    expect(employers).not.toContain('Brightfen Health')
  })

  it('finds nobody when no company is named, and somebody stable at an unknown one', async () => {
    expect(await source(anybody)).toEqual({ contacts: [], profiles_found: 0 })
    const unknown = { company_domain: 'unheard-of.example', ...anybody, custom: { id: '7' } }
    const first = await source(unknown)
    expect(first).toEqual(await source(unknown))
    expect(first.contacts[0]).toMatchObject({
      lonescale_company_domain: 'unheard-of.example',
      custom: { id: '7' },
    })
  })
})

describe('what is refused', () => {
  it.each([
    ['no personas', { ...quillmere }],
    ['an empty list of personas', { ...quillmere, personas: [] }],
    ['a persona without titles', { ...quillmere, personas: [{ name: 'x' }] }],
    ['an unknown key of a persona', { ...quillmere, personas: [{ name: 'x', job_titles: [], id: 1 }] }],
    ['a limit over ten', { ...quillmere, ...anybody, limit: 11 }],
    ['a limit as text', { ...quillmere, ...anybody, limit: '5' }],
    ['an unknown seniority', { ...quillmere, ...anybody, seniority_levels: ['C_SUITE'] }],
    ['North Korea', { ...quillmere, ...anybody, included_locations: ['KP'] }],
    ['the Vatican', { ...quillmere, ...anybody, included_locations: ['VA'] }],
    ['Kosovo', { ...quillmere, ...anybody, included_locations: ['XK'] }],
    ['a country in small letters', { ...quillmere, ...anybody, included_locations: ['nl'] }],
  ])('%s', async (_, request) => {
    const answer = await ask('POST', path, request)
    expect(answer.status).toBe(400)
    expect(world.ledger.charged()).toEqual([])
  })

  it('a key without contact credits', async () => {
    const answer = await ask('POST', path, { ...quillmere, ...anybody }, demoKeys.lonescale.noContactCredits)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ message: 'User has no contact credits' })
  })
})
