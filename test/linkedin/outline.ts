import type { CompanyFacts, PageReport, PersonFacts, Role } from '../../lib/domain/page-report'

/** A report in few words, so that an expectation can be read: every value with how sure it is. */
export interface Outline {
  readonly reader?: string
  readonly state: string
  readonly is?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, string>>
  readonly company?: string
  readonly others?: readonly string[]
  readonly marks?: readonly string[]
  readonly rows?: readonly string[]
  readonly companies?: readonly string[]
  readonly missing?: readonly string[]
}

const ids = (of: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(of ?? {})
    .map(([name, id]) => `${name} ${id}`)
    .join(', ')

const role = ({ title = '-', company = '-', companyIds }: Role): string =>
  `${title} @ ${company} [${ids(companyIds)}]`

const factsOf = (subject: PersonFacts | CompanyFacts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(subject.facts).map(([field, fact]) => [
      field,
      fact ? `${fact.value} (${fact.confidence}, ${fact.source})` : '',
    ]),
  )

const rowOf = (row: PersonFacts): string => {
  const { fullName, title, company, location } = row.facts
  const written = [fullName, title, company].map((fact) => (fact ? `${fact.value}` : '-'))
  return `${written.join(' | ')} (${company?.confidence ?? title?.confidence ?? '-'}) | ${location?.value ?? '-'} [${ids(row.ids)}]`
}

export function outline(report: PageReport): Outline {
  const { subject, rows, companies, health, state } = report
  const person = subject?.kind === 'person' ? subject : undefined
  const marks = [
    person?.self && 'self',
    person?.abbreviated && 'abbreviated',
    person?.unseen && `unseen ${person.unseen.join(' ')}`,
    health.counters.unaddressed === 1 && 'unaddressed',
  ].filter((mark): mark is string => !!mark)
  return {
    ...(health.reader ? { reader: health.reader } : {}),
    state,
    ...(subject ? { is: { ...subject.ids }, facts: factsOf(subject) } : {}),
    ...(person?.companyIds ? { company: ids(person.companyIds) } : {}),
    ...(person?.otherRoles ? { others: person.otherRoles.map(role) } : {}),
    ...(marks.length ? { marks } : {}),
    ...(rows ? { rows: rows.map(rowOf) } : {}),
    ...(companies
      ? { companies: companies.map((each) => `${each.facts.name?.value} [${ids(each.ids)}]`) }
      : {}),
    ...(subject || !health.missing.length ? {} : { missing: health.missing }),
  }
}
