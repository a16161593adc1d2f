import type { Outline } from '../outline'
import { type Expectations, ivoMember, member, miaMember, slug } from './expectation'

const nora = `Nora Vance | Head of Data | Quillmere Labs (high) | Utrecht, Netherlands [slug ${slug}, member ${member}]`
const found: Outline = {
  reader: 'sdui-search',
  state: 'settled',
  rows: [
    nora,
    `Ivo Larkspur | CTO | Quillmere Labs (high) | Utrecht, Netherlands [slug ivo-larkspur, member ${ivoMember}]`,
    `Mia Tansley | VP Engineering | Quillmere Labs (medium) | Ghent, Belgium [slug mia-tansley, member ${miaMember}]`,
  ],
}

export const listExpectations: Expectations = {
  'search-sdui': [found],
  'search-sdui-may': [found],
  'search-sdui-past': [{ ...found, rows: [nora.replace('(high)', '(medium)')] }],
  'search-sdui-all': [{ ...found, rows: [nora] }],
  'search-sdui-unasked': [{ reader: 'sdui-search', state: 'settled' }],
  'search-ember': [{ ...found, reader: 'ember-search' }],
  'search-ember-company': [
    {
      reader: 'ember-search',
      state: 'settled',
      rows: [],
      companies: [
        'Quillmere Labs [kind company, slug quillmere-labs, number 90000001]',
        'Tidewater University [kind school, slug tidewater-university, number 90000002]',
        'Harborline [kind company, slug harborline, number 90000003]',
      ],
    },
  ],
  'search-skeleton': [{ reader: 'sdui-search', state: 'loading' }],
  'not-found': [{ state: 'gone' }],
  'not-rendered': [{ state: 'loading' }],
}
