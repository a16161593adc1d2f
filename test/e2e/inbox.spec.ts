import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type InboxProcess, startInboxProcess } from '../../inbox/testing/inbox-process'
import { launch } from '../browser/launch'
import { startDemoWorld } from '../world/demo-world'
import { demoKeys } from '../world/world'
import { all, put, say } from './border'
import { expect, saveKey, test } from './fixtures'

const contacts = 200
const address = 'http://127.0.0.1:8787'

const startInbox = (folder: string): Promise<InboxProcess> =>
  startInboxProcess({ INBOX_PORT: '8787', INBOX_DATA: folder, INBOX_PUBLIC_URL: address })

let inbox: InboxProcess | undefined
test.afterEach(async () => {
  if (inbox?.child.exitCode === null) await inbox.kill()
})

const people = Array.from({ length: contacts }, (_, i) => {
  const slug = `ada-quill-${String(i).padStart(3, '0')}`
  return {
    id: slug,
    keys: [`in:${slug}`],
    fullName: `Ada Quill${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    firstName: 'Ada',
    lastName: `Quill${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    company: 'Quillmere Labs',
    domain: 'quillmere.example',
    profileUrl: `https://www.linkedin.com/in/${slug}/`,
    sources: {},
    status: 'new',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  }
})

test('two hundred answers arrive while the browser is closed, and the inbox dies in between', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-inbox-'))
  inbox = await startInbox(folder)
  const { token = '' } = inbox
  const world = await startDemoWorld({
    latency: 'none',
    timeScale: 20,
    settings: {
      lonescale: {
        latency: { job: [60_000, 60_000] },
        webhook: { per: 'contact', repeats: 1, order: 'shuffled' },
      },
    },
  })
  const first = await launch({ world, timeScale: 20 })
  await (await saveKey(first, 'lonescale', demoKeys.lonescale.good)).close()
  const page = await first.options()
  await page.getByLabel('Inbox token').fill('inbox_wrong')
  const section = page.locator('#inbox')
  await section.getByRole('button', { name: /Save|Replace/ }).click()
  await expect(section.getByRole('alert')).toHaveText(/does not accept this token/)
  await page.getByLabel('Inbox token').fill(token)
  await section.getByRole('button', { name: /Save|Replace/ }).click()
  await expect(section.getByRole('status')).toHaveText(/It works/)
  await expect(page.getByLabel('Inbox token')).toHaveValue('')

  await put(page, 'people', people)
  await put(page, 'notes', [{ key: 'settings', value: { capPerDay: null, askAbove: 1000 } }])
  const asked = await say(page, 'bulk.request', {
    intent: { id: crypto.randomUUID(), shownCredits: contacts, people: contacts, confirmed: true },
    personIds: people.map(({ id }) => id),
    fields: ['email'],
    again: false,
    later: true,
  })
  expect(asked).toMatchObject({ ok: true, value: { jobs: contacts } })
  await expect
    .poll(async () => (await all(page, 'calls')).filter(({ state }) => state === 'submitted').length, {
      timeout: 30_000,
    })
    .toBe(4)
  await first.close(true)

  let arrived = -1
  const grown = () => {
    const before = arrived
    arrived = world.deliveries.all.length
    return arrived > 0 && arrived === before
  }
  await expect.poll(grown, { timeout: 60_000, intervals: [2000] }).toBe(true)
  expect(new Set(world.deliveries.all.map(({ status }) => status))).toEqual(new Set([200]))
  await inbox.kill()
  inbox = await startInbox(folder)

  const second = await launch({ world, timeScale: 20, profile: first.profile })
  const again = await second.options()
  // Somebody the vendor never speaks of is a miss, or has not come yet: that cannot be told, so it stays open.
  const told = new Set(
    world.deliveries.all.flatMap(({ body }) => /"linkedinUrl":"[^"]*\/in\/([^"/]+)/.exec(body)?.[1] ?? []),
  )
  const open = async () => (await all(again, 'jobs')).filter(({ state }) => state === 'submitted')
  const due = async () => (await open()).filter(({ personId }) => told.has(String(personId))).length
  expect(told.size).toBeGreaterThan(contacts / 2)
  await expect.poll(due, { timeout: 60_000 }).toBe(0)
  const waitingFor = (await all(again, 'calls')).filter(({ state }) => state === 'submitted')
  for (const { id } of waitingFor)
    expect(await say(again, 'inbox.stop-waiting', { callId: id })).toMatchObject({ ok: true })
  expect(await open()).toEqual([])
  const findings = await all(again, 'findings')
  const owners = new Set(findings.map(({ personId }) => personId))
  expect(findings.length).toBe(owners.size)
  expect(owners.size).toBeGreaterThan(contacts / 2)
  expect(world.ledger.calls('lonescale', 'POST /trigger/enrich')).toHaveLength(4)
  expect(Object.values(world.ledger.chargesPerSubject()).filter((times) => times > 1)).toEqual([])
  const waiting = await fetch(`${address}/v1/items`, { headers: { authorization: `Bearer ${token}` } })
  expect(await waiting.json()).toMatchObject({ items: [] })
  await second.close()
  await world.stop()
  await inbox.end()
  rmSync(folder, { recursive: true, force: true })
})
