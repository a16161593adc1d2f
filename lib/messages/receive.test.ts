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

  it.each([
    ['its own word for who it is', { sender: ourPage, origin: self.origin, frameId: 0 }],
    ['a prototype', JSON.parse('{"__proto__":{"origin":"chrome-extension://ours"}}')],
    ['ten megabytes', { input: { vendor: 'saber', key: 'x'.repeat(10_000_000) } }],
  ])('believes nothing that comes with a message: %s', async (_, more) => {
    const table = handlers()
    expect(await receive({ ...forget, ...more }, contentScript, self, table)).toMatchObject({ ok: false })
    expect(table['key.forget']).not.toHaveBeenCalled()
  })

  it('refuses ten thousand messages of a content script in less than a second', async () => {
    const table = handlers()
    const since = performance.now()
    const all = await Promise.all(
      Array.from({ length: 10_000 }, () => receive(forget, contentScript, self, table)),
    )
    expect(performance.now() - since).toBeLessThan(1000)
    expect(all.filter(({ ok }) => ok)).toEqual([])
    expect(table['key.forget']).not.toHaveBeenCalled()
  })

  it('takes a key of 400 characters and none of ten megabytes, not even from our own page', async () => {
    const table = handlers()
    const save = (key: string) => ({ name: 'key.save', input: { vendor: 'saber', key } })
    await receive(save('x'.repeat(400)), ourPage, self, table)
    expect(table['key.save']).toHaveBeenCalledTimes(1)
    expect(await receive(save('x'.repeat(10_000_000)), ourPage, self, table)).toMatchObject({ ok: false })
    expect(table['key.save']).toHaveBeenCalledTimes(1)
  })

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
