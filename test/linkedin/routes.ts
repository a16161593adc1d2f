import { type CastPerson, companies, extra, people, viewer } from '../world/cast'
import type { DemoPage } from './demo-page'
import { emberCompany } from './pages/ember-company'
import { feed } from './pages/feed'
import { notFound } from './pages/not-found'
import { sduiProfile } from './pages/sdui-profile'
import { companyOf, profileOf } from './pages/spec'
import type { SiteSettings } from './settings'

/** Which page of the demo LinkedIn stands at a path; `undefined` for what a browser may ask for besides pages. */
export function demoPageAt(path: string, settings: SiteSettings): DemoPage | undefined {
  const [first = '', name = '', ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent)
  if (first === '' || first === 'feed') return feed(settings.seed)
  if (first === 'in') return profilePage(name, settings) ?? notFound(path, settings.seed)
  if (first === 'company' || first === 'school' || first === 'showcase') {
    return companyPage(name, rest[0], settings) ?? notFound(path, settings.seed)
  }
  return /^(?:404|__)/.test(first) || path.includes('.') ? undefined : notFound(path, settings.seed)
}

/** The cast, and behind it somebody for every slug that ends in a number. */
export function personAt(name: string): CastPerson | undefined {
  const known = people.find((someone) => someone.slug === name || someone.member === name)
  if (known) return known
  const number = Number(/-(\d+)$/.exec(name)?.[1] ?? Number.NaN)
  const someone = Number.isInteger(number) ? extra(number) : undefined
  return someone?.slug === name ? someone : undefined
}

function profilePage(name: string, settings: SiteSettings): DemoPage | undefined {
  const someone = name === 'me' ? viewer : personAt(name)
  if (!someone) return undefined
  const spec = profileOf(someone)
  const who = {
    ...spec,
    ...(settings.language ? { language: settings.language } : {}),
    ...(someone === viewer ? { own: true } : {}),
  }
  return sduiProfile(who, {
    seed: settings.seed,
    late: settings.layout === 'sdui-late',
    experience: settings.experience === 'seen' ? 'seen' : 'unseen',
  })
}

function companyPage(name: string, tab: string | undefined, settings: SiteSettings): DemoPage | undefined {
  const organisation = companies.find((each) => each.slug === name || each.number === name)
  if (!organisation) return undefined
  return emberCompany(companyOf(organisation), {
    seed: settings.seed,
    tab: tab === 'about' || tab === 'people' ? tab : '',
  })
}
