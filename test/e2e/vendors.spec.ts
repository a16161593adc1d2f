import type { Page } from '@playwright/test'
import { demoKeys } from '../world/world'
import { all, put, say } from './border'
import { expect, saveKey, test } from './fixtures'

/** Everything that the vendors document for somebody who browses; the way by a webhook has a test of its own. */
const everyRoute = [
  'leadsonar GET /api/v1/credits',
  'leadsonar GET /api/v1/enrich/:id',
  'leadsonar GET /api/v1/providers',
  'leadsonar POST /api/v1/enrich',
  'leadsonar POST /api/v1/find-email',
  'leadsonar POST /api/v1/find-phone',
  'lonescale POST /trigger/contact-sourcing/sync',
  'lonescale POST /trigger/enrich/sync',
  'saber DELETE /v1/contacts/lists/:id',
  'saber GET /v1/connectors',
  'saber GET /v1/contacts/lists',
  'saber GET /v1/contacts/lists/:id',
  'saber GET /v1/contacts/lists/:id/contacts',
  'saber GET /v1/credits',
  'saber POST /v1/contacts/lists',
  'saber PUT /v1/contacts/lists/:id',
]

const known = (id: string, first: string, last: string) => ({
  id,
  keys: [`in:${id}`],
  fullName: `${first} ${last}`,
  firstName: first,
  lastName: last,
  company: 'Quillmere Labs',
  domain: 'quillmere.example',
  profileUrl: `https://www.linkedin.com/in/${id}/`,
  sources: {},
  status: 'new',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
})

const open = ['planned', 'claimed', 'sending', 'submitted']
const settled = (page: Page) =>
  expect
    .poll(async () => (await all(page, 'jobs')).filter(({ state }) => open.includes(String(state))).length, {
      timeout: 60_000,
    })
    .toBe(0)

const intent = () => ({ id: crypto.randomUUID(), shownCredits: 500, people: 10, confirmed: true })

test('every operation of every vendor is spoken, from the worker, over the wire', async ({
  session,
  world,
}) => {
  test.setTimeout(180_000)
  for (const vendor of ['lonescale', 'leadsonar', 'saber'] as const)
    await (await saveKey(session, vendor, demoKeys[vendor].good)).close()
  const page = await session.options()
  const people = ['Nora Vance', 'Ivo Larkspur', 'Mira Sedge', 'Tomas Fenwick'].map((name, i) => {
    const [first = '', last = ''] = name.split(' ')
    return known(`person-${i}`, first, last)
  })
  await put(page, 'people', people)
  await put(page, 'companies', [
    {
      id: 'quillmere',
      keys: ['co:quillmere-labs'],
      name: 'Quillmere Labs',
      slug: 'quillmere-labs',
      domain: 'quillmere.example',
      updatedAt: 1,
    },
  ])
  const orders = (vendor: string) =>
    put(page, 'notes', [
      {
        key: 'settings',
        value: { emailOrder: [vendor], phoneOrder: [vendor], capPerDay: null, askAbove: 1000 },
      },
    ])
  const find = (personId: string, fields: string[]) =>
    say(page, 'find.request', { intent: { ...intent(), people: 1 }, personId, fields, again: false })

  await orders('lonescale')
  expect(await find('person-0', ['email', 'phone'])).toMatchObject({ ok: true })
  expect(await find('person-0', ['profile'])).toMatchObject({ ok: true })
  await settled(page)
  await orders('leadsonar')
  expect(await find('person-1', ['email'])).toMatchObject({ ok: true })
  expect(await find('person-1', ['phone'])).toMatchObject({ ok: true })
  await settled(page)
  const bulk = { personIds: ['person-2', 'person-3'], fields: ['email', 'phone'], again: false }
  expect(await say(page, 'bulk.preflight', bulk)).toMatchObject({ ok: true, value: { people: 2 } })
  expect(await say(page, 'bulk.request', { intent: { ...intent(), people: 2 }, ...bulk })).toMatchObject({
    ok: true,
  })
  await page.waitForTimeout(3200)
  await settled(page)

  expect(
    await say(page, 'source.request', {
      intent: { ...intent(), people: 3 },
      wish: {
        companyId: 'quillmere',
        persona: { name: 'Tech', jobTitles: ['CTO'], excludeJobTitles: ['Assistant'] },
        seniorities: ['c-suite'],
        countries: ['NL'],
        limit: 3,
      },
    }),
  ).toMatchObject({ ok: true })
  await settled(page)

  expect(await say(page, 'balance.refresh', { vendor: 'leadsonar' })).toMatchObject({ ok: true })
  expect(await say(page, 'balance.refresh', { vendor: 'saber' })).toMatchObject({ ok: true })
  const { value } = await say(page, 'vendor.providers', { vendor: 'leadsonar' })
  expect((value['providers'] as unknown[]).length).toBeGreaterThan(5)
  expect(await say(page, 'vendor.readiness', { vendor: 'saber' })).toMatchObject({
    ok: true,
    value: { salesNavigator: 'connected' },
  })

  const wish = {
    vendor: 'saber',
    name: 'Tech at Quillmere',
    companyUrls: ['https://www.linkedin.com/company/quillmere-labs/'],
    jobTitles: ['CTO'],
    countries: ['NL'],
  }
  expect(await say(page, 'remote-list.create', { intent: { ...intent(), people: 0 }, wish })).toMatchObject({
    ok: true,
  })
  await settled(page)
  expect(await say(page, 'remote-list.refresh', { vendor: 'saber' })).toMatchObject({ ok: true })
  const list = (await all(page, 'remoteLists')).find(({ name }) => String(name).startsWith('Tech at'))
  const remoteListId = String(list?.['id'])
  expect(await say(page, 'remote-list.contacts', { remoteListId })).toMatchObject({ ok: true })
  expect(await say(page, 'remote-list.rename', { remoteListId, name: 'Renamed' })).toMatchObject({ ok: true })
  expect(await say(page, 'remote-list.delete', { remoteListId })).toMatchObject({ ok: true })

  const routes = new Set(world.ledger.calls().map(({ vendor, route }) => `${vendor} ${route}`))
  expect([...routes].sort()).toEqual(expect.arrayContaining(everyRoute))
  expect(world.ledger.calls().flatMap(({ unexpected }) => unexpected)).toEqual([])
  const jobs = await all(page, 'jobs')
  expect(jobs.map(({ state }) => state)).toEqual(jobs.map(() => 'done'))
  expect(Object.values(world.ledger.chargesPerSubject()).filter((times) => times > 1)).toEqual([])
})
