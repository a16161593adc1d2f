import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '../domain/refusal'
import { messages } from './contract'
import { type Handlers, receive } from './receive'
import { isOurPage, type Sender } from './sender'

const self = { id: 'ours', origin: 'chrome-extension://ours' }
const ourPage: Sender = { id: 'ours', origin: self.origin, frameId: 0 }
const contentScript: Sender = { id: 'ours', origin: 'https://www.linkedin.com', frameId: 0 }
const names = Object.keys(messages) as (keyof typeof messages)[]

const handlers = () =>
  Object.fromEntries(names.map((name) => [name, vi.fn(async () => undefined)])) as unknown as Handlers

describe('who is one of our pages', () => {
  const table: [string, Sender, boolean][] = [
    ['our page in a tab', ourPage, true],
    ['our panel, without a frame', { id: 'ours', origin: self.origin }, true],
    ['our page in a frame of somebody’s', { ...ourPage, frameId: 2 }, false],
    ['our content script', contentScript, false],
    ['a look-alike', { ...ourPage, origin: 'chrome-extension://ours.evil' }, false],
    ['another extension', { ...ourPage, id: 'theirs' }, false],
    ['nobody at all', {}, false],
  ]
  it.each(table)('%s', (_, sender, ours) => {
    expect(isOurPage(sender, self)).toBe(ours)
  })
})

describe('receive', () => {
  const forget = { name: 'key.forget', input: { vendor: 'saber' } }

  it('passes a well-formed message on', async () => {
    const table = handlers()
    expect(await receive(forget, ourPage, self, table)).toEqual({ ok: true, value: undefined })
    expect(table['key.forget']).toHaveBeenCalledWith({ vendor: 'saber' })
  })

  it.each(names)('lets no content script say %s', async (name) => {
    const table = handlers()
    expect(await receive({ name, input: {} }, contentScript, self, table)).toMatchObject({ ok: false })
    expect(table[name]).not.toHaveBeenCalled()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 5, null, undefined, {}])(
    'knows no message %s',
    async (name) => {
      expect(await receive({ name, input: {} }, ourPage, self, handlers())).toMatchObject({ ok: false })
    },
  )

  it('answers a refusal by its code and hides every other error', async () => {
    const table = handlers()
    vi.mocked(table['key.forget']).mockRejectedValueOnce(new Refusal('locked'))
    expect(await receive(forget, ourPage, self, table)).toEqual({ ok: false, refusal: { code: 'locked' } })
    vi.mocked(table['key.forget']).mockRejectedValueOnce(new Error('secret sk_live_123'))
    expect(JSON.stringify(await receive(forget, ourPage, self, table))).not.toContain('sk_live')
  })

  it('refuses input that does not fit, without calling the handler', async () => {
    const table = handlers()
    expect(
      await receive({ name: 'key.forget', input: { vendor: 'apollo' } }, ourPage, self, table),
    ).toMatchObject({ ok: false })
    expect(table['key.forget']).not.toHaveBeenCalled()
  })
})
