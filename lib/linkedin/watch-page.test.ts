// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DemoPage, shownPage } from '../../test/linkedin/demo-page'
import { sduiProfile } from '../../test/linkedin/pages/sdui-profile'
import { profileOf } from '../../test/linkedin/pages/spec'
import { people } from '../../test/world/cast'
import type { PageReading } from '../domain/page-reading'
import type { ExtensionLink, Look } from './extension-link'
import { readMemberPage } from './read-member-page'
import { watchPage } from './watch-page'

const [nora, ivo] = people.slice(0, 2).map(profileOf) as [
  ReturnType<typeof profileOf>,
  ReturnType<typeof profileOf>,
]

/** Counts who is listening, since an extension that is not asked must not even observe. */
class Observer {
  static live = new Set<Observer>()
  readonly changed: () => void
  constructor(changed: () => void) {
    this.changed = changed
  }
  observe() {
    Observer.live.add(this)
  }
  disconnect() {
    Observer.live.delete(this)
  }
}

const closing: (() => void)[] = []

function world() {
  const sent: PageReading[] = []
  const location = { href: 'https://www.linkedin.com/feed/' }
  const navigation = new EventTarget()
  let begin: ((look: Look) => void) | undefined
  let alive = true
  const link: ExtensionLink = {
    onLook: (listener) => {
      begin = listener
    },
    alive: () => alive,
  }
  const view = {
    document,
    location,
    performance,
    navigation,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    addEventListener: window.addEventListener.bind(window),
  }
  watchPage(view as unknown as Window, link, readMemberPage)
  return {
    sent,
    /** Whose name was told in which state; only changes of it. */
    states: () =>
      sent
        .map(({ state, person }) => `${state} ${person?.name.text ?? '-'}`)
        .filter((told, n, all) => told !== all[n - 1]),
    /** The address changes at once; what is shown stays until it is replaced. */
    go: (page: DemoPage) => {
      location.href = page.href
      navigation.dispatchEvent(new Event('currententrychange'))
    },
    show: (page: DemoPage) => {
      shownPage(page, document)
      for (const observer of Observer.live) observer.changed()
    },
    change: () => {
      for (const observer of Observer.live) observer.changed()
    },
    orphan: () => {
      alive = false
    },
    look: () => {
      let ask: ((ask: unknown) => void) | undefined
      let end: (() => void) | undefined
      begin?.({
        onAsk: (listener) => {
          ask = listener
        },
        onEnd: (listener) => {
          end = listener
        },
        tell: (reading) => sent.push(reading),
      })
      closing.push(() => end?.())
      return { ask: (what: unknown) => ask?.(what), end: () => end?.() }
    },
  }
}

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('MutationObserver', Observer)
  document.body.replaceChildren()
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
  hide(false)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('when nobody looks', () => {
  it('observes nothing, reads nothing, sets no timer', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    vi.advanceTimersByTime(60_000)
    expect(tab.sent).toEqual([])
    expect(Observer.live.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops everything when the last of our pages closes', () => {
    const tab = world()
    const [panel, popup] = [tab.look(), tab.look()]
    expect(Observer.live.size).toBe(1)
    popup.end()
    expect(Observer.live.size).toBe(1)
    panel.end()
    closing.length = 0
    expect(Observer.live.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    const before = tab.sent.length
    tab.go(sduiProfile(nora))
    hide(false)
    vi.advanceTimersByTime(60_000)
    expect(tab.sent.length).toBe(before)
  })
})

describe('while one of our pages looks', () => {
  it('tells at once, and calls it settled after the second look', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    tab.look()
    expect(tab.states()).toEqual(['settling Nora Vance'])
    vi.advanceTimersByTime(249)
    expect(tab.sent.length).toBe(1)
    vi.advanceTimersByTime(10)
    expect(tab.states()).toEqual(['settling Nora Vance', 'settled Nora Vance'])
  })

  it('says nothing while nothing changes, and is read less often', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    tab.look()
    for (let n = 0; n < 100; n++) {
      vi.advanceTimersByTime(100)
      tab.change()
    }
    expect(tab.sent.length).toBe(2)
  })

  it('never says the old name under the new address', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    tab.look()
    vi.advanceTimersByTime(1000)
    tab.go(sduiProfile(ivo))
    vi.advanceTimersByTime(1000)
    tab.show({ ...sduiProfile(nora), title: 'Ivo Larkspur | LinkedIn' })
    vi.advanceTimersByTime(1000)
    tab.show(sduiProfile(ivo, { toolbar: nora }))
    vi.advanceTimersByTime(1000)
    tab.show(sduiProfile(ivo))
    vi.advanceTimersByTime(2000)
    expect(tab.states()).toEqual([
      'settling Nora Vance',
      'settled Nora Vance',
      'loading -',
      'unsure -',
      'settling Ivo Larkspur',
      'settled Ivo Larkspur',
    ])
    expect(tab.sent.at(-1)?.path).toBe('/in/ivo-larkspur/')
  })

  it('starts again when the name changes under one address', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    tab.look()
    vi.advanceTimersByTime(240)
    tab.show(sduiProfile({ ...nora, name: 'Nora Holt' }))
    vi.advanceTimersByTime(20)
    expect(tab.states()).toEqual(['settling Nora Vance', 'settling Nora Holt'])
    vi.advanceTimersByTime(300)
    expect(tab.states().at(-1)).toBe('settled Nora Holt')
  })

  it('adds what appears later to the same person', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora, { experience: 'unseen' }))
    tab.look()
    vi.advanceTimersByTime(1000)
    expect(tab.sent.at(-1)?.person?.roles).toBeUndefined()
    tab.show(sduiProfile(nora))
    vi.advanceTimersByTime(1000)
    expect(tab.sent.length).toBe(3)
    expect(tab.sent.at(-1)).toMatchObject({ state: 'settled', person: { ids: { slug: nora.slug } } })
    expect(tab.sent.at(-1)?.person?.roles?.[0]?.companyIds?.number).toBe('90000001')
  })

  it('calls a page that never comes unreadable', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.look()
    vi.advanceTimersByTime(14_000)
    expect(tab.states()).toEqual(['loading -'])
    vi.advanceTimersByTime(1500)
    expect(tab.states()).toEqual(['loading -', 'unreadable -'])
    expect(tab.sent.at(-1)?.health.counters.waitedMs).toBeGreaterThanOrEqual(15_000)
  })
})

