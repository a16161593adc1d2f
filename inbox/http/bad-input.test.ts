import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../testing/engines'
import { createTestSlot, type TestSlot } from '../testing/inbox-client'
import { type InboxServer, startInboxServer } from '../testing/inbox-server'
import { dribble, type RawAnswer, rawRequest } from '../testing/raw-request'
import { startSqlite } from '../testing/sqlite-file'

const canary = 'canary-4711'
const json = { 'content-type': 'application/json' }
const maxBody = 2_000_000
const quoted = (bytes: number) => `["${'x'.repeat(bytes - 4)}"]`

let engine: Engine
let inbox: InboxServer
let slot: TestSlot
let stranger: TestSlot

beforeAll(async () => {
  engine = await startSqlite()
  inbox = await startInboxServer({ address: engine.address })
  ;[slot, stranger] = await Promise.all([createTestSlot(), createTestSlot()])
  await inbox.me.makeSlot(slot)
})
afterAll(async () => {
  await inbox.stop()
  await engine.remove()
})

function expectNothingReflected({ status, headers, body }: RawAnswer): void {
  const sent = [canary, slot.secret, stranger.secret, slot.id]
  for (const word of sent) expect(`${JSON.stringify(headers)} ${body}`).not.toContain(word)
  const refusal = status >= 400 ? /^(\{"error":"[a-z-]+"\})?$/ : /^/
  expect(body).toMatch(refusal)
}

describe("the sender's door", () => {
  const rows: Array<[string, number, () => Parameters<typeof rawRequest>[1]]> = [
    ['unknown secret', 404, () => ({ method: 'POST', path: `/w/${stranger.secret}`, body: '{}' })],
    ['short secret', 404, () => ({ method: 'POST', path: `/w/${canary}`, body: '{}' })],
    ['the hash in place of the secret', 404, () => ({ method: 'POST', path: `/w/${slot.id}`, body: '{}' })],
    ['no secret', 404, () => ({ method: 'POST', path: '/w/', body: '{}' })],
    ['bad escape', 404, () => ({ method: 'POST', path: '/w/%E0%A4%A', body: '{}' })],
    ['zero byte', 404, () => ({ method: 'POST', path: `/w/${slot.secret}%00`, body: '{}' })],
    ['path traversal', 404, () => ({ method: 'POST', path: '/w/../../etc/passwd', body: '{}' })],
    ['very long secret', 404, () => ({ method: 'POST', path: `/w/${'a'.repeat(8_000)}`, body: '{}' })],
    ['very long headers', 431, () => ({ method: 'POST', path: `/w/${'a'.repeat(20_000)}`, body: '{}' })],
    ['a look at the address', 404, () => ({ method: 'GET', path: `/w/${slot.secret}` })],
    ['another method', 404, () => ({ method: 'PUT', path: `/w/${slot.secret}`, body: '{}' })],
    ['a preflight', 404, () => ({ method: 'OPTIONS', path: `/w/${slot.secret}` })],
    ['no body', 400, () => ({ method: 'POST', path: `/w/${slot.secret}`, headers: json })],
    ['half a JSON', 400, () => ({ method: 'POST', path: `/w/${slot.secret}`, body: `{"a":"${canary}` })],
    ['a bare text', 400, () => ({ method: 'POST', path: `/w/${slot.secret}`, body: `"${canary}"` })],
    ['a bare number', 400, () => ({ method: 'POST', path: `/w/${slot.secret}`, body: '42' })],
    ['null', 400, () => ({ method: 'POST', path: `/w/${slot.secret}`, body: 'null' })],
    [
      'not UTF-8',
      400,
      () => ({ method: 'POST', path: `/w/${slot.secret}`, body: Buffer.from('["\xff"]', 'latin1') }),
    ],
    [
      'brackets without end',
      400,
      () => ({ method: 'POST', path: `/w/${slot.secret}`, body: '['.repeat(1_000_000) }),
    ],
    ['HTML', 415, () => post({ 'content-type': 'text/html' }, `<b>${canary}</b>`)],
    ['a form', 415, () => post({ 'content-type': 'application/x-www-form-urlencoded' }, '{}')],
    ['an odd type', 415, () => post({ 'content-type': `application/${canary}` }, '{}')],
    ['packed', 415, () => post({ ...json, 'content-encoding': 'gzip' }, gzipSync('{}'))],
    ['announced too large', 413, () => post(json, quoted(maxBody + 1))],
    [
      'too large without a length',
      413,
      () => post({ ...json, 'transfer-encoding': 'chunked' }, quoted(maxBody + 1)),
    ],
    ['announced larger than it can be', 413, () => post({ ...json, 'content-length': '99999999999' }, '{}')],
    ['the largest allowed', 200, () => post(json, quoted(maxBody))],
    ['a list', 200, () => post(json, '[]')],
    [
      'a type with a charset',
      200,
      () => post({ 'content-type': 'application/json; charset=utf-8' }, '{"a":1}'),
    ],
    ['a JSON dialect', 200, () => post({ 'content-type': 'application/cloudevents+json' }, '{"a":2}')],
    ['no type', 200, () => post({}, '{"a":3}')],
    ['without a length', 200, () => post({ ...json, 'transfer-encoding': 'chunked' }, '{"a":4}')],
    ['by any name of the host', 200, () => post({ ...json, host: 'inbox.team.example' }, '{"a":5}')],
  ]
  const post = (headers: Record<string, string>, body: string | Uint8Array) => ({
    method: 'POST',
    path: `/w/${slot.secret}`,
    headers,
    body,
  })

  it.each(rows)('%s: %i', async (_name, status, request) => {
    const answer = await rawRequest(inbox.port, request())
    expect(answer.status).toBe(status)
    expectNothingReflected(answer)
  })

  it('keeps nothing of what it refused', async () => {
    const { items } = await inbox.me.items()
    expect(items).toHaveLength(rows.filter(([, status]) => status === 200).length)
  })
})

