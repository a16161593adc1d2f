import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../../world/ask'
import { demoKeys, startWorld, type World } from '../../world/world'
import { creditsAnswer, emailAnswer, phoneAnswer, providersAnswer, refusal } from './schema/answers'

let world: World
let ask: Ask

beforeAll(async () => {
  world = await startWorld({ latency: 'none' })
  ask = asking(world, 'leadsonar')
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const nora = { first_name: 'Nora', last_name: 'Vance', domain: 'quillmere.example' }
const pilar = { first_name: 'Pilar', last_name: 'Quenby', domain: 'quillmere.example' }
const email = async (body: object) => {
  const answer = await ask('POST', '/api/v1/find-email', body)
  expect(answer.status).toBe(200)
  emailAnswer.parse(answer.body)
  return answer.body
}
const phone = async (body: object) => {
  const answer = await ask('POST', '/api/v1/find-phone', body)
  expect(answer.status).toBe(200)
  phoneAnswer.parse(answer.body)
  return answer.body
}
const balance = async (key?: string) => {
  const { status, body } = await ask<{ balance: number }>('GET', '/api/v1/credits', undefined, key)
  expect(status).toBe(200)
  creditsAnswer.parse(body)
  return body
}

describe('find-email', () => {
  it('finds, names its provider, and takes a credit', async () => {
    const found = await email(nora)
    expect(found).toMatchObject({ email: 'nora.vance@quillmere.example', verified: true, cost_credits: 1 })
    expect(found.confidence).toBeGreaterThan(0.9)
    expect(await balance()).toEqual({ balance: 449, total_earned: 500, total_spent: 51 })
  })

  it('finds what it could not verify, and is less sure', async () => {
    const found = await email({ first_name: 'Mia', last_name: 'Tansley', domain: 'www.quillmere.example' })
    expect(found).toMatchObject({ email: 'mia.tansley@quillmere.example', verified: false })
    expect(found.confidence).toBeLessThan(0.8)
  })

  it('finds the old address of somebody who has left', async () => {
    const found = await email({ first_name: 'Tomas', last_name: 'Elwood', domain: 'harborline.example' })
    expect(found).toMatchObject({
      email: 'telwood@harborline.example',
      verified: false,
      confidence: 0.35,
    })
  })

  it('charges for a miss, or gives the credit back, by setting', async () => {
    const nothing = { email: null, confidence: 0, provider: null, verified: false }
    expect(await email(pilar)).toEqual({ ...nothing, cost_credits: 1 })
    world.set({ leadsonar: { refundMisses: true, quirks: { missConfidence: 'null' } } })
    expect(await email(pilar)).toEqual({ ...nothing, confidence: null, cost_credits: 0 })
    expect(await email(nora)).toMatchObject({ cost_credits: 1 })
    expect((await balance()).balance).toBe(448)
  })

  it('can say how sure it is in words, and name its price otherwise', async () => {
    world.set({ leadsonar: { quirks: { confidence: 'word', costField: 'credits_used' } } })
    const found = await email(nora)
    expect(found).toMatchObject({ confidence: 'high', credits_used: 1 })
    expect(found).not.toHaveProperty('cost_credits')
  })

  it('ignores keys it does not know, but the ledger keeps them', async () => {
    expect(await email({ ...nora, headline: 'Head of Data' })).toMatchObject({ verified: true })
    expect(world.ledger.rows[0]?.unexpected).toEqual(['headline'])
  })
})

describe('find-phone', () => {
  it('finds, and takes five credits', async () => {
    const found = await phone(nora)
    expect(found).toMatchObject({ phone_type: 'mobile', validated: true, cost_credits: 5 })
    expect(found.phone).toMatch(/^\+\d{9,15}$/)
    expect((await balance()).balance).toBe(445)
  })

  it('may report another price than it takes', async () => {
    world.set({ leadsonar: { quirks: { phoneCostReported: 2, phoneForm: 'dashed' } } })
    const found = await phone(nora)
    expect(found.cost_credits).toBe(2)
    expect(found.phone).toMatch(/^\+\d+(-\d+){3}$/)
    expect((await balance()).balance).toBe(445)
    expect(world.ledger.credits('leadsonar')).toBe(5)
  })

  it('has nulls for a miss', async () => {
    expect(await phone(pilar)).toEqual({
      phone: null,
      phone_type: null,
      provider: null,
      validated: false,
      cost_credits: 5,
    })
  })
})

describe('balance and providers', () => {
  it('may be a fraction', async () => {
    expect((await balance(demoKeys.leadsonar.fractional)).balance).toBe(12.75)
  })

  it('lists twenty providers, of which eighteen work', async () => {
    const { body } = await ask<{ providers: unknown[]; total_enabled: number }>('GET', '/api/v1/providers')
    providersAnswer.parse(body)
    expect(body.providers).toHaveLength(20)
    expect(body.total_enabled).toBe(18)
  })
})

describe('what is refused', () => {
  it('a wrong key, a missing one, and one with another vendor’s prefix', async () => {
    for (const key of ['ls_live_nobody', null, demoKeys.lonescale.good]) {
      const answer = await ask('POST', '/api/v1/find-email', nora, key)
      expect(answer.status).toBe(401)
      expect(answer.body).toEqual({ error: 'Invalid or missing API key' })
    }
  })

  it.each([
    ['no domain', { first_name: 'Nora', last_name: 'Vance' }, 'domain is required'],
    ['a blank last name', { ...nora, last_name: '' }, 'last_name is required'],
    ['a number for a name', { ...nora, first_name: 7 }, 'first_name is invalid'],
  ])('%s', async (_, body, error) => {
    const answer = await ask('POST', '/api/v1/find-phone', body)
    expect(answer.status).toBe(400)
    refusal.parse(answer.body)
    expect(answer.body).toEqual({ error })
    expect(world.ledger.charged()).toEqual([])
  })

  it('what the balance cannot bear', async () => {
    expect((await ask('POST', '/api/v1/find-email', nora, demoKeys.leadsonar.noCredits)).status).toBe(402)
    world.set({ leadsonar: { accounts: { [demoKeys.leadsonar.good]: { balance: 4.5 } } } })
    expect((await ask('POST', '/api/v1/find-phone', nora)).status).toBe(402)
    expect((await ask('POST', '/api/v1/find-email', nora)).status).toBe(200)
    expect((await balance()).balance).toBe(3.5)
  })

  it.each([
    ['message', { message: 'Not found' }],
    ['nested', { error: { message: 'Not found', code: 404 } }],
    ['detail', { detail: 'Not found' }],
    ['text', undefined],
  ] as const)('in the shape %s, by setting', async (errorShape, expected) => {
    world.set({ leadsonar: { quirks: { errorShape } } })
    const answer = await ask('GET', '/api/v1/api/v1/credits')
    expect(answer.status).toBe(404)
    expect(answer.body).toEqual(expected)
    expect(answer.text).toContain('Not found')
  })
})
