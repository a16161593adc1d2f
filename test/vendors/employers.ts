import { type CastCompany, companies } from '../world/cast'
import { pick, randomFrom, seedFrom } from '../world/seed'
import { bareDomain, folded } from './plain-text'

/** A company as the vendors know it: they have a domain even where LinkedIn shows none. */
export interface Employer {
  readonly slug: string
  readonly number: string
  readonly name: string
  readonly domain: string
  readonly industry: string
  readonly size: string
  readonly staff: number
  readonly city: string
  readonly country: string
  /** Nobody of the cast: made up on the spot from what was asked. */
  readonly stranger: boolean
}

export interface CompanyQuery {
  readonly domain?: string | undefined
  readonly name?: string | undefined
  readonly slug?: string | undefined
  readonly number?: string | undefined
}

const sizes = ['2-10', '11-50', '51-200', '201-500', '501-1,000', '1,001-5,000']
const industries = [
  'Software Development',
  'Machinery Manufacturing',
  'Food Production',
  'Business Consulting',
]
const cities: readonly (readonly [string, string])[] = [
  ['Ghent', 'BE'],
  ['Leeds', 'GB'],
  ['Austin', 'US'],
  ['Lyon', 'FR'],
]

const upperEnd = (size: string) => Number((size.split('-')[1] ?? size).replace(/\D/g, ''))

function known(company: CastCompany): Employer {
  const random = randomFrom(seedFrom(`staff ${company.slug}`))
  return {
    slug: company.slug,
    number: company.number,
    name: company.name,
    domain: company.domain ?? `${company.slug}.example`,
    industry: company.industry,
    size: company.size,
    staff: Math.ceil(upperEnd(company.size) * (0.4 + 0.5 * random())),
    city: company.location.split(',')[0] ?? company.location,
    country: company.country,
    stranger: false,
  }
}

export const employers: readonly Employer[] = companies.map(known)

const titled = (text: string) =>
  text
    .split(/[-_ .]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

function stranger(query: CompanyQuery): Employer | undefined {
  const label = query.slug ?? query.domain ?? query.name ?? query.number
  if (!label) return undefined
  const slug =
    query.slug ?? folded(query.name ?? query.domain?.split('.')[0] ?? label).replace(/[^a-z0-9]+/g, '-')
  const random = randomFrom(seedFrom(`company ${slug}`))
  const size = pick(sizes, random)
  const [city, country] = pick(cities, random)
  return {
    slug,
    number: query.number ?? String(80_000_000 + Math.floor(random() * 1_000_000)),
    name: query.name ?? titled(slug),
    domain: query.domain ? bareDomain(query.domain) : `${slug}.example`,
    industry: pick(industries, random),
    size,
    staff: Math.ceil(upperEnd(size) * (0.4 + 0.5 * random())),
    city,
    country,
    stranger: true,
  }
}

/** The company of the cast that is meant, whichever way it is named. */
export function knownEmployer(query: CompanyQuery): Employer | undefined {
  const domain = query.domain ? bareDomain(query.domain) : undefined
  const name = query.name ? folded(query.name) : undefined
  return (
    employers.find((one) => one.slug === query.slug || one.number === query.number) ??
    employers.find((one) => one.domain === domain) ??
    employers.find((one) => folded(one.name) === name)
  )
}

export const findEmployer = (query: CompanyQuery) => knownEmployer(query) ?? stranger(query)