describe("the browser's door", () => {
  const mine = (path: string, method = 'GET', body?: string, headers: Record<string, string> = {}) => ({
    method,
    path,
    body,
    headers: { authorization: inbox.me.authorization, ...(body === undefined ? {} : json), ...headers },
  })
  const making = (changes: Record<string, unknown>) =>
    mine(
      '/v1/slots',
      'POST',
      JSON.stringify({ slotHash: stranger.id, publicKey: stranger.publicKey, ...changes }),
    )
  const offCurve = () => stranger.publicKey.replace(/.{5}$/, 'AAAAA')
  const rows: Array<[string, number, () => Parameters<typeof rawRequest>[1]]> = [
    ['no token', 401, () => ({ method: 'GET', path: '/v1/items' })],
    ['a wrong token', 401, () => mine('/v1/items', 'GET', undefined, { authorization: `Bearer ${canary}` })],
    ['another scheme', 401, () => mine('/v1/items', 'GET', undefined, { authorization: `Basic ${canary}` })],
    [
      'the write secret',
      401,
      () => mine('/v1/items', 'GET', undefined, { authorization: `Bearer ${slot.secret}` }),
    ],
    ['numbers without a token', 401, () => ({ method: 'GET', path: '/metrics' })],
    ['a name we do not have', 421, () => mine('/v1/items', 'GET', undefined, { host: `${canary}.example` })],
    [
      'a name made to look like ours',
      421,
      () => mine('/v1/items', 'GET', undefined, { host: 'localhost.example' }),
    ],
    ['a web page', 403, () => mine('/v1/items', 'GET', undefined, { origin: `https://${canary}.example` })],
    ['a page without a name', 403, () => mine('/v1/items', 'GET', undefined, { origin: 'null' })],
    [
      'a page on this machine',
      403,
      () => mine('/v1/slots', 'POST', '{}', { origin: 'http://localhost:3000' }),
    ],
    [
      'an extension',
      200,
      () => mine('/v1/items', 'GET', undefined, { origin: 'chrome-extension://abcdefgh' }),
    ],
    ['localhost', 200, () => mine('/v1/items', 'GET', undefined, { host: 'localhost:8787' })],
    ['a preflight', 401, () => ({ method: 'OPTIONS', path: '/v1/items', headers: { host: 'localhost' } })],
    ['a cursor below zero', 400, () => mine('/v1/items?after=-1')],
    ['a cursor of words', 400, () => mine(`/v1/items?after=${canary}`)],
    ['a cursor too long', 400, () => mine(`/v1/items?after=${'9'.repeat(16)}`)],
    ['a wait too long', 400, () => mine('/v1/items?wait=26')],
    ['no items at all', 400, () => mine('/v1/items?limit=0')],
    ['too many items', 400, () => mine('/v1/items?limit=51')],
    ['an unknown word', 400, () => mine(`/v1/items?${canary}=1`)],
    ['an item of words', 400, () => mine(`/v1/items/${canary}`, 'DELETE')],
    ['an item that is not there', 204, () => mine('/v1/items/999999', 'DELETE')],
    ['a slot that is not there', 204, () => mine(`/v1/slots/${canary}`, 'DELETE')],
    ['an unknown address', 404, () => mine(`/v2/${canary}`)],
    ['a slot that is not JSON', 400, () => mine('/v1/slots', 'POST', canary)],
    ['a slot that is not an object', 400, () => mine('/v1/slots', 'POST', '[]')],
    ['a slot of another type', 415, () => mine('/v1/slots', 'POST', '{}', { 'content-type': 'text/plain' })],
    ['a slot too large', 413, () => making({ more: 'x'.repeat(3_000) })],
    ['a slot with more than it should', 400, () => making({ more: canary })],
    ['a slot with a short hash', 400, () => making({ slotHash: 'abc' })],
    ['a slot with a key off the curve', 400, () => making({ publicKey: offCurve() })],
    ['a slot too short-lived', 400, () => making({ ttlSeconds: 59 })],
    ['a slot too long-lived', 400, () => making({ ttlSeconds: 72 * 3_600 + 1 })],
    ['a slot for a time in words', 400, () => making({ ttlSeconds: '3600' })],
  ]

  it.each(rows)('%s: %i', async (_name, status, request) => {
    const answer = await rawRequest(inbox.port, request())
    expect(answer.status).toBe(status)
    expectNothingReflected({ ...answer, body: status === 200 ? '' : answer.body })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('time', () => {
  let hasty: InboxServer
  beforeAll(async () => {
    hasty = await startInboxServer({ address: engine.address, headersMs: 300, requestMs: 900 })
  })
  afterAll(() => hasty.stop())

  const head = () =>
    `POST /w/${slot.secret} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n`

  it('does not wait for slow headers', async () => {
    const started = Date.now()
    const answer = await dribble(
      hasty.port,
      ['POST / HTTP/1.1\r\n', ...Array.from({ length: 8 }, () => 'x: y\r\n')],
      300,
    )
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(Date.now() - started).toBeLessThan(3_000)
  })

  it('does not wait for a slow body, and keeps nothing of it', async () => {
    const before = (await hasty.me.items()).items.length
    const answer = await dribble(
      hasty.port,
      [`${head()}\r\n{`, ...Array.from({ length: 10 }, () => ' ')],
      300,
    )
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect((await hasty.me.items()).items).toHaveLength(before)
    expect(hasty.lines.join('')).not.toContain('"failure"')
  })
})
