import type { Outline } from '../outline'
import { byExperience, type Expectations, nora, slug } from './expectation'

const reader = 'guest-profile'
const harborline = 'Harborline [kind company, slug harborline]'
const basic: Outline = {
  reader,
  state: 'settled',
  is: { slug },
  facts: {
    ...nora,
    ...byExperience,
    fullName: 'Nora Vance (high, top card)',
    firstName: 'Nora (high, meta)',
    lastName: 'Vance (high, meta)',
  },
  company: 'kind company, slug quillmere-labs',
  companies: ['Quillmere Labs [kind company, slug quillmere-labs]', harborline],
}
const twoNames: Outline = {
  ...basic,
  facts: {
    ...basic.facts,
    fullName: 'Nora Jane Vance (high, top card)',
    lastName: 'Jane Vance (high, meta)',
  },
}
const { company: _, ...noCompanyLink } = basic
const { title: __, ...untitled } = basic.facts ?? {}

const organisation: Outline = {
  reader: 'guest-organisation',
  state: 'settled',
  is: { kind: 'company', slug: 'quillmere-labs' },
  facts: {
    name: 'Quillmere Labs (high, top card)',
    website: 'https://quillmere.example (high, about)',
    domain: 'quillmere.example (high, about)',
    industry: 'Software Development (high, top card)',
    size: '11-50 employees (high, about)',
    location: 'Utrecht, Utrecht (high, about)',
    tagline: 'Charts for people who move goods by water (high, top card)',
  },
}
const { website: ___, domain: ____, ...siteless } = organisation.facts ?? {}

export const guestExpectations: Expectations = {
  'guest-profile': [twoNames],
  'guest-no-json-ld': [twoNames],
  'guest-masked': [{ ...basic, facts: { ...untitled } }],
  'guest-graph-posts-first': [basic],
  'guest-no-employer-page': [{ ...noCompanyLink, companies: [harborline] }],
  'guest-other-person': [{ reader, state: 'loading' }],
  'guest-empty': [{ reader, state: 'loading', missing: ['heading'] }],
  'guest-authwall-canonical': [{ state: 'wall' }],
  'guest-authwall-stub': [{ state: 'wall' }],
  'guest-join-page': [{ state: 'wall' }],
  'guest-company': [organisation],
  'guest-company-graph': [
    {
      ...organisation,
      facts: {
        ...organisation.facts,
        website: 'https://quillmere.example (high, json-ld)',
        domain: 'quillmere.example (high, json-ld)',
      },
    },
  ],
  'guest-company-no-site': [{ ...organisation, facts: siteless }],
  'guest-school': [
    {
      ...organisation,
      is: { kind: 'school', slug: 'tidewater-university' },
      facts: {
        ...organisation.facts,
        name: 'Tidewater University (high, top card)',
        website: 'https://tidewater.example (high, about)',
        domain: 'tidewater.example (high, about)',
        industry: 'Higher Education (high, top card)',
        size: '1,001-5,000 employees (high, about)',
        location: 'Tidewater, Virginia (high, about)',
      },
    },
  ],
}
