import { settleReading } from '../../lib/domain/reading/settle-reading'
import { extra } from '../world/cast'
import { builtPage, type DemoPage, parsedPage } from './demo-page'
import { fixtures } from './fixtures'
import { type Mutation, mutated } from './mutations'
import { type Outline, outline } from './outline'
import { sduiSearch } from './pages/search'
import { profileOf } from './pages/spec'
import { readAnyPage } from './read-fixture'

/** What is asked of a real browser, from the test that runs beside it. */
export interface InPage {
  /** Each step of each fixture, live and as a real parser leaves it. */
  outlines(id: string): { readonly built: Outline[]; readonly parsed: Outline[] }
  /** Milliseconds that each of some readings took. */
  times(page: 'largest' | 'hostile' | 'list', runs: number): number[]
  timesAfter(mutations: readonly (readonly Mutation[])[]): number[]
  /** What was found in a saved page, by names and numbers only: no word of it. */
  findings(html: string, href: string): string
}

const settled = (document: Document, page: DemoPage, wantsRows: boolean): Outline => {
  const reading = readAnyPage(document, page.href, wantsRows)
  return outline(settleReading(reading.state === 'settling' ? { ...reading, state: 'settled' } : reading))
}

const timed = (shown: Document, href: string, wantsRows = false): number => {
  const started = performance.now()
  readAnyPage(shown, href, wantsRows)
  return performance.now() - started
}

const pageOf = (id: string): DemoPage => {
  const page = fixtures[id]?.steps('one').at(-1)
  if (!page) throw new Error(`no fixture ${id}`)
  return page
}

const pages: Readonly<Record<Parameters<InPage['times']>[0], () => DemoPage>> = {
  largest: () => pageOf('sdui-many-strangers'),
  hostile: () => pageOf('hostile-long-headline'),
  list: () => sduiSearch(Array.from({ length: 2000 }, (_, n) => profileOf(extra(n)))),
}

const inPage: InPage = {
  outlines(id) {
    const { steps, wantsRows = false, onlyBuilt } = fixtures[id] ?? { steps: () => [] }
    const shown = steps('one')
    return {
      built: shown.map((page) => settled(builtPage(page, document), page, wantsRows)),
      parsed: onlyBuilt ? [] : shown.map((page) => settled(parsedPage(page, DOMParser), page, wantsRows)),
    }
  },
  times(name, runs) {
    const page = pages[name]()
    const shown = builtPage(page, document)
    return Array.from({ length: runs }, () => timed(shown, page.href, name === 'list'))
  },
  timesAfter(mutations) {
    const ids = Object.keys(fixtures)
    return mutations.map((each, n) => {
      const page = pageOf(ids[n % ids.length] ?? '')
      return timed(builtPage(mutated(page, each), document), page.href, true)
    })
  },
  findings(html, href) {
    const reading = readAnyPage(new DOMParser().parseFromString(html, 'text/html'), href, true)
    const { subject, rows, state, health } = settleReading(reading)
    const { reader = 'no reader', agree, disagree, missing, counters } = health
    const fields = Object.entries(subject?.facts ?? {}).map(([field, fact]) => `${field} ${fact?.confidence}`)
    return [
      `${counters.layout} ${counters.place}, ${reader}: ${state}`,
      `agree: ${agree.join(', ')}; disagree: ${disagree.join(', ')}; missing: ${missing.join(', ')}`,
      `fields: ${fields.join(', ')}; ids: ${Object.keys(subject?.ids ?? {}).join(', ')}; rows: ${rows?.length ?? 0}`,
    ].join('\n  ')
  },
}

export default inPage
