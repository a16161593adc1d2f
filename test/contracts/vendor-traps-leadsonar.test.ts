import { describe, expect, it } from 'vitest'
import { catalogue } from '../../lib/vendors/catalogue'
import type { Subject } from '../../lib/vendors/contract'
import { json, scriptedFetch, testKey } from '../../lib/vendors/fixtures/scripted-fetch'
import { leadsonar } from '../../lib/vendors/leadsonar'
import {
  completed,
  credits,
  foundEmail,
  foundPhone,
  jobId,
  processing,
  providerList,
  ticket,
} from '../../lib/vendors/leadsonar/fixtures'
import { keyForm } from '../../lib/vendors/terms'
import { trapsLeftOut } from './vendor-traps'

const [findEmail, findPhone] = leadsonar.find
const { bulk, balance, providers } = leadsonar
if (!findEmail || !findPhone || !bulk || !balance || !providers)
  throw new Error('LeadSonar lost an operation')

const nora: Subject = { ref: 'p1', firstName: 'Nora', lastName: 'Vance', domain: 'quillmere.example' }
const ivo: Subject = { ref: 'p2', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' }
const subjects = [nora, ivo]
const one = { fields: ['email'], subjects: [nora] } as const

const lookup = (body: object, operation = findEmail) =>
  operation.run({ fields: operation.fields, subjects: [nora] }, scriptedFetch(json(body)).context())
const poll = (body: object, about: readonly Subject[] = subjects) =>
  bulk.poll.run({ jobId, subjects: about }, scriptedFetch(json(body)).context())

const honoured = {
  19: 'The key is handed over per call by the worker that holds it; no adapter stores, logs or repeats it.',
  23: 'Fixtures, tests and the vendor servers use invented people under names that end in .example only.',
}

describe('LeadSonar’s traps', () => {
  it('1: its base address is not said twice', async () => {
    const { seen, context } = scriptedFetch(json(foundEmail))
    await findEmail.run(one, context())
    expect(seen[0]?.url).toBe('https://api.leadsonar.com/api/v1/find-email')
  })

  it('2: a key is judged by its first letters, and an odd one is only warned about', () => {
    expect(keyForm('leadsonar', 'ls_live_sk_7f3a')).toBe('usual')
    expect(keyForm('leadsonar', 'ls_live_7f3a')).toBe('usual')
    expect(keyForm('leadsonar', 'ls_test_7f3a')).toBe('unusual')
  })

  it('3: a phone number is 5 before and what the answer says after', async () => {
    expect(findPhone.price).toEqual({ phone: { credits: 5, basis: 'documented' } })
    const { answers } = await lookup(foundPhone, findPhone)
    expect(answers[0]?.cost).toEqual({ credits: 2, basis: 'reported' })
  })

  it('4: a miss is assumed to cost the full price', () => {
    expect([findEmail, findPhone, bulk.submit].map(({ missMayCost }) => missMayCost)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('5: an address that was not verified is not', async () => {
    const { answers } = await lookup({ ...foundEmail, verified: false })
    expect(answers[0]?.emails[0]?.status).toBe('unverified')
  })

  it('6: a miss may carry any confidence, and a phone any type', async () => {
    const miss = await lookup({
      email: null,
      confidence: 0.4,
      provider: null,
      verified: false,
      cost_credits: 1,
    })
    expect(miss.answers[0]).toMatchObject({ emails: [], dropped: [] })
    const odd = await lookup({ ...foundPhone, phone_type: 'Satellite', provider: null }, findPhone)
    expect(odd.answers[0]?.phones[0]).toMatchObject({ phoneType: 'satellite' })
  })

  it('7: an address out of a job is never called verified', async () => {
    const [contact] = completed.contacts
    const flagged = { ...completed, contacts: [{ ...contact, verified: true, validated: true }] }
    const progress = await poll(flagged, [ivo])
    expect(progress).toMatchObject({ result: { answers: [{ emails: [{ status: 'unknown' }] }] } })
  })

  it('8: the fields are always said, and absent keys are misses', async () => {
    const { seen, context } = scriptedFetch(json(ticket, 201))
    await bulk.submit.run({ fields: ['email'], subjects }, context())
    expect(seen[0]?.body).toHaveProperty('fields', ['email'])
    const bare = { first_name: 'Ivo', last_name: 'Larkspur', domain: 'quillmere.example' }
    const progress = await poll({ ...completed, contacts: [bare] }, [ivo])
    expect(progress).toMatchObject({ result: { answers: [{ ref: 'p2', emails: [], phones: [] }] } })
  })

  it('9: dollars are nobody’s credits', async () => {
    expect(JSON.stringify(await poll(completed))).not.toContain('0.42')
  })

  it('10: people are known by name and domain, in any order; namesakes are not sent together', async () => {
    const turned = { ...completed, contacts: completed.contacts.toReversed() }
    for (const job of [completed, turned]) {
      const progress = await poll(job)
      expect(progress).toMatchObject({ state: 'finished' })
      const answers = progress.state === 'finished' ? progress.result.answers : []
      const mail = Object.fromEntries(answers.map(({ ref, emails }) => [ref, emails[0]?.value]))
      expect(mail).toEqual({ p1: undefined, p2: 'ivo@quillmere.example' })
    }
    const twin = { ...nora, ref: 'p3', profileUrl: 'https://www.linkedin.com/in/nora-vance-2' }
    expect(bulk.submit.sift([nora, twin]).setAside).toMatchObject([{ ref: 'p3', reason: 'twin' }])
  })

  it('11: a job ends when it says so, or with people under another word; progress alone ends nothing', async () => {
    const full = { ...processing, progress: { total: 2, completed: 2 } }
    expect(await poll(full)).toMatchObject({ state: 'running' })
    expect(await poll({ ...completed, status: 'partially_done' })).toMatchObject({ state: 'finished' })
    expect(await poll({ id: jobId, status: 'cancelled' })).toMatchObject({ state: 'stopped' })
    expect(await poll({ id: jobId, status: 'dreaming' })).toMatchObject({
      state: 'running',
      saidStatus: 'dreaming',
    })
  })

  it('12: people and figures are there only at the end, under other names than at the beginning', async () => {
    expect(await poll(processing)).toMatchObject({ state: 'running', done: 1, total: 2 })
    const { meta: _, progress: __, ...bare } = completed
    expect(await poll(bare)).toMatchObject({ state: 'finished' })
  })

  it('13: the estimate is a first look, within reason', async () => {
    const asked = scriptedFetch(json({ ...ticket, estimated_seconds: 86_400 }, 201))
    const { firstPollAfterMs } = await bulk.submit.run({ fields: ['email'], subjects }, asked.context())
    expect(firstPollAfterMs).toBe(15_000)
  })

  it('14: a job without an id is an outcome nobody knows, and what came is kept', async () => {
    const { context } = scriptedFetch(json({ status: 'processing', total_contacts: 2 }, 201))
    const lost = bulk.submit.run({ fields: ['email'], subjects }, context())
    await expect(lost).rejects.toMatchObject({
      charged: 'maybe',
      raw: expect.stringContaining('processing'),
    })
    expect(bulk.submit).toMatchObject({ repeatable: false })
  })

  it('15: a webhook that does nothing is not offered', async () => {
    const { seen, context } = scriptedFetch(json(ticket, 201))
    await bulk.submit.run(
      { fields: ['email'], subjects, webhookUrl: 'https://x.example' } as never,
      context(),
    )
    expect(seen[0]?.body).not.toHaveProperty('webhook_url')
  })

  it('16: any 2xx is a success', async () => {
    for (const status of [200, 201, 202]) {
      const { context } = scriptedFetch(json(ticket, status))
      expect(await bulk.submit.run({ fields: ['email'], subjects }, context())).toMatchObject({ jobId })
    }
  })

  it('17: its providers are whoever it says they are', async () => {
    const odd = { providers: [{ name: 'newcomer', type: 'carrier pigeon', tier: 'T9', enabled: true }] }
    const listed = await providers.run(scriptedFetch(json(odd)).context())
    expect(listed).toEqual([{ name: 'newcomer', type: 'carrier pigeon', tier: 'T9', enabled: true }])
    expect(catalogue.leadsonar.passedOnTo).toBe('data-providers')
  })

  it('18: the key goes along everywhere', async () => {
    const { seen, context } = scriptedFetch(json(providerList), json(credits), json(processing))
    await providers.run(context())
    await balance.run(context())
    await bulk.poll.run({ jobId, subjects }, context())
    expect(seen.map(({ headers }) => headers['x-api-key'])).toEqual([testKey, testKey, testKey])
  })

  it('20: without a domain nobody is asked; the profile’s address helps', async () => {
    expect(findEmail.check({ ...nora, domain: '' })).toMatchObject({ reason: 'needs-domain' })
    expect(findEmail).toMatchObject({ needs: ['name', 'domain'], helps: ['profile-url'] })
    const { seen, context } = scriptedFetch(json(foundEmail))
    const profileUrl = 'https://linkedin.com/in/nora-vance'
    await findEmail.run({ ...one, subjects: [{ ...nora, profileUrl }] }, context())
    expect(seen[0]?.body).toHaveProperty('linkedin_url', 'https://www.linkedin.com/in/nora-vance')
  })

  it('21: a lookup may take its time', () => {
    expect([findEmail.deadlineMs, findPhone.deadlineMs]).toEqual([150_000, 150_000])
  })

  it('22: a hundred at most, and never a hundred and one', async () => {
    const crowd = Array.from({ length: 101 }, (_, i) => ({
      ...nora,
      ref: `p${i}`,
      lastName: `Vance${'abcdefghijk'[i % 11]}${'abcdefghijk'[Math.floor(i / 11)]}`,
    }))
    const { seen, context } = scriptedFetch(json(ticket, 201))
    const asking = bulk.submit.run({ fields: ['email'], subjects: crowd }, context())
    await expect(asking).rejects.toMatchObject({ problem: 'invalid-input', charged: 'no' })
    expect(seen).toHaveLength(0)
    await bulk.submit.run({ fields: ['email'], subjects: crowd.slice(1) }, context())
    expect(seen).toHaveLength(1)
  })

  it('are all here, each once', () => {
    expect(trapsLeftOut(23, import.meta.filename, honoured)).toEqual([])
  })
})
