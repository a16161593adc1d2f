import type { Outline } from '../outline'
import { byExperience, byTile, type Expectations, joins, member, nora, quillmere, slug } from './expectation'

const reader = 'ember-profile'
const is = { slug, member }
const basic: Outline = {
  reader,
  state: 'settled',
  is,
  facts: { ...nora, ...byExperience },
  company: quillmere,
  companies: [joins.quillmere, joins.harborline],
}
const named = (source: string) => ({
  ...nora,
  ...byExperience,
  fullName: 'Nora Jane Vance (high, heading)',
  firstName: `Nora (high, ${source})`,
  lastName: `Jane Vance (high, ${source})`,
})

export const emberExpectations: Expectations = {
  'ember-hashed': [basic],
  'ember-2024': [basic],
  'ember-contact-modal': [basic],
  'ember-bpr': [{ ...basic, facts: named('island') }],
  'ember-bpr-stale': [
    {
      ...basic,
      facts: {
        ...named('island'),
        firstName: 'Nora Jane (low, shape of the name)',
        lastName: 'Vance (low, shape of the name)',
      },
    },
  ],
  'ember-badge': [{ ...basic, facts: named('label') }],
  'ember-one-button-school': [
    {
      reader,
      state: 'settled',
      is,
      facts: {
        ...nora,
        title: 'Head of Data (medium, headline)',
        company: 'Quillmere Labs (medium, headline)',
      },
      marks: ['unseen experience'],
    },
  ],
  'ember-one-button-company': [
    { reader, state: 'settled', is, facts: { ...nora, ...byTile }, marks: ['unseen experience'] },
  ],
  'ember-sub-components': [{ ...basic, companies: [joins.quillmere] }],
  'ember-grouped-current': [
    {
      ...basic,
      facts: {
        ...nora,
        title: 'Senior Analyst (high, experience)',
        company: 'Harborline (high, experience)',
      },
      company: 'kind company, number 90000003',
      companies: [joins.harborline],
    },
  ],
  'ember-boot': [{ reader, state: 'loading', missing: ['heading'] }],
  'ember-stale': [{ reader, state: 'loading' }],
}
