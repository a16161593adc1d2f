// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { PageReading } from '../../lib/domain/page-reading'
import { PageReport } from '../../lib/domain/page-report'
import { settleReading } from '../../lib/domain/reading/settle-reading'
import { readingLimit } from '../../lib/linkedin/fitted'
import { canRead, pageOf } from '../../lib/linkedin/page'
import { memberReaders } from '../../lib/linkedin/readers/member-readers'
import { seatReaders } from '../../lib/linkedin/readers/seat-readers'
import { builtPage, type DemoPage, splitPage } from '../linkedin/demo-page'
import { expectations } from '../linkedin/expectations'
import { fixtures } from '../linkedin/fixtures'
import type { Fixture } from '../linkedin/fixtures/fixture'
import { type Outline, outline } from '../linkedin/outline'
import { readAnyPage } from '../linkedin/read-fixture'

const forms = {
  built: (page: DemoPage) => builtPage(page, document),
  parsed: (page: DemoPage) => splitPage(page, DOMParser),
}
const seeds = ['one', 'two']

const runs = Object.entries(fixtures).flatMap(([id, fixture]) =>
  seeds.flatMap((seed) =>
    (Object.keys(forms) as (keyof typeof forms)[])
      .filter((form) => form === 'built' || !fixture.onlyBuilt)
      .map((form) => ({ id, seed, form, fixture })),
  ),
)

const readingsOf = ({ steps, wantsRows }: Fixture, seed: string, form: keyof typeof forms): PageReading[] =>
  steps(seed).map((page) => readAnyPage(forms[form](page), page.href, wantsRows))

/** As if the second look had agreed with the first. */
const settled = (reading: PageReading): Outline =>
  outline(settleReading(reading.state === 'settling' ? { ...reading, state: 'settled' } : reading))

describe('every reader, on every page', () => {
  it('has an expectation for each page, and a page for each expectation', () => {
    expect(Object.keys(expectations).sort()).toEqual(Object.keys(fixtures).sort())
  })

  it.each(runs)('$id, $form, classes $seed', ({ id, fixture, seed, form }) => {
    const readings = readingsOf(fixture, seed, form)
    expect(readings.map(settled)).toEqual(expectations[id])
    for (const reading of readings) {
      expect(PageReading.safeParse(reading).error).toBeUndefined()
      expect(PageReport.safeParse(settleReading(reading)).error).toBeUndefined()
      expect(new TextEncoder().encode(JSON.stringify(reading)).length).toBeLessThanOrEqual(readingLimit)
    }
  })
})

describe('readers among each other', () => {
  const all = [...memberReaders, ...seatReaders]

  it('have a page each', () => {
    const used = new Set(Object.values(expectations).flatMap((steps) => steps.map(({ reader }) => reader)))
    expect(all.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('never say yes to one page twice', () => {
    const layouts = [...new Set(all.map(({ layout }) => layout))]
    const kinds = [...new Set(all.map(({ kind }) => kind))]
    for (const layout of layouts) {
      for (const kind of kinds) {
        const page = { ...pageOf(document, '', layout, { kind: 'other' }, false), kind }
        expect(all.filter((reader) => canRead(reader, page)).length).toBeLessThan(2)
      }
    }
  })

  it('carry no text of the page in their health', { timeout: 30_000 }, () => {
    for (const fixture of Object.values(fixtures)) {
      for (const { health } of readingsOf(fixture, 'one', 'built')) {
        expect(JSON.stringify(health)).not.toMatch(/nora|vance|ivo|quillmere|harborline|ACoA/i)
      }
    }
  })
})
