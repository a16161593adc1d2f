import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '../domain/refusal'
import { fromOurPages, fromPage } from './contract'
import { type OurHandlers, type PageHandlers, receive } from './receive'
import { type Sender, whoSent } from './sender'

const self = { id: 'ours', origin: 'chrome-extension://ours' }
const ourPage: Sender = { id: 'ours', origin: self.origin, frameId: 0, tab: { id: 3 } }
const linkedIn: Sender = { id: 'ours', origin: 'https://www.linkedin.com', frameId: 0, tab: { id: 7 } }

function handlers() {
  const ours = Object.fromEntries(
    Object.keys(fromOurPages).map((name) => [name, vi.fn(async () => undefined)]),
  )
  const page = Object.fromEntries(Object.keys(fromPage).map((name) => [name, vi.fn(async () => undefined)]))
  return {
    ours: ours as unknown as OurHandlers & typeof ours,
    page: page as unknown as PageHandlers & typeof page,
  }
}

const reading = {
  path: '/in/nora',
  state: 'loading',
  health: { agree: [], disagree: [], missing: [], counters: {} },
}

describe('who sent it', () => {
  const table: [string, Sender, ReturnType<typeof whoSent>][] = [
    ['our page in a tab', ourPage, 'our-page'],
    ['our panel, without a tab', { id: 'ours', origin: self.origin }, 'our-page'],
    ['our page in a frame', { ...ourPage, frameId: 2 }, 'nobody'],
    ['LinkedIn', linkedIn, 'linkedin-page'],
    ['LinkedIn in another language', { ...linkedIn, origin: 'https://nl.linkedin.com' }, 'linkedin-page'],
    ['a frame of LinkedIn', { ...linkedIn, frameId: 4 }, 'nobody'],
    ['a look-alike', { ...linkedIn, origin: 'https://www.linkedin.com.evil.example' }, 'nobody'],
    ['a prefix', { ...linkedIn, origin: 'https://evil-linkedin.com' }, 'nobody'],
    ['plain http', { ...linkedIn, origin: 'http://www.linkedin.com' }, 'nobody'],
    ['another extension', { ...ourPage, id: 'theirs' }, 'nobody'],
    ['another extension that claims our origin', { id: 'theirs', origin: self.origin }, 'nobody'],
    ['nobody at all', {}, 'nobody'],
  ]
  it.each(table)('%s', (_, sender, who) => {
    expect(whoSent(sender, self)).toBe(who)
  })
})

describe('receive', () => {
  it('passes a page reading on with the tab it came from', async () => {
    const { ours, page } = handlers()
    expect(await receive({ name: 'page.read', input: reading }, linkedIn, self, ours, page)).toEqual({
      ok: true,
      value: undefined,
    })
    expect(page['page.read']).toHaveBeenCalledWith(reading, 7)
  })

  it.each(Object.keys(fromOurPages))('never lets a content script say %s', async (name) => {
    const { ours, page } = handlers()
    expect(await receive({ name, input: {} }, linkedIn, self, ours, page)).toMatchObject({ ok: false })
    expect(ours[name as keyof typeof ours]).not.toHaveBeenCalled()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 5, null, undefined, {}])(
    'knows no verb %s',
    async (name) => {
      const { ours, page } = handlers()
      for (const sender of [ourPage, linkedIn])
        expect(await receive({ name, input: {} }, sender, self, ours, page)).toMatchObject({ ok: false })
    },
  )

  it('drops an oversized reading before it is parsed', async () => {
    const { ours, page } = handlers()
    const fat = { ...reading, health: { ...reading.health, counters: { x: 'y'.repeat(40_000) } } }
    expect(await receive({ name: 'page.read', input: fat }, linkedIn, self, ours, page)).toMatchObject({
      ok: false,
    })
  })

  it('answers a refusal by its code and hides every other error', async () => {
    const { ours, page } = handlers()
    const message = { name: 'key.forget', input: { vendor: 'saber' } }
    vi.mocked(ours['key.forget']).mockRejectedValueOnce(new Refusal('locked'))
    expect(await receive(message, ourPage, self, ours, page)).toEqual({
      ok: false,
      refusal: { code: 'locked' },
    })
    vi.mocked(ours['key.forget']).mockRejectedValueOnce(new Error('secret sk_live_123'))
    expect(JSON.stringify(await receive(message, ourPage, self, ours, page))).not.toContain('sk_live')
  })

  it('refuses input that does not fit, without calling the handler', async () => {
    const { ours, page } = handlers()
    expect(
      await receive({ name: 'key.forget', input: { vendor: 'apollo' } }, ourPage, self, ours, page),
    ).toMatchObject({ ok: false })
    expect(ours['key.forget']).not.toHaveBeenCalled()
  })
})
