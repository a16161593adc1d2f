// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PageReading } from '../../lib/domain/page-reading'
import { settleReading } from '../../lib/domain/reading/settle-reading'
import { shownPage } from './demo-page'
import { fixtures } from './fixtures'
import { type Mutation, mutated, mutationKinds } from './mutations'
import { readAnyPage } from './read-fixture'

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  at: fraction,
  pick: fraction,
})
/** Not those that are slow to build, nor those whose subject is not Nora. */
const all = Object.keys(fixtures).filter(
  (id) => !/many|long|stale-person|other-person|unicode|mixed/.test(id),
)
const people = all.filter((id) =>
  /^(?:sdui|ember|guest-(?!company|school|auth|join)|sn-lead|recruiter-profile)/.test(id),
)
const members = people.filter((id) => !/^(?:sn|recruiter)/.test(id))
const organisations = all.filter((id) => /^(?:company|guest-company|sn-account)/.test(id))

/** Everybody and everything that stands on the pages besides their subject. */
const strangers =
  /ivo|larkspur|mia\b|viewer|mutual|member|brightfen|followers|connections|recommended|marlowe|portfolio|highlights/i

/** One document for all: each that is made stays in memory. */
const shown = document.implementation.createHTMLDocument('')

function readMutated(id: string, mutations: readonly Mutation[], address?: string): PageReading {
  const fixture = fixtures[id]
  const page = fixture?.steps('one').at(-1)
  if (!fixture || !page) throw new Error(`no fixture ${id}`)
  return readAnyPage(shownPage(mutated(page, mutations), shown), address ?? page.href, fixture.wantsRows)
}

/** The same accidents on every machine; more and others with RUNS=20. */
const more = Number(process.env.RUNS ?? 1)
const settings = (runs: number) => ({ numRuns: runs * more, ...(more > 1 ? {} : { seed: 20_261_121 }) })
const patience = 60_000 * more

const afterAccidents = (
  ids: readonly string[],
  runs: number,
  check: (id: string, mutations: Mutation[]) => void,
) =>
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.array(mutation, { minLength: 1, maxLength: 12 }), check),
    settings(runs),
  )

describe('a page that something happened to', { timeout: patience }, () => {
  it('never breaks a reader, and never makes it send what is no reading', () => {
    afterAccidents(all, 200, (id, mutations) => {
      expect(PageReading.safeParse(readMutated(id, mutations)).error).toBeUndefined()
    })
  })

  it('never shows one person with another’s words', () => {
    afterAccidents(people, 400, (id, mutations) => {
      const { subject } = settleReading(readMutated(id, mutations))
      const facts = subject?.kind === 'person' ? Object.values(subject.facts) : []
      expect(facts.map((fact) => fact?.value).filter((value) => strangers.test(value ?? ''))).toEqual([])
      expect(subject?.kind === 'person' ? subject.facts.fullName?.value : 'Nora').toMatch(/^Nora/)
    })
  })

  it('never tells one person under another’s address', () => {
    afterAccidents(members, 200, (id, mutations) => {
      expect(readMutated(id, mutations, 'https://www.linkedin.com/in/ivo-larkspur/').person).toBeUndefined()
    })
  })

  it('never shows one company with another’s name or site', () => {
    afterAccidents(organisations, 200, (id, mutations) => {
      const { subject } = settleReading(readMutated(id, mutations))
      const { name, domain } = subject?.kind === 'company' ? subject.facts : {}
      expect(`${name?.value} ${domain?.value}`).not.toMatch(/harborline|brightfen|linkedin/i)
    })
  })
})
