import { known } from '../known'
import { isHiddenMember } from '../names/hidden-member'
import type { PageReading } from '../page-reading'
import type { CompanyFacts, PageHealth, PageReport, PersonFacts } from '../page-report'
import { employersIn } from './employers-in'
import { settleCompany } from './settle-company'
import { settlePerson } from './settle-person'

/** What the page said becomes what we hold about it: each field with its source and how sure it is. Pure. */
export function settleReading(reading: PageReading): PageReport {
  const { path, state, person, company, rows, companies, health } = reading
  const subject = person ? settlePerson(person) : company && settleCompany(company)
  const hidden = person && !subject && isHiddenMember(person.name.text)
  return known<PageReport>({
    path,
    state: hidden ? 'hidden' : person && !subject ? 'unsure' : state,
    subject,
    rows: rows?.flatMap((row) => settlePerson(row, true) ?? []),
    // A member who is not shown teaches nothing either.
    companies: hidden
      ? undefined
      : joinsOf([...(companies ?? []).map(settleCompany), ...employersIn(reading)]),
    health: { ...health, missing: [...health.missing, ...missingFrom(subject, person)].slice(0, 20) },
  })
}

const joinsOf = (companies: readonly CompanyFacts[]): CompanyFacts[] | undefined =>
  companies.length ? companies.slice(0, 60) : undefined

/** Names of fields only, so that it may stand in a report that anybody may read. */
function missingFrom(
  subject: PersonFacts | CompanyFacts | undefined,
  person: PageReading['person'],
): PageHealth['missing'] {
  if (!subject) return person ? ['name'] : []
  const wanted =
    subject.kind === 'person'
      ? (['firstName', 'lastName', 'headline', 'title', 'company', 'location'] as const)
      : (['name', 'domain', 'industry', 'size', 'location'] as const)
  const facts: Readonly<Record<string, unknown>> = subject.facts
  const missing: string[] = wanted.filter((field) => !facts[field])
  return subject.kind === 'person' && !subject.companyIds ? [...missing, 'company link'] : missing
}
