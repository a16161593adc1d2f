import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { startWorld, type World } from '../../world/world'
import { type CompanyAnswer, companyAnswer } from './schema/answers'

let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none', settings: { lonescale: { limiter: { max: 1000 } } } })
  ask = asking(world, 'lonescale')
})
afterAll(() => world.stop())

async function search(query: string): Promise<CompanyAnswer> {
  const { status, body } = await ask<CompanyAnswer>('GET', `/companies/search?${query}`)
  expect(status).toBe(200)
  companyAnswer.parse(body)
  return body
}

describe('company search', () => {
  it.each([
    'slug=quillmere-labs',
    'linkedin_id=90000001',
    'domain=quillmere.example',
    'name=Quillmere%20Labs',
  ])('finds a company by %s', async (query) => {
    const { results, count } = await search(query)
    expect(count).toBe(1)
    expect(results[0]).toMatchObject({ domain: 'quillmere.example', linkedin_id: '90000001' })
  })

  it('knows a domain that LinkedIn does not show', async () => {
    expect((await search('slug=oakmoss-studio')).results[0]?.domain).toBe('oakmoss-studio.example')
  })

  it('keeps its shape when it knows little, and echoes custom values', async () => {
    const { results, custom } = await search('name=Unheard%20Of&custom[crm_id]=a-1')
    expect(results[0]).toMatchObject({ name: 'Unheard Of', description: null, specialities: [] })
    expect(custom).toEqual({ crm_id: 'a-1' })
  })

  it('counts heads by function when asked to enrich', async () => {
    expect((await search('slug=harborline')).results[0]?.headcount_by_function).toEqual([])
    const [rich] = (await search('slug=harborline&enrich=true')).results
    expect(rich?.headcount_by_function.length).toBeGreaterThan(2)
  })

  it('refuses a question that names no company', async () => {
    expect((await ask('GET', '/companies/search?enrich=true')).status).toBe(400)
  })
})
