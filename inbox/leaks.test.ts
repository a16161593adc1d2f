import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, engines } from './testing/engines'
import { createInboxClient, createTestSlot, type TestSlot } from './testing/inbox-client'
import { type InboxProcess, startInboxProcess } from './testing/inbox-process'

const canary = 'canary.person@orbit.example'
const body = JSON.stringify({ contacts: [{ email: canary, phone: '+15550100' }] })

describe.each(engines)('secrets on $title', (kind) => {
  describe.skipIf(kind.skip)('after a working day', () => {
    let engine: Engine
    let inbox: InboxProcess
    let slot: TestSlot
    let token = ''
    let box = Buffer.alloc(0)
    let output = ''
    let files: Buffer

    beforeAll(async () => {
      engine = await kind.start()
      inbox = await startInboxProcess({ INBOX_DATA: join(engine.folder, 'own'), INBOX_STORE: engine.address })
      token = inbox.token ?? ''
      slot = await createTestSlot()
      const me = createInboxClient(inbox.url, token)
      await me.makeSlot(slot)
      const stranger = await createTestSlot()
      await me.post(slot.secret, body)
      await me.post(slot.secret, body)
      await me.post(slot.secret, `${body}broken`)
      await me.post(slot.secret, body, { 'content-type': 'text/plain' })
      await me.post(stranger.secret, body)
      await me.call(`/v1/items?after=${canary}`)
      await me.call(`/elsewhere/${slot.secret}?key=${token}`)
      await fetch(`${inbox.url}/v1/slots`, { headers: { authorization: `Bearer ${slot.secret}` } })
      box = Buffer.from((await me.items()).items[0]?.box ?? '', 'base64')
      if (kind.name !== 'sqlite') {
        await engine.kill()
        await me.post(slot.secret, `[${body}]`)
        await me.items().catch(() => undefined)
        await engine.restart()
      }
      files = await everyFile(engine.folder)
      await inbox.end()
      output = inbox.output()
    }, 60_000)
    afterAll(() => engine.remove())

    const forms = (text: string) => [
      text,
      Buffer.from(text).toString('hex'),
      Buffer.from(text).toString('base64').replace(/=+$/, ''),
      encodeURIComponent(text),
    ]

    it('are not in the log, nor is anything that was sent', () => {
      const log = output.split('\n').filter((line) => line.startsWith('{'))
      expect(log.length).toBeGreaterThan(8)
      for (const secret of [slot.secret, slot.id, slot.publicKey, token, canary, '+15550100', 'elsewhere']) {
        for (const form of forms(secret)) expect(log.join('\n')).not.toContain(form)
      }
    })

    it('are not in the files of the engine, which do hold the sealed box', () => {
      // The engine splits a value over its pages; the first bytes lie together.
      expect(files.includes(box.subarray(0, 60))).toBe(true)
      for (const secret of [slot.secret, token.slice(6), canary, '+15550100']) {
        for (const form of forms(secret)) expect(files.includes(form)).toBe(false)
      }
    })
  })
})

async function everyFile(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))))
}
