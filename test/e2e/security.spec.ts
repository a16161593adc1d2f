import { messages } from '../../lib/messages/contract'
import { inContentScript } from '../browser/isolated-world'
import { watchSession } from '../browser/watch-session'
import { demoKeys } from '../world/world'
import { expect, nora, panelOn, saveKey, test, withKey } from './fixtures'

/** Ten thousand where there is time for it: each is a message between processes on a busy machine. */
const floodOf = process.env['LONG'] ? 10_000 : 1000

const said = (name: string, input: unknown) => ({ name, input })

test('whoever took over the page’s process gets no answer, spends nothing and brings nothing down', async ({
  session,
  world,
}) => {
  await withKey(session)
  const { page, panel } = await panelOn(session, nora)
  await expect(panel.getByRole('button', { name: /Find email/ }).first()).toBeVisible()
  const spend = {
    intent: { id: 'forged', shownCredits: 1000, people: 10, confirmed: true },
    personId: 'x',
    fields: ['email'],
    again: true,
  }
  const attacks = [
    ...Object.keys(messages).map((name) => said(name, { vendor: 'lonescale', key: 'x', ...spend })),
    {
      ...said('key.forget', { vendor: 'lonescale' }),
      sender: { id: session.id, origin: `chrome-extension://${session.id}` },
    },
    ...['__proto__', 'constructor', 'hasOwnProperty', 'toString'].map((name) => said(name, {})),
    null,
    'key.forget',
    [],
  ]
  const answers = await inContentScript<unknown[]>(
    page,
    `const attacks = JSON.parse(${JSON.stringify(JSON.stringify(attacks))})
     return Promise.all(attacks.map((attack) => chrome.runtime.sendMessage(attack).then((got) => got ?? null, () => null)))`,
  )
  expect(answers).toHaveLength(attacks.length)
  expect(answers.filter((one) => one !== null)).toEqual([])

  const flood = await inContentScript<{ got: number; ms: number; port: string }>(
    page,
    `const big = 'x'.repeat(10_000_000)
     await chrome.runtime.sendMessage({ name: 'key.save', input: { vendor: 'saber', key: big } }).catch(() => undefined)
     const since = performance.now()
     const all = await Promise.all(Array.from({ length: ${floodOf} }, () =>
       chrome.runtime.sendMessage({ name: 'runner.poke', input: {} }).catch(() => undefined)))
     const port = await new Promise((told) => {
       const line = chrome.runtime.connect({ name: 'look' })
       line.onDisconnect.addListener(() => told('closed'))
       setTimeout(() => told('open'), 1000)
     })
     return { got: all.filter(Boolean).length, ms: performance.now() - since, port }`,
  )
  expect(flood).toMatchObject({ got: 0, port: 'closed' })

  expect(world.ledger.charged()).toEqual([])
  await panel
    .getByRole('button', { name: /Find email/ })
    .first()
    .click()
  await expect(panel.getByText('nora.vance@quillmere.example').first()).toBeVisible()
  expect(world.ledger.charged()).toHaveLength(1)
})

const redirects = [302, 307, 308] as const

test('a redirect carries no key away, and text of a vendor or a page runs nothing', async ({
  session,
  world,
}) => {
  const watched = await watchSession(session)
  for (const status of redirects) {
    world.faults.clear()
    for (const vendor of ['lonescale', 'leadsonar'] as const)
      world.faults.add({
        vendor,
        at: 'arrival',
        times: 'always',
        do: { kind: 'redirect', status, to: 'https://elsewhere.example/collect' },
      })
    const page = await saveKey(session, 'leadsonar', demoKeys.leadsonar.good)
    await expect(page.getByRole('alert').first()).not.toBeEmpty()
    await page.close()
  }
  world.faults.clear()
  await withKey(session)
  const hostile =
    '<img src=x onerror=alert(1)><svg onload=alert(2)>"><script>alert(3)</script>javascript:alert(4)'
  world.faults.add({
    vendor: 'lonescale',
    route: 'POST /trigger/enrich/sync',
    at: 'arrival',
    do: { kind: 'answer', status: 422, body: JSON.stringify({ message: hostile, error: hostile }) },
  })
  const { page } = await session.linkedIn(nora)
  await page.evaluate((markup) => {
    const worse = (text: string) => text.replaceAll('Nora Vance', `Nora ${markup} Vance`)
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element)
        for (const attribute of node.attributes) attribute.value = worse(attribute.value)
      else node.nodeValue = worse(node.nodeValue ?? '')
    }
  }, '<img src=x onerror=alert(5)>')
  const tabId = await (await session.worker()).evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  )
  const panel = await session.panel(tabId)
  await expect(panel.getByRole('heading', { level: 2 }).first()).toContainText('Vance')
  const find = () => panel.getByRole('button', { name: /Find email/ }).first()
  await find().click()
  await expect(panel.getByText('LoneScale could not use what we know').first()).toBeVisible()
  // What nobody can read was paid for and is kept, to be shown.
  world.faults.add({
    vendor: 'lonescale',
    at: 'after-charge',
    do: { kind: 'answer', status: 200, body: hostile, headers: { 'content-type': 'text/html' } },
  })
  await find().click()
  await expect(panel.getByText(/no answer came back|could not be read/).first()).toBeVisible()
  await panel.getByRole('tab', { name: 'Activity' }).click()
  await panel.waitForTimeout(300)
  await watched.documents()
  expect(watched.dialogs).toEqual([])
  expect(watched.policyViolations).toEqual([])
  expect(await panel.locator('main img, main script, main svg[onload]').count()).toBe(0)
  expect(world.hostsSeen.leaks()).toEqual([])
  expect(world.hostsSeen.requests.filter(({ host }) => host === 'elsewhere.example')).toEqual([])
})

test('LinkedIn set to “on click” in Chrome is told from a page nobody can read, and ends with Chrome’s own word', async ({
  session,
}) => {
  const chromes = await session.context.newPage()
  await chromes.goto('chrome://extensions')
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    chromes.evaluate(
      ([extensionId, access]) =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
          }
        ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [session.id, hostAccess] as const,
    )
  await setAccess('ON_CLICK')
  const { panel, page } = await panelOn(session, nora)
  await expect(panel.getByText('Chrome keeps Leadlight off LinkedIn')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Allow LinkedIn' })).toBeVisible()
  await setAccess('ON_ALL_SITES')
  await expect(panel.getByText('Chrome keeps Leadlight off LinkedIn')).toHaveCount(0)
  await page.reload()
  await expect(panel.getByText('Nora Vance').first()).toBeVisible()
})
