import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindAnswer, FoundProfile, Subject } from '../contract'
import { type AnswerItem, correlate } from './correlate'

const nora: Subject = {
  ref: 'nora',
  firstName: 'Nora',
  lastName: 'Vance',
  profileUrl: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d',
  domain: 'quillmere.example',
}
const ivo: Subject = { ref: 'ivo', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' }
const anna: Subject = { ref: 'anna', firstName: 'Anna', lastName: 'Marlowe', domain: 'harborline.example' }
const otherAnna: Subject = { ...anna, ref: 'anna-2', domain: 'brightfen.example' }

const answer = (value: string, profile: FoundProfile = {}): FindAnswer => ({
  ref: '',
  emails: [{ value, status: 'verified' }],
  phones: [],
  dropped: [],
  profile,
})
const item = (value: string, profile?: FoundProfile, echo?: string): AnswerItem => ({
  answer: answer(value, profile),
  echo,
})

const match = (subjects: readonly Subject[], items: readonly AnswerItem[], more = {}) =>
  correlate(items, { subjects, setAside: [], unreadable: 0, complete: true, ...more })

const whose = (result: ReturnType<typeof match>) =>
  Object.fromEntries(result.answers.map(({ ref, emails }) => [ref, emails[0]?.value]))

describe('an answer finds its subject', () => {
  it('by our own id, before anything else', () => {
    const result = match([nora, ivo], [item('i@', { fullName: 'Nora Vance' }, 'ivo'), item('n@', {}, 'nora')])
    expect(whose(result)).toEqual({ nora: 'n@', ivo: 'i@' })
  })

  it('by its LinkedIn address, however written', () => {
    const profileUrl = 'https://www.linkedin.com/in/NORA-vance-0a1b2c3d'
    expect(whose(match([ivo, nora], [item('n@', { profileUrl })]))).toEqual({ nora: 'n@' })
  })

  it('by its address rather than by its name, where they disagree', () => {
    const { profileUrl = '' } = nora
    const married = { fullName: 'Ivo Larkspur', domain: 'quillmere.example', profileUrl }
    expect(whose(match([nora, ivo], [item('n@', married)]))).toEqual({ nora: 'n@' })
  })

  it('by name and domain, in any order', () => {
    const items = [
      item('b@', { fullName: 'anna  MARLOWE', domain: 'brightfen.example' }),
      item('h@', { firstName: 'Anna', lastName: 'Marlowe', domain: 'harborline.example' }),
    ]
    expect(whose(match([anna, otherAnna], items))).toEqual({ anna: 'h@', 'anna-2': 'b@' })
  })

  it('by what was sent, when only that comes back', () => {
    const asked = { first: 'IVO', last: 'Larkspur', domain: 'quillmere.example' }
    expect(whose(match([nora, ivo], [{ answer: answer('i@'), asked }]))).toEqual({ ivo: 'i@' })
  })

  it('when it is the only one and nothing but one was asked', () => {
    expect(whose(match([nora], [item('n@')]))).toEqual({ nora: 'n@' })
  })
})

describe('an answer stays unmatched', () => {
  const left = (result: ReturnType<typeof match>) => [
    result.answers.length,
    result.unmatched.length,
    result.missing,
  ]

  it('when its id is not ours, whatever its name', () => {
    const stranger = item('n@', { fullName: 'Nora Vance', domain: 'quillmere.example' }, 'someone-else')
    expect(left(match([nora], [stranger]))).toEqual([0, 1, ['nora']])
  })

  it('when two different ones claim one subject', () => {
    const items = [item('a@', {}, 'nora'), item('b@', {}, 'nora')]
    expect(left(match([nora, ivo], items))).toEqual([0, 2, ['nora', 'ivo']])
  })

  it('when it fits two subjects', () => {
    const twin = { ...anna, ref: 'anna-3' }
    const one = item('a@', { fullName: 'Anna Marlowe', domain: 'harborline.example' })
    expect(left(match([anna, twin], [one]))).toEqual([0, 1, ['anna', 'anna-3']])
  })

  it('when only the name fits', () => {
    const elsewhere = item('a@', { fullName: 'Ivo Larkspur', domain: 'harborline.example' })
    const nowhere = item('b@', { fullName: 'Ivo Larkspur' })
    expect(left(match([nora, ivo], [elsewhere, nowhere]))).toEqual([0, 2, ['nora', 'ivo']])
  })

  it('when it is the only one, but others of the same question made no sense or are still to come', () => {
    expect(left(match([nora], [item('n@')], { unreadable: 1 }))).toEqual([0, 1, ['nora']])
    expect(left(match([nora], [item('n@')], { complete: false }))).toEqual([0, 1, ['nora']])
  })
})

describe('whatever comes back', () => {
  it('a repeated entry counts once', () => {
    expect(whose(match([nora, ivo], [item('n@', {}, 'nora'), item('n@', {}, 'nora')]))).toEqual({
      nora: 'n@',
    })
  })

  it('nobody gets two answers, nobody gets another’s, nothing is lost', () => {
    const pool = [nora, ivo, anna, otherAnna]
    const entry = fc.record({
      who: fc.nat(3),
      echo: fc.boolean(),
      url: fc.boolean(),
      named: fc.boolean(),
      n: fc.nat(2),
    })
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.subarray(pool, { minLength: 2 }),
        (entries, subjects) => {
          const items = entries.map(({ who, echo, url, named, n }) => {
            const { ref, firstName, lastName, domain, profileUrl } = pool[who] ?? nora
            const profile = {
              ...(named && firstName && lastName && domain ? { firstName, lastName, domain } : {}),
              ...(url && profileUrl ? { profileUrl } : {}),
            }
            return item(`${ref}-${n}@`, profile, echo ? ref : undefined)
          })
          const { answers, unmatched, missing } = match(subjects, items)
          const refs = answers.map(({ ref }) => ref)
          expect(new Set(refs).size).toBe(refs.length)
          expect([...refs, ...missing].sort()).toEqual(subjects.map(({ ref }) => ref).sort())
          for (const { ref, emails } of answers) expect(emails[0]?.value.replace(/-\d@$/, '')).toBe(ref)
          const distinct = new Set(items.map((one) => JSON.stringify(one))).size
          expect(answers.length + unmatched.length).toBe(distinct)
        },
      ),
      { numRuns: 300 },
    )
  })
})
