import { randomFrom, seedFrom } from '../../world/seed'
import { type Employer, findEmployer } from '../employers'
import { seniorityOf, titleFits } from '../job-titles'
import { type KnownPerson, staffOf } from '../known-people'
import { companyAddress } from '../linkedin-address'
import { folded } from '../plain-text'
import type { ListItem } from './schema/answers'
import type { Filters } from './schema/requests'

export const employersOf = (urls: readonly string[]): (Employer | undefined)[] =>
  urls.map((url) => {
    const address = companyAddress(url)
    return address ? findEmployer(address) : undefined
  })

/** A keyword may stand anywhere in a profile, most of which we do not write; some people simply have it. */
const mentions = (person: KnownPerson, keywords: string) =>
  folded(`${person.title} ${person.employer.industry}`).includes(folded(keywords)) ||
  randomFrom(seedFrom(`keyword ${folded(keywords)} ${person.id}`))() < 0.4

/** Any of the values within a field, all of the fields together. */
export function searchPeople(filters: Filters): KnownPerson[] {
  const { jobTitles = [], countries = [], keywords = '' } = filters
  const found = employersOf(filters.companyLinkedInUrls)
    .flatMap((employer) => (employer ? staffOf(employer) : []))
    .filter(
      (person) =>
        (jobTitles.length === 0 || jobTitles.some((title) => titleFits(person.title, title))) &&
        (countries.length === 0 || countries.includes(person.country)) &&
        (keywords.trim() === '' || mentions(person, keywords)),
    )
  return [...new Map(found.map((person) => [person.id, person])).values()]
}

const levels: Readonly<Record<string, string>> = { 'c-suite': 'CXO', vp: 'VICE_PRESIDENT', head: 'DIRECTOR' }

export function listItem(person: KnownPerson, listId: string, index: number, createdAt: string): ListItem {
  const random = randomFrom(seedFrom(`saber ${person.id}`))
  const letters = Array.from(
    { length: 12 },
    () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop0123456789'[Math.floor(random() * 52)],
  )
  const seniority = seniorityOf(person.title)
  return {
    id: `item_${String(index + 1).padStart(3, '0')}`,
    listId,
    baseContactId: `bc_${seedFrom(person.id).toString(36)}`,
    firstName: person.first,
    lastName: person.last,
    fullName: `${person.first} ${person.last}`,
    ...(random() < 0.5 ? { headline: `${person.title} at ${person.employer.name}` } : {}),
    role: random() < 0.05 ? null : person.title,
    companyName: person.employer.name,
    location: person.location,
    seniority: seniority === 'entry' && random() < 0.5 ? [] : [levels[seniority] ?? seniority.toUpperCase()],
    linkedInSalesNavigatorProfileUrl: `https://www.linkedin.com/sales/lead/ACwAA${letters.join('')}`,
    createdAt,
  }
}
