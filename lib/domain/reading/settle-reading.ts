import type { Confidence, Fact } from '../fact'
import { known } from '../known'
import { readName } from '../names/read-name'
import type { PageReading, ReadCompany, ReadPerson, Said } from '../page-reading'
import type { CompanyFacts, PageReport, PersonFacts } from '../page-report'
import { currentPosition } from './current-position'

/** What the page said becomes what we hold about it: each field with its source and how sure it is. Pure. */
export function settleReading(reading: PageReading): PageReport {
  const { person, company, rows, companies, ...rest } = reading
  const subject = person ? settlePerson(person) : company && settleCompany(company)
  return known<PageReport>({
    ...rest,
    subject,
    rows: rows?.flatMap((row) => settlePerson(row) ?? []),
    companies: companies?.map(settleCompany),
  })
}

const fact = (said: Said | undefined, confidence: Confidence): Fact | undefined =>
  said && { value: said.text, source: said.from, confidence }

function settlePerson(read: ReadPerson): PersonFacts | undefined {
  const name = readName(read)
  if (!name) return undefined
  const position = currentPosition(read)
  return known<PersonFacts>({
    kind: 'person',
    ids: read.ids,
    facts: known<PersonFacts['facts']>({
      fullName: name.full,
      firstName: name.first,
      lastName: name.last,
      headline: fact(read.headline, 'high'),
      location: fact(read.location, 'high'),
      title: position.title,
      company: position.company,
    }),
    companyIds: position.companyIds,
    otherRoles: position.others,
    self: read.self,
    unseen: read.unseen,
  })
}

function settleCompany(read: ReadCompany): CompanyFacts {
  return {
    kind: 'company',
    ids: read.ids,
    facts: known<CompanyFacts['facts']>({
      name: fact(read.name, 'high'),
      website: fact(read.websites?.[0], 'high'),
      domain: undefined,
      industry: fact(read.industry, 'high'),
      size: fact(read.size, 'high'),
      location: fact(read.location, 'high'),
      tagline: fact(read.tagline, 'high'),
    }),
  }
}
