import { pick, randomFrom, seedFrom } from './seed'

/**
 * The fictional people and companies that the demo LinkedIn shows and the vendor servers know. Nobody here exists;
 * every site ends in `.example`, which can never be registered.
 */
export interface CastCompany {
  readonly slug: string
  /** LinkedIn's numeric organisation id. */
  readonly number: string
  readonly name: string
  readonly kind: 'company' | 'school' | 'showcase'
  readonly domain?: string
  readonly industry: string
  readonly size: string
  readonly location: string
  readonly country: string
}

/** What the vendors will say about somebody. Vendors derive the rest (provider, numbers) from the name. */
export type Outcome = 'verified' | 'catch-all' | 'guess' | 'invalid' | 'miss'

export interface CastPerson {
  readonly slug: string
  /** `ACoAA` + 34 characters, as LinkedIn writes member ids. */
  readonly member: string
  readonly first: string
  readonly last: string
  readonly headline: string
  readonly title: string
  readonly companySlug: string
  readonly location: string
  readonly country: string
  readonly email: Outcome
  readonly phone: 'mobile' | 'landline' | 'miss'
  /** The vendors know a newer employer than the page shows. */
  readonly movedTo?: string
}

const company = (
  slug: string,
  number: string,
  name: string,
  industry: string,
  size: string,
  location: string,
  country: string,
  domain?: string,
): CastCompany => ({
  slug,
  number,
  name,
  kind: 'company',
  industry,
  size,
  location,
  country,
  ...(domain ? { domain } : {}),
})

export const companies: readonly CastCompany[] = [
  company(
    'quillmere-labs',
    '90000001',
    'Quillmere Labs',
    'Software Development',
    '11-50',
    'Utrecht, Utrecht',
    'NL',
    'quillmere.example',
  ),
  {
    ...company(
      'tidewater-university',
      '90000002',
      'Tidewater University',
      'Higher Education',
      '1,001-5,000',
      'Tidewater, Virginia',
      'US',
      'tidewater.example',
    ),
    kind: 'school',
  },
  company(
    'harborline',
    '90000003',
    'Harborline',
    'Maritime Transportation',
    '201-500',
    'Rotterdam, South Holland',
    'NL',
    'harborline.example',
  ),
  company(
    'brightfen-health',
    '90000004',
    'Brightfen Health',
    'Hospitals and Health Care',
    '501-1,000',
    'Leeds, England',
    'GB',
    'brightfen.example',
  ),
  company(
    'oakmoss-studio',
    '90000005',
    'Oakmoss Studio',
    'Design Services',
    '2-10',
    'Lyon, Auvergne-Rhône-Alpes',
    'FR',
  ),
  {
    ...company(
      'quillmere-charts',
      '90000006',
      'Quillmere Charts',
      'Software Development',
      '11-50',
      'Utrecht, Utrecht',
      'NL',
      'quillmere.example',
    ),
    kind: 'showcase',
  },
]

const member = (n: number) => `ACoAAFa1ce${String(n).padStart(25, '0')}Test`

const person = (
  n: number,
  slug: string,
  first: string,
  last: string,
  title: string,
  companySlug: string,
  location: string,
  country: string,
  email: Outcome,
  phone: CastPerson['phone'],
  movedTo?: string,
): CastPerson => {
  const employer = companies.find((c) => c.slug === companySlug)
  return {
    slug,
    member: member(n),
    first,
    last,
    title,
    companySlug,
    location,
    country,
    email,
    phone,
    headline: `${title} at ${employer?.name ?? companySlug}`,
    ...(movedTo ? { movedTo } : {}),
  }
}

