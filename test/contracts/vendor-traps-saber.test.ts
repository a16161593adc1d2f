import { describe, expect, it } from 'vitest'
import { catalogue } from '../../lib/vendors/catalogue'
import { json, scriptedFetch } from '../../lib/vendors/fixtures/scripted-fetch'
import { saber } from '../../lib/vendors/saber'
import { contact, envelope, flatRefusal, list, listPage } from '../../lib/vendors/saber/fixtures'
import { trapsLeftOut } from './vendor-traps'

const { lists, preflight } = saber
if (!lists || !preflight) throw new Error('Saber lost an operation')

const company = 'https://www.linkedin.com/company/quillmere-labs'
const ask = { name: 'Data leaders', filters: { companyUrls: [company], jobTitles: ['CTO'], countries: [] } }

const create = (answer: Response) => lists.create.run(ask, scriptedFetch(answer).context())
const sentFilters = async (filters: object) => {
  const { seen, context } = scriptedFetch(json(list))
  await lists.create.run({ ...ask, filters: { ...ask.filters, ...filters } }, context())
  return (seen[0]?.body as { filters: Record<string, unknown> } | undefined)?.filters
}
const contactsOf = async (page: object, offset = 0) =>
  lists.contacts.run({ listId: 'list-7', offset }, scriptedFetch(json(page)).context())

const honoured = {}

