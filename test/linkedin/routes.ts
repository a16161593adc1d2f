import { type CastPerson, companies, employerOf, extra, people, viewer } from '../world/cast'
import type { DemoPage } from './demo-page'
import { emberCompany } from './pages/ember-company'
import { emberProfile, profileIsland } from './pages/ember-profile'
import { feed } from './pages/feed'
import { guestCompany } from './pages/guest-company'
import { guestProfile, guestWall } from './pages/guest-profile'
import { notFound } from './pages/not-found'
import { recruiterProfile, recruiterRows } from './pages/recruiter'
import { salesAccount, salesAccountSearch, salesLead, salesList, salesSearch } from './pages/sales'
import { sduiProfile } from './pages/sdui-profile'
import { sduiProfile2025 } from './pages/sdui-profile-2025'
import { emberCompanySearch, emberSearch, sduiSearch } from './pages/search'
import { companyOf, type ProfileSpec, profileOf } from './pages/spec'
import type { SiteSettings } from './settings'

/** Which page of the demo LinkedIn stands at an address; `undefined` for what a browser asks for besides pages. */
export function demoPageAt({ pathname, search }: URL, settings: SiteSettings): DemoPage | undefined {
  const [first = '', ...rest] = pathname.split('/').filter(Boolean).map(decoded)
  if (first.startsWith('__') || /\.\w+$/.test(pathname)) return undefined
  const page = pageIn(first, rest, settings) ?? notFound(pathname, settings.seed)
  return { ...page, href: `https://www.linkedin.com${pathname}${search}` }
}

function pageIn(
  first: string,
  [name = '', part = '']: readonly string[],
  settings: SiteSettings,
): DemoPage | undefined {
  const { seed } = settings
  if (first === '' || first === 'feed') return feed(seed)
  if (first === 'in') return profilePage(name, settings)
  if (/^(?:company|school|showcase)$/.test(first)) return companyPage(name, part, settings)
  if (/^(?:authwall|login|checkpoint|uas|signup)$/.test(first)) return guestWall('join')
  if (first === 'search') return searchPage(part, settings)
  if (first === 'sales') return salesPage(name, part, seed)
  if (first !== 'talent') return undefined
  const candidate = name === 'profile' ? personById(part) : undefined
  if (candidate) return recruiterProfile(candidate, { seed })
  return name === 'search' ? recruiterRows(found(10), seed) : undefined
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The cast, and behind it somebody for every slug that ends in a number. */
export function personAt(name: string): CastPerson | undefined {
  const known = people.find((someone) => someone.slug === name || someone.member === name)
  if (known) return known
  const number = Number(/-(\d+)$/.exec(name)?.[1] ?? Number.NaN)
  const someone = Number.isInteger(number) ? extra(number) : undefined
  return someone?.slug === name ? someone : undefined
}

/** The other applications' ids of a member differ in their first letters only, here. */
function personById(id: string): ProfileSpec | undefined {
  const [bare = ''] = id.split(',')
  const known = people.find(({ member }) => member.slice(3) === bare.slice(3))
  const number = Number(/0*(\d+)Test$/.exec(bare)?.[1] ?? Number.NaN) - 1000
  const someone = known ?? (number >= 0 ? extra(number) : undefined)
  return someone && profileOf(someone)
}

const found = (count: number): readonly ProfileSpec[] => [
  ...people.slice(0, 4).map(profileOf),
  ...Array.from({ length: count - 4 }, (_, n) => profileOf(extra(n))),
]

function profilePage(name: string, settings: SiteSettings): DemoPage | undefined {
  const { seed, layout, language } = settings
  const someone = name === 'me' ? viewer : personAt(name)
  if (!someone) return undefined
  const hidden = settings.as === 'hidden' ? { name: 'LinkedIn Member', headline: 'Analyst', roles: [] } : {}
  const who: ProfileSpec = {
    ...profileOf(someone),
    ...(language ? { language } : {}),
    ...(someone === viewer ? { own: true } : {}),
    ...hidden,
  }
  if (layout === 'guest') return guestProfile(who, { postsFirst: true })
  if (layout === 'ember' || layout === 'ember-2024') {
    const islands = [profileIsland(who, profileOf(viewer))]
    return emberProfile(who, { seed, of2024: layout === 'ember-2024', islands, boot: settings.boot })
  }
  if (layout === 'sdui-2025') return sduiProfile2025(who, seed)
  const experience = settings.experience === 'seen' ? 'seen' : 'unseen'
  return sduiProfile(who, { seed, late: layout === 'sdui-late', experience })
}

function companyPage(name: string, part: string, { seed, layout }: SiteSettings): DemoPage | undefined {
  const organisation = companies.find((each) => each.slug === name || each.number === name)
  if (!organisation) return undefined
  if (layout === 'guest') return guestCompany(companyOf(organisation))
  const spec = companyOf(organisation)
  const strangers = Array.from({ length: 8 }, (_, n) => extra(n)).filter(
    (each) => employerOf(each) === organisation,
  )
  return emberCompany(
    { ...spec, people: [...spec.people, ...strangers.map(profileOf)] },
    {
      seed,
      tab: part === 'about' || part === 'people' ? part : '',
    },
  )
}

function searchPage(what: string, { seed, layout }: SiteSettings): DemoPage | undefined {
  if (what === 'companies') return emberCompanySearch(companies, seed)
  if (what !== 'people' && what !== 'all') return undefined
  return layout === 'ember' ? emberSearch(found(10), { seed }) : sduiSearch(found(10), { seed, what })
}

function salesPage(what: string, name: string, seed: string): DemoPage | undefined {
  if (what === 'lead') {
    const who = personById(name)
    return who && salesLead(who, { seed })
  }
  if (what === 'company') {
    const organisation = companies.find((each) => each.number === name)
    return organisation && salesAccount(companyOf(organisation), seed)
  }
  if (what === 'lists') return salesList(found(25), seed)
  if (what !== 'search') return undefined
  return name === 'company'
    ? salesAccountSearch(companies.map(companyOf), seed)
    : salesSearch(found(25), seed)
}
