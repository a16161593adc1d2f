import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createInboxClient, createTestSlot } from './testing/inbox-client'
import { type InboxProcess, startInboxProcess } from './testing/inbox-process'
import { freePort } from './testing/server-process'

const run = promisify(execFile)
const startScript = fileURLToPath(new URL('./start.mjs', import.meta.url))
let folder = ''
let running: InboxProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-main-'))
})
afterEach(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.kill()
  await rm(folder, { recursive: true, force: true })
})

async function start(environment: Record<string, string> = {}) {
  running = await startInboxProcess({ INBOX_DATA: folder, ...environment })
  return running
}

describe('npm run inbox', () => {
  it('prints its address and its token at the first start, and only then', async () => {
    const first = await start()
    const me = createInboxClient(first.url, first.token ?? '')
    expect((await me.call('/v1/items')).status).toBe(200)
    expect(await first.end()).toBe(0)
    const second = await start()
    expect(second.token).toBeUndefined()
    expect((await createInboxClient(second.url, first.token ?? '').call('/v1/items')).status).toBe(200)
  }, 20_000)

  it('listens on this machine only, and lets nobody else read its files', async () => {
    const { output } = await start({ INBOX_PORT: `${await freePort()}` })
    expect(output()).toMatch(/http:\/\/127\.0\.0\.1:\d+ /)
    const files = await readdir(folder)
    const open = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).mode & 0o077))
    expect(files).toContain('inbox.db')
    expect(open.filter(Boolean)).toEqual([])
  }, 20_000)

  it('keeps its token as a hash', async () => {
    const { token = 'none' } = await start()
    const files = await readdir(folder)
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))
    expect(texts.join()).toMatch(/me:[0-9a-f]{64}/)
    expect(texts.join()).not.toContain(token.slice(6))
  }, 20_000)

  it('makes a token for one more person, and replaces one that was lost', async () => {
    const make = async (name: string) => {
      const { stderr } = await run(process.execPath, [startScript, '--new-token', name], {
        env: { ...process.env, INBOX_DATA: folder },
      })
      return /(inbox_\S+)/.exec(stderr)?.[1] ?? ''
    }
    const [lost, found, other] = [await make('ada'), await make('ada'), await make('bo')]
    const { url, token } = await start()
    expect(token).toBeUndefined()
    const status = async (text: string) => (await createInboxClient(url, text).call('/v1/items')).status
    expect([await status(lost), await status(found), await status(other)]).toEqual([401, 200, 200])
  }, 20_000)

  it.each([
    ['INBOX_PORT', '87877'],
    ['INBOX_STORE', 'mysql://user:canary-4711@db.example'],
    ['INBOX_TOKEN_HASHES', 'me:canary-4711'],
    ['INBOX_RETENTION_HOURS', '1000'],
  ])('does not start with a wrong %s, and does not repeat it', async (name, value) => {
    const failure = await start({ [name]: value }).catch(String)
    expect(failure).toContain(`Not understood: ${name}`)
    expect(failure).not.toContain('canary')
  })

  it('says which port is taken rather than how it crashed', async () => {
    const first = await start()
    const port = new URL(first.url).port
    const failure = await startInboxProcess({ INBOX_DATA: folder, INBOX_PORT: port }).catch(String)
    expect(failure).toContain('the port is in use')
  }, 20_000)

  it('does not repeat the password of a store it cannot reach', async () => {
    const address = `postgres://user:canary-4711@127.0.0.1:${await freePort()}/inbox`
    const failure = await start({ INBOX_STORE: address }).catch(String)
    expect(failure).toContain('cannot start: Error ECONNREFUSED')
    expect(failure).not.toContain('canary')
  })
})

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes what has begun at %s, and takes nothing new',
    async (signal) => {
      const inbox = await start()
      const me = createInboxClient(inbox.url, inbox.token ?? '')
      const slot = await createTestSlot()
      await me.makeSlot(slot)
      const reader = me.items('?wait=25')
      const slow = slowPost(`${inbox.url}/w/${slot.secret}`)
      await sleep(200)
      const ended = inbox.end(signal)
      expect(await reader).toMatchObject({ items: [] })
      await sleep(100)
      await expect(fetch(`${inbox.url}/healthz`)).rejects.toThrow('fetch failed')
      slow.finish()
      expect(await slow.status).toBe(200)
      expect(await ended).toBe(0)

      const again = await start()
      const { items } = await createInboxClient(again.url, inbox.token ?? '').items()
      expect(items).toHaveLength(1)
    },
    20_000,
  )

  it('is not the end of a long poll: the reader asks again and gets what came meanwhile', async () => {
    const port = `${await freePort()}`
    const inbox = await start({ INBOX_PORT: port })
    const token = inbox.token ?? ''
    const me = createInboxClient(inbox.url, token)
    const slot = await createTestSlot()
    await me.makeSlot(slot)
    const cut = me.items('?wait=25').catch((error: Error) => error.message)
    await sleep(200)
    await inbox.kill()
    expect(await cut).toBe('fetch failed')
    await start({ INBOX_PORT: port })
    const answer = me.items('?wait=25')
    await me.post(slot.secret, '{"after":"the crash"}')
    expect((await answer).items).toHaveLength(1)
  }, 20_000)
})

/** Sends its head and half of its body, and the rest when told to. */
function slowPost(url: string) {
  const outgoing = request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': '13' },
  })
  const status = new Promise<number | undefined>((resolve, reject) => {
    outgoing.on('response', (incoming) => resolve(incoming.resume().statusCode)).on('error', reject)
  })
  outgoing.write('{"slow"')
  return { status, finish: () => outgoing.end(':true}') }
}
