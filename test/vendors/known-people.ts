import { type CastPerson, extra, type Outcome, outcomeFor, people } from '../world/cast'
import { seedFrom } from '../world/seed'
import { type CompanyQuery, type Employer, findEmployer, knownEmployer } from './employers'
import { bareDomain, folded } from './plain-text'

/** Somebody as the vendors know them. */
export interface KnownPerson {
  /** The LinkedIn name for the cast, else made of what was asked; stable either way. */
  readonly id: string
  readonly slug?: string
  readonly first: string
  readonly last: string
  readonly title: string
  readonly location: string
  readonly country: string
  readonly employer: Employer
  /** Where LinkedIn still shows them. */
  readonly formerEmployer?: Employer
  readonly email: Outcome
  readonly phone: CastPerson['phone']
}

export interface PersonQuery {
  readonly first: string
  readonly last: string
  readonly slug?: string | undefined
  readonly domain?: string | undefined
  readonly company?: string | undefined
}

function fromCast(person: CastPerson): KnownPerson {
  const shown = findEmployer({ slug: person.companySlug })
  const newer = person.movedTo ? findEmployer({ slug: person.movedTo }) : undefined
  if (!shown) throw new Error(`nobody employs ${person.slug}`)
  return {
    id: person.slug,
    slug: person.slug,
    first: person.first,
    last: person.last,
    title: person.title,
    location: person.location,
    country: person.country,
    employer: newer ?? shown,
    ...(newer ? { formerEmployer: shown } : {}),
    email: person.email,
    phone: person.phone,
  }
}

export const knownPeople: readonly KnownPerson[] = people.map(fromCast)

function bySlug(slug: string): KnownPerson | undefined {
  const cast = people.find((person) => person.slug === slug || person.member.toLowerCase() === slug)
  if (cast) return knownPeople.find((one) => one.slug === cast.slug)
  const number = Number(slug.match(/-(\d{1,6})$/)?.[1])
  if (!Number.isInteger(number)) return undefined
  const someone = extra(number)
  return someone.slug === slug ? fromCast(someone) : undefined
}

const worksAt = (person: KnownPerson, employer: Employer | undefined) =>
  employer !== undefined && [person.employer.slug, person.formerEmployer?.slug].includes(employer.slug)

function byName(query: PersonQuery): KnownPerson | undefined {
  const name = folded(`${query.first} ${query.last}`)
  const namesakes = knownPeople.filter((one) => folded(`${one.first} ${one.last}`) === name)
  if (!query.domain && !query.company) return namesakes[0]
  const byDomain = query.domain ? knownEmployer({ domain: query.domain }) : undefined
  const asked = byDomain ?? knownEmployer({ name: query.company })
  return namesakes.find((one) => worksAt(one, asked))
}

/** Nobody of the cast, yet always the same answer for the same question. */
function stranger(query: PersonQuery): KnownPerson | undefined {
  const company: CompanyQuery = { domain: query.domain, name: query.company }
  const employer =
    findEmployer(company) ?? (query.slug ? findEmployer({ slug: `${query.slug}-works` }) : undefined)
  if (!employer) return undefined
  const place = query.domain ? bareDomain(query.domain) : folded(query.company ?? query.slug ?? '')
  const id = `${folded(`${query.first} ${query.last}`)}@${place}`
  const template = extra(seedFrom(id) % 5000)
  return {
    id,
    ...(query.slug ? { slug: query.slug } : {}),
    first: query.first.trim(),
    last: query.last.trim(),
    title: template.title,
    location: template.location,
    country: template.country,
    employer,
    ...outcomeFor(id),
  }
}

/** Without a profile, a domain or a company, a name of the cast still finds somebody; a stranger's does not. */
export function findPerson(query: PersonQuery): KnownPerson | undefined {
  const slugged = query.slug ? bySlug(query.slug.toLowerCase()) : undefined
  return slugged ?? byName(query) ?? stranger(query)
}

/** Also how many made-up people the search pages of the demo site may number. */
const pool = 1500
let extras: readonly KnownPerson[] | undefined

export function staffOf(employer: Employer): KnownPerson[] {
  const cast = knownPeople.filter((one) => worksAt(one, employer))
  if (!employer.stranger) {
    extras ??= Array.from({ length: pool }, (_, n) => fromCast(extra(n)))
    const others = extras.filter((one) => one.employer.slug === employer.slug)
    return [...cast, ...others].slice(0, employer.staff)
  }
  const start = seedFrom(employer.slug) % 100_000
  // Every sixth unknown company is one the vendors know nobody at.
  if (start % 6 === 0) return []
  return Array.from({ length: Math.min(employer.staff, 200) }, (_, n) => {
    const made = extra(start + n)
    const id = `${made.slug}-of-${employer.slug}`
    return { ...fromCast(made), id, slug: id, employer }
  })
}
