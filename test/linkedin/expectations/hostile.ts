import type { Outline } from '../outline'
import { byExperience, type Expectations, joins, member, nora, quillmere, slug } from './expectation'

const basic: Outline = {
  reader: 'sdui-profile',
  state: 'settled',
  is: { slug, member },
  facts: { ...nora, ...byExperience },
  company: quillmere,
  companies: [joins.quillmere, joins.harborline],
}

export const hostileExpectations: Expectations = {
  'hostile-markup': [basic],
  'hostile-overrides': [basic],
  'hostile-surrogate': [basic],
  'hostile-long-headline': [
    { ...basic, facts: { ...nora, ...byExperience, headline: `${'x'.repeat(300)} (high, top card)` } },
  ],
  'hostile-links': [
    {
      reader: 'sdui-profile',
      state: 'settled',
      is: { slug, member },
      facts: { ...nora, title: 'CTO (high, experience)', company: 'Quillmere Labs (high, experience)' },
    },
  ],
  'hostile-many-rows': [
    {
      reader: 'sdui-search',
      state: 'settled',
      // As many as fit into a message, each of them with a headline of 600 bytes.
      rows: Array.from(
        { length: 30 },
        (_, n) =>
          `Nora Vance | Head of Data | Quillmere Labs (medium) | Utrecht, Netherlands [slug nora-vance-${n}, member ${member}]`,
      ),
    },
  ],
}
