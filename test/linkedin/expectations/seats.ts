import type { Outline } from '../outline'
import { type Expectations, joins, lead, nora, quillmere, slug } from './expectation'

const now = { title: 'Head of Data (high, current role)', company: 'Quillmere Labs (high, current role)' }
const salesLead: Outline = {
  reader: 'sales-lead',
  state: 'settled',
  is: { lead },
  facts: { ...nora, ...now },
  company: quillmere,
  marks: ['unaddressed'],
  companies: [joins.quillmere],
}
const row = (name: string, title: string, id: string) =>
  `${name} | ${title} | Quillmere Labs (high) | Utrecht, Netherlands [${id}]`
const ivoLead = 'ACwAAFa1ce0000000000000000000000001Test'
const rows: Outline = {
  reader: 'sales-rows',
  state: 'settled',
  rows: [row('Nora Vance', 'Head of Data', `lead ${lead}`), row('Ivo Larkspur', 'CTO', `lead ${ivoLead}`)],
  companies: [joins.quillmere],
}
const recruiter = 'AEMAAFa1ce0000000000000000000000000Test'
const candidate: Outline = {
  reader: 'recruiter-profile',
  state: 'settled',
  is: { recruiter },
  facts: {
    ...nora,
    fullName: 'Nora Vance (high, top card)',
    title: 'Head of Data (high, experience)',
    company: 'Quillmere Labs (high, experience)',
  },
  company: quillmere,
  marks: ['unaddressed'],
  companies: [joins.quillmere],
}

export const seatExpectations: Expectations = {
  'sn-lead': [salesLead],
  'sn-lead-multi': [
    {
      ...salesLead,
      facts: {
        ...nora,
        title: 'Head of Data (medium, current role)',
        company: 'Quillmere Labs (medium, current role)',
      },
      others: ['Advisor @ Harborline [kind company, number 90000003]'],
      companies: [joins.quillmere, joins.harborline],
    },
  ],
  'sn-lead-no-current': [
    {
      ...salesLead,
      facts: {
        ...nora,
        title: 'Head of Data (high, experience)',
        company: 'Quillmere Labs (high, experience)',
      },
      companies: [joins.quillmere, joins.harborline],
    },
  ],
  'sn-lead-locked': [{ reader: 'sales-lead', state: 'hidden', marks: ['unaddressed'], missing: ['name'] }],
  'sn-lead-menu-open': [{ ...salesLead, is: { lead, slug } }],
  'sn-account': [
    {
      reader: 'sales-account',
      state: 'settled',
      is: { kind: 'company', number: '90000001' },
      facts: {
        name: 'Quillmere Labs (high, heading)',
        website: 'https://quillmere.example (high, account)',
        domain: 'quillmere.example (high, account)',
        industry: 'Software Development (high, top card)',
        size: '11-50 employees (high, top card)',
        location: 'Utrecht, Utrecht (high, top card)',
      },
    },
  ],
  'sn-account-stale': [{ reader: 'sales-account', state: 'loading' }],
  'sn-search-card': [rows],
  'sn-search-textnode': [
    {
      reader: 'sales-rows',
      state: 'settled',
      rows: [`Ivo Larkspur | Captain | Own Boats (high) | Utrecht, Netherlands [lead ${ivoLead}]`],
    },
  ],
  'sn-search-account': [
    { reader: 'sales-rows', state: 'settled', companies: [joins.quillmere, joins.harborline] },
  ],
  'sn-list-table': [rows],
  'recruiter-row': [
    {
      reader: 'recruiter-rows',
      state: 'settled',
      rows: [
        row('Nora Vance', 'Head of Data', `recruiter ${recruiter}`),
        row('Ivo Larkspur', 'CTO', 'recruiter AEMAAFa1ce0000000000000000000000001Test'),
      ],
    },
  ],
  'recruiter-profile': [{ ...candidate, is: { recruiter, slug } }],
  'recruiter-profile-no-link': [candidate],
}
