import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, asking } from '../world/ask'
import { type CastPerson, extra, people } from '../world/cast'
import { startWorld, type World } from '../world/world'
import { wireFile, wireSchemas } from './json-schema'
import { emailAnswer, phoneAnswer } from './leadsonar/schema/answers'
import { enrichAnswer, sourcingAnswer } from './lonescale/schema/answers'

describe('the JSON Schema files', () => {
  it.each(Object.entries(wireSchemas()))('of %s say what its server checks', async (vendor, schemas) => {
    expect(JSON.parse(await readFile(wireFile(vendor), 'utf8'))).toEqual(schemas)
  })
})

describe('what the servers answer about anybody', () => {
  let world: World
  let lonescale: Ask
  let leadsonar: Ask
  beforeAll(async () => {
    world = await startWorld({ latency: 'none', settings: { lonescale: { limiter: { max: 10_000 } } } })
    lonescale = asking(world, 'lonescale')
    leadsonar = asking(world, 'leadsonar')
  })
  afterAll(() => world.stop())

  const everybody = [...people, ...Array.from({ length: 60 }, (_, n) => extra(n * 7))]

  /** Some by their profile, some by a domain where they are strangers. */
  const contactFor = (person: CastPerson, n: number) => {
    const name = { firstname: person.first, lastname: person.last, custom: { contact_id: String(n) } }
    if (n % 3 === 0) return { ...name, domain: 'somewhere.example' }
    return { ...name, linkedin_url: `https://www.linkedin.com/in/${person.slug}` }
  }

  it('keeps to the schemas of LoneScale', async () => {
    const statuses = new Set<unknown>()
    for (let start = 0; start < everybody.length; start += 10) {
      const contacts = everybody.slice(start, start + 10).map((person, n) => contactFor(person, start + n))
      const request = { enrichment_type: ['email', 'phone', 'profile'], contacts, detect_job_change: true }
      const answer = await lonescale<{ contacts: { emailStatus?: string }[] }>(
        'POST',
        '/trigger/enrich/sync',
        request,
      )
      enrichAnswer.parse(answer.body)
      for (const { emailStatus } of answer.body.contacts) statuses.add(emailStatus)
    }
    expect(statuses).toEqual(new Set([undefined, 'valid', 'catch_all', 'predicted', 'invalid']))
  })

  it('keeps to the schemas of LoneScale’s sourcing, at any company', async () => {
    const sizes = new Set<number>()
    for (let n = 0; n < 20; n++) {
      const request = {
        company_name: `Company ${n}`,
        personas: [{ name: 'x', job_titles: ['Manager', 'CTO'] }],
      }
      const answer = await lonescale<{ contacts: unknown[] }>(
        'POST',
        '/trigger/contact-sourcing/sync',
        request,
      )
      sourcingAnswer.parse(answer.body)
      sizes.add(answer.body.contacts.length)
    }
    expect(sizes).toContain(0)
    expect(sizes).toContain(10)
  })

  it('keeps to the schemas of LeadSonar', async () => {
    const found = { email: 0, phone: 0 }
    for (const person of everybody.slice(0, 30)) {
      const asked = { first_name: person.first, last_name: person.last, domain: 'quillmere.example' }
      const email = await leadsonar<{ email: string | null }>('POST', '/api/v1/find-email', asked)
      emailAnswer.parse(email.body)
      const phone = await leadsonar<{ phone: string | null }>('POST', '/api/v1/find-phone', asked)
      phoneAnswer.parse(phone.body)
      found.email += email.body.email ? 1 : 0
      found.phone += phone.body.phone ? 1 : 0
    }
    expect(found.email).toBeGreaterThan(10)
    expect(found.email).toBeLessThan(30)
    expect(found.phone).toBeGreaterThan(5)
    expect(found.phone).toBeLessThan(30)
  })
})
