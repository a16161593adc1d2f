import { describe, expect, it } from 'vitest'
import { idsInQuery } from './linkedin-ids'
import { companyUrl, personUrl, readLinkedInUrl } from './linkedin-url'

const member = 'ACoAAFa1ce0000000000000000000000000Test'
const lead = 'ACwAAFa1ce0000000000000000000000000Test'
const nora = 'https://www.linkedin.com/in/nora-vance-0a1b2c3d/'
const quillmere = 'https://www.linkedin.com/company/quillmere-labs/'

/** What is typed or found in a link → kind, canonical address, ids. */
const people: readonly (readonly [string, string, object, string?])[] = [
  ['https://www.linkedin.com/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://www.linkedin.com/in/Nora-Vance-0A1B2C3D/', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['http://linkedin.com/in/nora-vance-0a1b2c3d/', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['linkedin.com/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['  www.linkedin.com/in/nora-vance-0a1b2c3d/  ', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://nl.linkedin.com/in/nora-vance-0a1b2c3d?trk=x', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://m.linkedin.com/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://touch.www.linkedin.com/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://www.linkedin.com/in/nora-vance-0a1b2c3d/fr/', nora, { slug: 'nora-vance-0a1b2c3d' }, ''],
  ['https://www.linkedin.com/in/nora-vance-0a1b2c3d/zh_CN', nora, { slug: 'nora-vance-0a1b2c3d' }, ''],
  [
    'https://www.linkedin.com/in/nora-vance-0a1b2c3d/pt-br/?locale=pt_BR',
    nora,
    { slug: 'nora-vance-0a1b2c3d' },
    '',
  ],
  [
    'https://www.linkedin.com/in/nora-vance-0a1b2c3d/details/experience/',
    nora,
    { slug: 'nora-vance-0a1b2c3d' },
    'details',
  ],
  [
    'https://www.linkedin.com/in/nora-vance-0a1b2c3d/overlay/contact-info/',
    nora,
    { slug: 'nora-vance-0a1b2c3d' },
    'overlay',
  ],
  [
    'https://www.linkedin.com/in/nora-vance-0a1b2c3d/recent-activity/all/',
    nora,
    { slug: 'nora-vance-0a1b2c3d' },
    'recent-activity',
  ],
  ['https://www.linkedin.com/mwlite/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://www.linkedin.com/mwlite/profile/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://www.linkedin.com/m/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  ['https://www.linkedin.com/public-profile/in/nora-vance-0a1b2c3d', nora, { slug: 'nora-vance-0a1b2c3d' }],
  [`https://www.linkedin.com/in/${member}`, `https://www.linkedin.com/in/${member}/`, { member }],
  [`https://www.linkedin.com/in/${lead}/`, `https://www.linkedin.com/in/${lead}/`, { lead }],
  [
    `https://www.linkedin.com/in/nora-vance-0a1b2c3d?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${member}`,
    nora,
    { slug: 'nora-vance-0a1b2c3d', member },
  ],
  [
    'https://www.linkedin.com/in/%C5%82ucja-%C5%BC%C3%B3%C5%82w',
    'https://www.linkedin.com/in/%C5%82ucja-%C5%BC%C3%B3%C5%82w/',
    { slug: 'łucja-żółw' },
  ],
  [
    'https://www.linkedin.com/in/łucja-żółw',
    'https://www.linkedin.com/in/%C5%82ucja-%C5%BC%C3%B3%C5%82w/',
    { slug: 'łucja-żółw' },
  ],
  // The same letters, composed and decomposed, are one person.
  ['https://www.linkedin.com/in/zoe%CC%88', 'https://www.linkedin.com/in/zo%C3%AB/', { slug: 'zoë' }],
  [
    'https://www.linkedin.com/in/李小明-123',
    'https://www.linkedin.com/in/%E6%9D%8E%E5%B0%8F%E6%98%8E-123/',
    { slug: '李小明-123' },
  ],
  [
    'https://www.linkedin.com/pub/nora-vance/a7/576/b50',
    'https://www.linkedin.com/in/nora-vance-b50576a7/',
    { slug: 'nora-vance-b50576a7' },
  ],
  [
    'https://www.linkedin.com/pub/nora-vance/1/2a/b',
    'https://www.linkedin.com/in/nora-vance-00b02a1/',
    { slug: 'nora-vance-00b02a1' },
  ],
  [
    `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(nora)}`,
    nora,
    { slug: 'nora-vance-0a1b2c3d' },
  ],
]

const organisations: readonly (readonly [string, string, object, string])[] = [
  [
    'https://www.linkedin.com/company/quillmere-labs',
    quillmere,
    { kind: 'company', slug: 'quillmere-labs' },
    '',
  ],
  [
    'https://uk.linkedin.com/company/Quillmere-Labs?trk=x',
    quillmere,
    { kind: 'company', slug: 'quillmere-labs' },
    '',
  ],
  [
    'linkedin.com/company/quillmere-labs/about/',
    quillmere,
    { kind: 'company', slug: 'quillmere-labs' },
    'about',
  ],
  [
    'https://www.linkedin.com/company/quillmere-labs/people/?keywords=x',
    quillmere,
    { kind: 'company', slug: 'quillmere-labs' },
    'people',
  ],
  [
    'https://www.linkedin.com/company/quillmere-labs/products/a-product/',
    quillmere,
    { kind: 'company', slug: 'quillmere-labs' },
    'products',
  ],
  [
    'https://www.linkedin.com/company/90000001/',
    'https://www.linkedin.com/company/90000001/',
    { kind: 'company', number: '90000001' },
    '',
  ],
  [
    'https://www.linkedin.com/companies/90000001',
    'https://www.linkedin.com/company/90000001/',
    { kind: 'company', number: '90000001' },
    '',
  ],
  [
    'https://www.linkedin.com/school/tidewater-university/',
    'https://www.linkedin.com/school/tidewater-university/',
    { kind: 'school', slug: 'tidewater-university' },
    '',
  ],
  [
    'https://www.linkedin.com/edu/school?id=90000002',
    'https://www.linkedin.com/school/90000002/',
    { kind: 'school', number: '90000002' },
    '',
  ],
  [
    'https://www.linkedin.com/showcase/quillmere-charts',
    'https://www.linkedin.com/showcase/quillmere-charts/',
    { kind: 'showcase', slug: 'quillmere-charts' },
    '',
  ],
  [
    'https://www.linkedin.com/company/caf%C3%A9-quill',
    'https://www.linkedin.com/company/caf%C3%A9-quill/',
    { kind: 'company', slug: 'café-quill' },
    '',
  ],
]

const others: readonly (readonly [string, object])[] = [
  ['https://www.linkedin.com/in/me/', { kind: 'viewer' }],
  ['https://www.linkedin.com/in/me', { kind: 'viewer' }],
  ['https://www.linkedin.com/in/unavailable/', { kind: 'gone' }],
  ['https://www.linkedin.com/404/', { kind: 'gone' }],
  ['https://www.linkedin.com/company/unavailable/', { kind: 'gone' }],
  ['https://www.linkedin.com/company/setup/new/', { kind: 'other' }],
  ['https://www.linkedin.com/in/edit', { kind: 'other' }],
  ['https://www.linkedin.com/in/ab', { kind: 'other' }],
  ['https://www.linkedin.com/in/', { kind: 'other' }],
  ['https://www.linkedin.com/in/no@one', { kind: 'other' }],
  ['https://www.linkedin.com/in/%E0%A4%A', { kind: 'other' }],
  ['https://www.linkedin.com/pub/nora-vance/zz/1/2', { kind: 'other' }],
  ['https://www.linkedin.com/profile/view?id=1', { kind: 'other' }],
  ['https://www.linkedin.com/feed/', { kind: 'other' }],
  ['https://www.linkedin.com/', { kind: 'other' }],
  ['https://www.linkedin.com/posts/nora-vance_text-activity-1-x', { kind: 'other' }],
  ['https://www.linkedin.com/login', { kind: 'wall' }],
  ['https://www.linkedin.com/m/login/', { kind: 'wall' }],
  ['https://www.linkedin.com/uas/login?session_redirect=x', { kind: 'wall' }],
  ['https://www.linkedin.com/checkpoint/challenge/x', { kind: 'wall' }],
  [
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fivo',
    { kind: 'wall' },
  ],
  ['https://www.linkedin.com/signup/cold-join', { kind: 'wall' }],
  [
    `https://www.linkedin.com/sales/lead/${lead},NAME_SEARCH,a1b2?_ntb=x`,
    { kind: 'lead', ids: { lead }, url: `https://www.linkedin.com/in/${lead}/` },
  ],
  [
    `https://www.linkedin.com/sales/people/${lead},x,y`,
    { kind: 'lead', ids: { lead }, url: `https://www.linkedin.com/in/${lead}/` },
  ],
  [
    'https://www.linkedin.com/sales/profile/16000001,abcd,NAME_SEARCH',
    { kind: 'lead', ids: { lead: '16000001' } },
  ],
  [
    'https://www.linkedin.com/sales/company/90000001?_ntb=x',
    {
      kind: 'account',
      ids: { kind: 'company', number: '90000001' },
      url: 'https://www.linkedin.com/company/90000001/',
    },
  ],
  ['https://www.linkedin.com/sales/search/people?query=(x)&sessionId=y', { kind: 'list' }],
  ['https://www.linkedin.com/sales/search/company?query=x', { kind: 'list' }],
  ['https://www.linkedin.com/sales/lists/people/123', { kind: 'list' }],
  ['https://www.linkedin.com/sales/accounts/dashboard', { kind: 'list' }],
  ['https://www.linkedin.com/sales/home', { kind: 'other' }],
  [
    'https://www.linkedin.com/talent/profile/AEMAAtest00?trk=x',
    { kind: 'recruiter', ids: { recruiter: 'AEMAAtest00' } },
  ],
  [
    'https://www.linkedin.com/talent/hire/12/manage/all/profile/AEMAAtest00',
    { kind: 'recruiter', ids: { recruiter: 'AEMAAtest00' } },
  ],
  [
    'https://www.linkedin.com/recruiter/profile/123,abc,CAP',
    { kind: 'recruiter', ids: { recruiter: '123' } },
  ],
  ['https://www.linkedin.com/talent/search?x=y', { kind: 'list' }],
  ['https://www.linkedin.com/search/results/people/?keywords=x', { kind: 'list' }],
  ['https://www.linkedin.com/search/results/companies/', { kind: 'list' }],
  ['https://www.linkedin.com/search/results/all/', { kind: 'list' }],
  ['https://www.linkedin.com/search/results/content/', { kind: 'other' }],
  ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fquillmere.example', { kind: 'other' }],
]

const refused = [
  '',
  'nora vance',
  'https://linkedin.com.evil.example/in/nora-vance',
  'https://xlinkedin.com/in/nora-vance',
  'https://evil.example/www.linkedin.com/in/nora-vance',
  'https://www.linkedin.com@evil.example/in/nora-vance',
  'https://user:pass@www.linkedin.com/in/nora-vance',
  'https://@www.linkedin.com/in/nora-vance',
  'https://www.linkedin.com:8443/in/nora-vance',
  'https://abc.linkedin.com/in/nora-vance',
  'https://www.linkedin.com./in/nora-vance',
  'https://www.l\u0131nkedin.com/in/nora-vance',
  'ftp://www.linkedin.com/in/nora-vance',
  'javascript:alert(1)//www.linkedin.com/in/nora-vance',
  'https://www.linkedin.com/in/nora%2Fvance',
  'https://www.linkedin.com/in/nora%252Fvance',
  'https://www.linkedin.com/in/nora%5Cvance',
  'https://www.linkedin.com/in/nora%00vance',
  'https://www.linkedin.com/in/nora\\vance',
  'https://www.linkedin.com/in/nora vance',
  'https://lnkd.in/abc',
  `https://www.linkedin.com/in/${'a'.repeat(2000)}`,
]

const idsOf = (typed: string) => {
  const place = readLinkedInUrl(typed)
  return place && 'ids' in place ? place.ids : undefined
}

describe('people', () => {
  it.each(people.map(([typed, url, ids, part = '']) => ({ typed, url, ids, part })))('$typed', (row) => {
    const { typed, ...place } = row
    expect(readLinkedInUrl(typed)).toMatchObject({ kind: 'person', ...place })
    expect(idsOf(typed)).toEqual(row.ids)
  })

  it('marks the legacy form as doubtful', () => {
    expect(readLinkedInUrl('https://www.linkedin.com/pub/x-y/a7/576/b50')).toHaveProperty('doubtful', true)
    expect(readLinkedInUrl('https://www.linkedin.com/pub/%E0%A4%A/a7/576/b50')).toEqual({ kind: 'other' })
  })

  it('refuses slugs that are too long', () => {
    expect(readLinkedInUrl(`https://www.linkedin.com/in/${'a'.repeat(101)}`)).toEqual({ kind: 'other' })
  })
})

describe('organisations', () => {
  it.each(organisations)('%s', (typed, url, ids, part) => {
    expect(readLinkedInUrl(typed)).toMatchObject({ kind: 'company', url, ids, part })
    expect(idsOf(typed)).toEqual(ids)
  })
})

describe('everything else', () => {
  it.each(others)('%s', (typed, place) => {
    expect(readLinkedInUrl(typed)).toEqual(place)
  })
})

describe('what is not LinkedIn, or pretends to be', () => {
  it.each(refused)('%s', (typed) => {
    expect(readLinkedInUrl(typed)).toBeUndefined()
  })

  it('does not follow a redirector into a redirector', () => {
    const inner = `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(nora)}`
    const outer = `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(inner)}`
    expect(readLinkedInUrl(outer)).toEqual({ kind: 'other' })
  })
})

describe('canonical forms', () => {
  const typedForms = [...people, ...organisations].map(([typed]) => typed)
  it.each(typedForms)('is its own canonical form: %s', (typed) => {
    const place = readLinkedInUrl(typed)
    const url = place && 'url' in place ? place.url : undefined
    const again = readLinkedInUrl(url ?? '')
    expect(again && 'url' in again ? again.url : '').toBe(url)
  })

  it('prefers the slug, and has none for ids of other applications', () => {
    expect(personUrl({ slug: 'nora-vance', member })).toBe('https://www.linkedin.com/in/nora-vance/')
    expect(personUrl({ recruiter: 'AEMAA' })).toBeUndefined()
    expect(personUrl({ lead: '16000001' })).toBeUndefined()
    expect(companyUrl({})).toBeUndefined()
    expect(companyUrl({ number: '90000001' })).toBe('https://www.linkedin.com/company/90000001/')
  })
})

describe('ids in queries', () => {
  const inQuery = (query: string) => idsInQuery(new URL(`https://www.linkedin.com/x?${query}`))

  it('takes slug, member and organisation', () => {
    expect(inQuery('vanityName=Nora-Vance')).toEqual({ slug: 'nora-vance' })
    expect(inQuery(`profileUrn=urn%3Ali%3Afsd_profile%3A${member}`)).toEqual({ member })
    expect(inQuery(`facetConnectionOf=%22${member}%22`)).toEqual({ member })
    expect(inQuery('currentCompany=%5B%2290000001%22%5D')).toEqual({ number: '90000001' })
  })

  it('takes nothing from other queries', () => {
    expect(inQuery('vanityName=%3Cb%3E&profileUrn=urn:li:x:short&currentCompany=x')).toEqual({})
  })
})