/** Each stands for one story: the plain find, the guess, the miss, the namesakes, the one who moved on. */
export const people: readonly CastPerson[] = [
  person(
    0,
    'nora-vance-0a1b2c3d',
    'Nora',
    'Vance',
    'Head of Data',
    'quillmere-labs',
    'Utrecht, Netherlands',
    'NL',
    'verified',
    'mobile',
  ),
  person(
    1,
    'ivo-larkspur',
    'Ivo',
    'Larkspur',
    'CTO',
    'quillmere-labs',
    'Utrecht, Netherlands',
    'NL',
    'verified',
    'landline',
  ),
  person(
    2,
    'mia-tansley',
    'Mia',
    'Tansley',
    'VP Engineering',
    'quillmere-labs',
    'Ghent, Belgium',
    'BE',
    'catch-all',
    'miss',
  ),
  person(
    3,
    'oskar-brindle',
    'Oskar',
    'Brindle',
    'Engineering Manager',
    'quillmere-labs',
    'Utrecht, Netherlands',
    'NL',
    'guess',
    'miss',
  ),
  person(
    4,
    'pilar-quenby',
    'Pilar',
    'Quenby',
    'Head of Sales',
    'quillmere-labs',
    'Madrid, Spain',
    'ES',
    'miss',
    'miss',
  ),
  person(
    5,
    'tomas-elwood',
    'Tomas',
    'Elwood',
    'Director of Operations',
    'harborline',
    'Rotterdam, Netherlands',
    'NL',
    'verified',
    'mobile',
    'brightfen-health',
  ),
  person(
    6,
    'anna-marlowe',
    'Anna',
    'Marlowe',
    'Account Executive',
    'harborline',
    'Rotterdam, Netherlands',
    'NL',
    'invalid',
    'mobile',
  ),
  person(
    7,
    'anna-marlowe-2',
    'Anna',
    'Marlowe',
    'Nurse Manager',
    'brightfen-health',
    'Leeds, United Kingdom',
    'GB',
    'verified',
    'landline',
  ),
  person(
    8,
    'jose-da-silva-neto',
    'José',
    'da Silva Neto',
    'Chief Medical Officer',
    'brightfen-health',
    'Leeds, United Kingdom',
    'GB',
    'catch-all',
    'mobile',
  ),
  person(
    9,
    'lea-fontenay',
    'Léa',
    'Fontenay',
    'Founder',
    'oakmoss-studio',
    'Lyon, France',
    'FR',
    'verified',
    'miss',
  ),
  person(
    10,
    'pat-viewer',
    'Pat',
    'Viewer',
    'Account Manager',
    'brightfen-health',
    'London, United Kingdom',
    'GB',
    'verified',
    'mobile',
  ),
]

export const viewer = people[10] as CastPerson

const firstNames = [
  'Ada',
  'Bruno',
  'Celia',
  'Dario',
  'Edda',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaia',
  'Luca',
  'Mara',
  'Nils',
  'Orla',
  'Pavel',
  'Rosa',
  'Silas',
  'Tove',
  'Uma',
  'Viktor',
  'Wanda',
  'Yara',
  'Zeno',
  'Åsa',
  'Çelik',
]
const lastNames = [
  'Abernath',
  'Belgrove',
  'Carrow',
  'Dunmire',
  'Eastlake',
  'Fennimore',
  'Grantley',
  'Holloway',
  'Inskip',
  'Jarrow',
  'Kestrel',
  'Lindqvist',
  'Merriweather',
  'Norwell',
  'Ormsby',
  'Penhale',
  'Quillon',
  'Rookwood',
  'Stanmere',
  'Thackray',
  'Underhay',
  'Vandermeer',
  'Wetherby',
  'Yardley',
]
const titles = [
  'CTO',
  'VP Engineering',
  'Head of Data',
  'Engineering Manager',
  'Head of Sales',
  'Account Executive',
  'Director of Operations',
  'Marketing Manager',
  'Product Manager',
  'Data Analyst',
  'Recruiter',
  'CFO',
]
const places: readonly (readonly [string, string])[] = [
  ['Utrecht, Netherlands', 'NL'],
  ['Berlin, Germany', 'DE'],
  ['Lyon, France', 'FR'],
  ['Leeds, United Kingdom', 'GB'],
  ['Ghent, Belgium', 'BE'],
  ['Austin, Texas, United States', 'US'],
]
const emailOutcomes: readonly Outcome[] = [
  'verified',
  'verified',
  'verified',
  'catch-all',
  'guess',
  'invalid',
  'miss',
]
const phoneOutcomes: readonly CastPerson['phone'][] = ['mobile', 'mobile', 'landline', 'miss', 'miss']

/** Somebody for every number, always the same: for search pages, sourcing and lists of any length. */
export function extra(n: number): CastPerson {
  const random = randomFrom(seedFrom(`extra-${n}`))
  const first = pick(firstNames, random)
  const last = pick(lastNames, random)
  const [location, country] = pick(places, random)
  const employer = pick(companies, random)
  return person(
    1000 + n,
    `${first}-${last}-${n}`
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9-]/g, ''),
    first,
    last,
    pick(titles, random),
    employer.slug,
    location,
    country,
    pick(emailOutcomes, random),
    pick(phoneOutcomes, random),
  )
}

export const employerOf = (someone: CastPerson): CastCompany => {
  const found = companies.find((c) => c.slug === someone.companySlug)
  if (!found) throw new Error(`no company ${someone.companySlug}`)
  return found
}

/** Unknown names get stable answers too: the outcome is a function of who was asked about. */
export function outcomeFor(key: string): { email: Outcome; phone: CastPerson['phone'] } {
  const random = randomFrom(seedFrom(key))
  return { email: pick(emailOutcomes, random), phone: pick(phoneOutcomes, random) }
}
