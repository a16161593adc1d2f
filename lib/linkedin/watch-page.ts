import type { PageReading } from '../domain/page-reading'
import { confirmReading, type FirstLook, patienceMs } from './confirm-reading'
import type { ExtensionLink, Look } from './extension-link'

const fastMs = 100
const slowestMs = 1000
const never = Number.POSITIVE_INFINITY

type ReadPage = (document: Document, href: string, wantsRows: boolean) => PageReading
type View = Pick<
  Window,
  'addEventListener' | 'clearTimeout' | 'document' | 'location' | 'navigation' | 'performance' | 'setTimeout'
>

/**
 * Reads the page while one of our own pages looks at it, and does nothing at all otherwise: no observer, no timer.
 * It writes nothing into the page, asks nothing of LinkedIn, and goes silent when the extension is gone.
 */
export function watchPage(view: View, link: ExtensionLink, read: ReadPage): void {
  const { document, performance } = view
  /** Who looks, and what each was told last: nobody is told the same thing twice. */
  const looks = new Map<Look, string>()
  let watching: AbortController | undefined
  let timer = 0
  let patience = 0
  let due = never
  let paceMs = fastMs
  let firstLook: FirstLook | undefined
  let href = ''
  let arrivedAt = 0
  let told = ''
  let wantsRows = false

  const observer = new MutationObserver(() => readIn(paceMs))
  const follow = () => (looks.size > 0 && !document.hidden && link.alive() ? begin() : end())

  link.onLook((look) => {
    looks.set(look, '')
    if (looks.size === 1) document.addEventListener('visibilitychange', follow)
    look.onAsk((ask) => {
      if (ask === 'rows') wantsRows = true
      if (ask === 'rows' || ask === 'again') looks.set(look, '')
      wake()
    })
    look.onEnd(() => {
      looks.delete(look)
      if (looks.size > 0) return
      document.removeEventListener('visibilitychange', follow)
      end()
    })
    if (watching) wake()
    else follow()
  })

  function begin() {
    if (watching) return
    watching = new AbortController()
    const { signal } = watching
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-sdui-screen'],
    })
    for (const event of ['popstate', 'pageshow']) view.addEventListener(event, wake, { signal })
    view.navigation?.addEventListener('currententrychange', wake, { signal })
    readNow()
  }

  function end() {
    watching?.abort()
    watching = undefined
    observer.disconnect()
    view.clearTimeout(timer)
    view.clearTimeout(patience)
    due = never
    firstLook = undefined
    href = ''
  }

  function wake() {
    paceMs = fastMs
    readIn(0)
  }

  function readIn(ms: number) {
    const at = performance.now() + ms
    if (!watching || at >= due) return
    due = at
    view.clearTimeout(timer)
    timer = view.setTimeout(readNow, ms)
  }

  function readNow() {
    due = never
    if (!watching) return
    if (!link.alive()) return end()
    const now = performance.now()
    if (view.location.href !== href) arrive(now)
    const seen = read(document, href, wantsRows)
    // One look reads one document: an address that changed meanwhile spoils it.
    if (view.location.href !== href) return readIn(0)
    const { reading, look, nextMs } = confirmReading(seen, href, firstLook, now, now - arrivedAt)
    firstLook = look
    tell(reading, now)
    if (nextMs > 0) readIn(nextMs)
  }

  function arrive(now: number) {
    href = view.location.href
    arrivedAt = now
    view.clearTimeout(patience)
    patience = view.setTimeout(readIn, patienceMs, 0)
  }

  /** Counters and rows alone are no news: the former change all the time, the latter are told when asked for. */
  function tell(reading: PageReading, now: number) {
    const { rows, health, ...lasting } = reading
    const { counters, ...judgement } = health
    const words = JSON.stringify([lasting, judgement])
    const changed = words !== told
    // A page that never stops moving without saying anything new is read less often.
    paceMs = changed || reading.state === 'loading' ? fastMs : Math.min(paceMs * 2, slowestMs)
    told = words
    const behind = [...looks].filter(([, last]) => last !== words || rows)
    if (behind.length === 0) return
    if (reading.state === 'settled') wantsRows = false
    const waitedMs = Math.round(now - arrivedAt)
    const news = { ...reading, health: { ...health, counters: { ...counters, waitedMs } } }
    for (const [look] of behind) {
      looks.set(look, words)
      look.tell(news)
    }
  }
}
