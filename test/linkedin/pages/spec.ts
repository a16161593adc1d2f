import type { CastCompany, CastPerson } from '../../world/cast'
import { companies, employerOf, people } from '../../world/cast'

/** What a profile page shows of somebody, before any layout gives it a shape. */
export interface RoleSpec {
  readonly title: string
  readonly type?: string
  readonly dates?: string
  readonly place?: string
  readonly description?: string
}

export interface EmployerSpec {
  readonly company: string
  /** No number: an employer without a page on LinkedIn. */
  readonly number?: string
  readonly slug?: string
  readonly kind?: 'company' | 'school'
  readonly logoLabel?: string
  readonly grouped?: boolean
  readonly total?: string
  readonly roles: readonly RoleSpec[]
}

export interface ProfileSpec {
  readonly slug: string
  readonly member: string
  readonly first: string
  readonly last: string
  /** As LinkedIn shows it, decoration included. */
  readonly name: string
  readonly headline: string
  readonly location: string
  readonly tile?: string
  readonly school?: string
  readonly companyLine?: string
  readonly pronouns?: string
  readonly degree?: string
  readonly premiumLabel?: string
  readonly verifiedLabel?: string
  readonly language?: string
  readonly own?: boolean
  readonly contact?: boolean
  readonly openToWork?: boolean
  readonly roles: readonly EmployerSpec[]
}

/** The cast's people, with the career that their titles imply. */
export function profileOf(someone: CastPerson): ProfileSpec {
  const employer = employerOf(someone)
  const before = companies.find((each) => each.slug !== employer.slug && each.kind === 'company') ?? employer
  return {
    slug: someone.slug,
    member: someone.member,
    first: someone.first,
    last: someone.last,
    name: `${someone.first} ${someone.last}`,
    headline: someone.headline,
    location: someone.location,
    tile: employer.name,
    school: 'Tidewater University',
    roles: [
      {
        company: employer.name,
        number: employer.number,
        slug: employer.slug,
        roles: [
          {
            title: someone.title,
            type: 'Full-time',
            dates: 'Sep 2024 – Present · 2 yrs 3 mos',
            place: `${someone.location} · Hybrid`,
            description: 'Charts that tell where the boats are, 2019 - now.',
          },
        ],
      },
      {
        company: before.name,
        number: before.number,
        slug: before.slug,
        grouped: true,
        roles: [
          {
            title: 'Senior Analyst',
            type: 'Full-time',
            dates: 'Jan 2022 - Aug 2024 · 2 yrs 8 mos',
            place: 'Rotterdam, Netherlands · On-site',
          },
          { title: 'Analyst', dates: 'Feb 2019 - Jan 2022 · 3 yrs' },
        ],
      },
    ],
  }
}

export interface CompanySpec {
  readonly slug: string
  readonly number: string
  readonly kind: CastCompany['kind']
  readonly name: string
  readonly industry: string
  readonly size: string
  readonly location?: string
  readonly website?: string
  readonly tagline?: string
  readonly verified?: boolean
  /** The words and the link of the button in the header, where they are not the site's. */
  readonly button?: { readonly text: string; readonly href: string }
  readonly people: readonly ProfileSpec[]
}

export function companyOf(organisation: CastCompany): CompanySpec {
  const { slug, number, kind, name, industry, size, location, domain } = organisation
  return {
    slug,
    number,
    kind,
    name,
    industry,
    size: `${size} employees`,
    location,
    ...(domain ? { website: `https://www.${domain}/` } : {}),
    tagline: 'Charts for people who move goods by water',
    people: people.filter((someone) => someone.companySlug === slug).map(profileOf),
  }
}