describe('Saber’s traps', () => {
  it('1: the samples’ host is not the vendor’s', async () => {
    const { seen, context } = scriptedFetch(json(listPage))
    await lists.all.run({ offset: 0 }, context())
    expect(new URL(seen[0]?.url ?? '').origin).toBe('https://api.saber.app')
    expect(catalogue.saber.origin).toBe('https://api.saber.app')
  })

  it('2: the one error sample teaches no codes: its placeholders and internals go nowhere', async () => {
    await expect(create(json(envelope, 400))).rejects.toMatchObject({
      problem: 'invalid-input',
      field: 'domain',
    })
    await expect(create(json(envelope, 404))).rejects.toMatchObject({
      problem: 'not-found',
      field: undefined,
    })
    const error: unknown = await create(json(envelope, 500)).catch((reason: unknown) => reason)
    expect(JSON.stringify({ ...(error as object) })).not.toContain('"string"')
  })

  it('3: the flat shape, on the most common mistake, is read like the other', async () => {
    const said = flatRefusal.message
    await expect(create(json(flatRefusal, 400))).rejects.toMatchObject({
      problem: 'invalid-input',
      said,
      charged: 'no',
    })
  })

  it('4: keywords is one text beside arrays, and may be absent both ways', async () => {
    expect(await sentFilters({ keywords: 'tides' })).toMatchObject({
      keywords: 'tides',
      jobTitles: ['CTO'],
    })
    expect(await sentFilters({})).not.toHaveProperty('keywords')
    const { keywords: _, ...without } = list.filters
    const made = await create(json({ ...list, filters: without }))
    expect(made.filters).not.toHaveProperty('keywords')
  })

  it('5: one company is still a list of one, its address cut to what counts', async () => {
    const companyUrls = ['https://fr.linkedin.com/company/quillmere-labs/people/?keywords=x']
    expect(await sentFilters({ companyUrls })).toMatchObject({ companyLinkedInUrls: [company] })
    for (const other of [
      '/sales/company/90000001',
      '/school/tidewater-university',
      '/showcase/quillmere-charts',
    ]) {
      const filters = { ...ask.filters, companyUrls: [`https://www.linkedin.com${other}`] }
      expect(lists.create.check({ ...ask, filters })).toBe('companyUrl')
    }
  })

  it('6: the silent cap is said aloud', () => {
    expect(lists.create.cap).toBe(125)
  })

  it('7: pages end where nothing comes, whatever the totals say', async () => {
    expect(await contactsOf({ items: [contact], total: 47, hasMore: false })).not.toHaveProperty('nextOffset')
    expect(await contactsOf({ items: [], total: 47, hasMore: true })).not.toHaveProperty('nextOffset')
    expect(await contactsOf({ items: [contact], total: 1, hasMore: true }, 25)).toMatchObject({
      nextOffset: 26,
    })
  })

  it('8: the page size is always ours', async () => {
    const { seen, context } = scriptedFetch(json(listPage))
    await lists.all.run({ offset: 0 }, context())
    await lists.contacts.run({ listId: 'list-7', offset: 0 }, context())
    expect(seen.map(({ url }) => new URL(url).searchParams.get('limit'))).toEqual(['100', '100'])
  })

  it('9: the answer to a new name is not believed', async () => {
    const renamed = lists.rename.run({ listId: 'list-7', name: 'New' }, scriptedFetch(json(list)).context())
    expect(await renamed).toBeUndefined()
  })

  it('10: a new name is all that can be changed', async () => {
    const { seen, context } = scriptedFetch(json(list))
    await lists.rename.run({ listId: 'list-7', name: 'New', filters: ask.filters } as never, context())
    expect(seen[0]?.body).toEqual({ name: 'New' })
  })

  it('11: a contact has a Sales Navigator id, which is no public address', async () => {
    const { items } = await contactsOf({ items: [contact] })
    expect(items[0]).toMatchObject({ leadId: 'ACwAAFa1ceTest' })
    expect(Object.keys(items[0] ?? {})).not.toEqual(expect.arrayContaining(['profileUrl']))
    expect(saber.find).toEqual([])
  })

  it('12: its words for seniority come back as words of ours, or as they are', async () => {
    const { items } = await contactsOf({ items: [contact, { ...contact, seniority: ['STRATEGIC', 3] }] })
    expect(items.map(({ seniority, saidSeniorities }) => [seniority, saidSeniorities])).toEqual([
      ['manager', ['MANAGER']],
      [undefined, ['STRATEGIC']],
    ])
  })

  it('13: a role is a title, a location is text, and no country is made of it', async () => {
    const { items } = await contactsOf({ items: [contact] })
    expect(items[0]).toMatchObject({ title: 'Head of Data', location: 'Utrecht, Netherlands' })
    expect(items[0]).not.toHaveProperty('country')
  })

  it('14: a contact carries the day it was captured', async () => {
    const { items } = await contactsOf({ items: [contact] })
    expect(items[0]?.capturedAt).toBe(Date.UTC(2026, 10, 3, 12))
  })

  it('15: contacts keep the vendor’s order, lists get one of ours', async () => {
    const [a, b] = [
      { ...contact, id: 'b', createdAt: '2026-01-01T00:00:00Z' },
      { ...contact, id: 'a' },
    ]
    expect((await contactsOf({ items: [a, b] })).items.map(({ id }) => id)).toEqual(['b', 'a'])
    const old = { ...list, id: 'old', createdAt: '2026-01-01T00:00:00Z' }
    const page = await lists.all.run({ offset: 0 }, scriptedFetch(json({ items: [old, list] })).context())
    expect(page.items.map(({ id }) => id)).toEqual(['list-7', 'old'])
  })

  it('16: Sales Navigator not connected is a cause of its own, before and after', async () => {
    const said = 'LinkedIn Sales Navigator is not connected'
    const refusal = json({ error: { type: 'CONNECTOR', code: 'X', message: said } }, 400)
    await expect(create(refusal)).rejects.toMatchObject({ problem: 'not-set-up', charged: 'no', said })
    const connectors = [{ source: 'salesNavigator', status: 'disconnected' }]
    const ready = await preflight.run(scriptedFetch(json({ connectors })).context())
    expect(ready.salesNavigator).toBe('not-connected')
  })

  it('17: making a list may take longer than anything free', () => {
    expect([lists.create.deadlineMs, lists.all.deadlineMs]).toEqual([150_000, 20_000])
  })

  it('18: what was deleted already is deleted', async () => {
    expect(await lists.delete.run({ listId: 'x' }, scriptedFetch(json(envelope, 404)).context())).toBe('gone')
  })

  it('19: a list is known again by more than its name, and is never made twice by the program', () => {
    expect(lists.create).toMatchObject({ repeatable: false, reconcile: 'find-by-name' })
    const made = { id: '1', name: 'Data leaders', filters: ask.filters, createdAt: 5_000 }
    const other = { ...made, filters: { ...ask.filters, jobTitles: ['CFO'] } }
    const sent = { ...ask, sentAt: 5_000 }
    expect([made, other].map((one) => lists.create.recognises(one, sent))).toEqual([true, false])
  })

  it('20: no answer is not a failed request: the list may be there', async () => {
    const { context } = scriptedFetch(new TypeError('Failed to fetch'))
    await expect(lists.create.run(ask, context())).rejects.toMatchObject({
      problem: 'no-answer',
      charged: 'maybe',
    })
  })

  it('are all here, each once', () => {
    expect(trapsLeftOut(20, import.meta.filename, honoured)).toEqual([])
  })
})
