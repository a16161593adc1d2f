import type { Outline } from '../outline'
import { type Expectations, ivoMember, member, miaMember, slug } from './expectation'

const reader = 'organisation'
const site = (source: string, sure = 'high') => ({
  website: `https://quillmere.example (${sure}, ${source})`,
  domain: `quillmere.example (${sure}, ${source})`,
})
const header = {
  name: 'Quillmere Labs (high, header)',
  industry: 'Software Development (high, header)',
  size: '11-50 employees (high, header)',
  location: 'Utrecht, Utrecht (high, header)',
  tagline: 'Charts for people who move goods by water (high, header)',
}
const home: Outline = {
  reader,
  state: 'settled',
  is: { kind: 'company', slug: 'quillmere-labs', number: '90000001' },
  facts: { ...header, ...site('island') },
}
const { location: _, ...placeless } = header

export const companyExpectations: Expectations = {
  'company-home': [home],
  'company-header-site': [{ ...home, facts: { ...header, ...site('header', 'medium') } }],
  'company-about': [{ ...home, facts: { ...header, ...site('about') } }],
  'company-people': [
    {
      ...home,
      rows: [
        `Nora Vance | Head of Data | Quillmere Labs (high) | - [slug ${slug}, member ${member}]`,
        `Ivo Larkspur | CTO | Quillmere Labs (high) | - [slug ivo-larkspur, member ${ivoMember}]`,
        `Mia Tansley | - | Quillmere Labs (medium) | - [slug mia-tansley, member ${miaMember}]`,
      ],
      companies: ['Quillmere Labs [kind company, slug quillmere-labs, number 90000001]'],
    },
  ],
  'company-people-unasked': [home],
  'company-no-location': [{ ...home, facts: { ...placeless, ...site('island') } }],
  'company-verified': [home],
  'company-no-site': [{ ...home, facts: header }],
  'company-other-button': [{ ...home, facts: header }],
  'company-redirected-site': [{ ...home, facts: { ...header, ...site('about') } }],
  'company-by-number': [home],
  'company-by-number-stale': [{ reader, state: 'loading' }],
  'company-stale': [{ reader, state: 'loading' }],
  'school-home': [
    {
      ...home,
      is: { kind: 'school', slug: 'tidewater-university', number: '90000002' },
      facts: {
        ...header,
        name: 'Tidewater University (high, header)',
        website: 'https://tidewater.example (high, island)',
        domain: 'tidewater.example (high, island)',
        industry: 'Higher Education (high, header)',
        size: '1,001-5,000 employees (high, header)',
        location: 'Tidewater, Virginia (high, header)',
      },
    },
  ],
  showcase: [
    {
      ...home,
      is: { kind: 'showcase', slug: 'quillmere-charts', number: '90000006' },
      facts: { ...home.facts, name: 'Quillmere Charts (high, header)' },
    },
  ],
}