describe('being asked, hidden, orphaned', () => {
  it('tells again to a page that opens later, and to one that asks', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    const panel = tab.look()
    vi.advanceTimersByTime(1000)
    tab.look()
    vi.advanceTimersByTime(10)
    expect(tab.sent.length).toBe(3)
    panel.ask('again')
    vi.advanceTimersByTime(10)
    expect(tab.sent.length).toBe(4)
    panel.ask({ ask: 'again' })
    vi.advanceTimersByTime(10)
    expect(tab.sent.length).toBe(4)
  })

  it('is quiet while hidden, and reads afresh when shown', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.show(sduiProfile(nora))
    tab.look()
    vi.advanceTimersByTime(1000)
    hide(true)
    expect(Observer.live.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    tab.go(sduiProfile(ivo))
    tab.show(sduiProfile(ivo))
    vi.advanceTimersByTime(1000)
    expect(tab.sent.length).toBe(2)
    hide(false)
    expect(tab.states().at(-1)).toBe('settling Ivo Larkspur')
  })

  it('goes silent for good when the extension is gone', () => {
    const tab = world()
    tab.go(sduiProfile(nora))
    tab.look()
    tab.orphan()
    tab.show(sduiProfile(nora))
    vi.advanceTimersByTime(60_000)
    hide(true)
    hide(false)
    expect(tab.states()).toEqual(['loading -'])
    expect(Observer.live.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })
})
