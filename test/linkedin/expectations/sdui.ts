import type { Outline } from '../outline'
import {
  byExperience,
  byTile,
  type Expectations,
  ivoMember,
  joins,
  member,
  nora,
  quillmere,
  slug,
} from './expectation'

const reader = 'sdui-profile'
const unseen = ['unseen experience']
const is = { slug, member }
const basic: Outline = {
  reader,
  state: 'settled',
  is,
  facts: { ...nora, ...byExperience },
  company: quillmere,
  companies: [joins.quillmere, joins.harborline],
}
const withoutExperience: Outline = {
  reader,
  state: 'settled',
  is,
  facts: { ...nora, ...byTile },
  marks: unseen,
}
const byLabel = {
  ...nora,
  fullName: 'Nora Jane Vance (high, heading)',
  firstName: 'Nora (high, label)',
  lastName: 'Jane Vance (high, label)',
}
const loading: Outline = { reader, state: 'loading' }
const ivo: Outline = {
  ...basic,
  is: { slug: 'ivo-larkspur', member: ivoMember },
  facts: {
    fullName: 'Ivo Larkspur (high, heading)',
    firstName: 'Ivo (medium, shape of the name)',
    lastName: 'Larkspur (medium, shape of the name)',
    headline: 'CTO at Quillmere Labs (high, top card)',
    location: 'Utrecht, Netherlands (high, top card)',
    title: 'CTO (high, experience)',
    company: 'Quillmere Labs (high, experience)',
  },
}

export const sduiExpectations: Expectations = {
  'sdui-basic': [basic],
  'sdui-no-exp': [withoutExperience],
  'sdui-exp-late': [withoutExperience, basic],
  'sdui-no-card': [withoutExperience],
  'sdui-grouped': [basic],
  'sdui-grouped-current': [{ ...basic, companies: [joins.quillmere] }],
  'sdui-two-current': [
    {
      ...basic,
      others: ['Advisor @ Harborline [kind company, number 90000003]'],
      companies: [joins.harborline, joins.quillmere],
    },
  ],
  'sdui-two-current-no-tile': [
    {
      ...basic,
      facts: { ...nora, title: 'Advisor (medium, experience)', company: 'Harborline (medium, experience)' },
      company: 'kind company, number 90000003',
      others: ['Head of Data @ Quillmere Labs [kind company, number 90000001]'],
      companies: [joins.harborline, joins.quillmere],
    },
  ],
  'sdui-dotted-company': [
    {
      ...basic,
      facts: { ...nora, title: 'CTO (high, experience)', company: 'Quill · Mere (high, experience)' },
      company: 'kind company, number 90000009',
      companies: ['Quill · Mere [kind company, number 90000009]'],
    },
  ],
  'sdui-year-in-company': [
    {
      reader,
      state: 'settled',
      is,
      facts: { ...nora, title: 'Head of Data (low, headline)' },
      companies: ['Expo 2025 - Osaka [kind company, number 90000009]'],
    },
  ],
  'sdui-school-employer': [
    {
      ...basic,
      facts: {
        ...nora,
        title: 'Lecturer (high, experience)',
        company: 'Tidewater University (high, experience)',
      },
      company: 'kind school, number 90000002',
      companies: ['Tidewater University [kind school, number 90000002]'],
    },
  ],
  'sdui-school-only': [
    { ...withoutExperience, facts: { ...nora, headline: 'Data person (high, top card)' } },
  ],
  'sdui-no-tiles': [
    {
      ...withoutExperience,
      facts: {
        ...nora,
        title: 'Head of Data (medium, headline)',
        company: 'Quillmere Labs (medium, headline)',
      },
    },
  ],
  'sdui-noise': [{ ...basic, facts: { ...byLabel, ...byExperience } }],
  'sdui-label': [
    { ...basic, facts: { ...byLabel, ...byExperience, headline: 'Head of Data (high, top card)' } },
  ],
  'sdui-pl': [
    {
      ...basic,
      facts: {
        ...nora,
        fullName: 'Nora Jane Vance (high, heading)',
        firstName: 'Nora Jane (low, shape of the name)',
        lastName: 'Vance (low, shape of the name)',
        headline: 'Kierownik danych w firmie Quillmere Labs (high, top card)',
        title: 'Kierownik danych (high, experience)',
        company: 'Quillmere Labs (high, experience)',
      },
      companies: [joins.quillmere],
    },
  ],
  'sdui-own': [{ ...basic, marks: ['self'] }],
  'sdui-3rd': [basic],
  'sdui-optowork': [basic],
  'sdui-unicode-slug': [
    {
      ...basic,
      is: { slug: 'łucja-żółw', member },
      facts: {
        ...nora,
        ...byExperience,
        fullName: 'Łucja Żółw (high, heading)',
        firstName: 'Łucja (medium, shape of the name)',
        lastName: 'Żółw (medium, shape of the name)',
      },
    },
  ],
  'sdui-many-strangers': [basic],
  'sdui-l3a': [
    {
      reader: 'sdui-profile-2025',
      state: 'settled',
      is: { slug },
      facts: {
        fullName: 'Nora Vance (low, badge)',
        firstName: 'Nora (low, shape of the name)',
        lastName: 'Vance (low, shape of the name)',
      },
      marks: unseen,
    },
  ],
  'sdui-l3c': [basic],
  'sdui-stale-screen': [{ ...loading, missing: ['screen'] }],
  'sdui-stale-person': [loading, ivo],
  'sdui-stale-person-new-title': [loading],
  'sdui-mixed-toolbar': [{ reader, state: 'unsure' }],
  'sdui-two-members': [{ reader, state: 'unsure' }],
  'sdui-id-url': [basic],
  'sdui-id-url-stale': [loading],
  'sdui-lead-id-url': [loading],
  'sdui-me': [{ state: 'unsupported' }],
  'sdui-locale-url': [basic],
  'sdui-overlay': [basic],
  'sdui-details': [{ state: 'unsupported' }],
  'sdui-hidden': [{ reader, state: 'hidden', missing: ['name'] }],
}
