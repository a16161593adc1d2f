import { describe, expect, it } from 'vitest'
import { employerName, withoutEmployment } from './employment'
import { sameCompany } from './same-company'

describe('two ways of writing one company', () => {
  it.each([
    ['Quillmere Labs', 'quillmere labs'],
    ['Quillmere Labs', 'Quillmere Labs, Inc.'],
    ['Quillmere Labs B.V.', 'Quillmere Labs'],
    ['The Harborline Group', 'Harborline'],
    ['Quill-Mere', 'Quillmere'],
    ['Quillmere', 'Quillmere Labs'],
    ['ＱＵＩＬＬＭＥＲＥ', 'Quillmere'],
  ])('%s = %s', (one, other) => {
    expect(sameCompany(one, other)).toBe(true)
    expect(sameCompany(other, one)).toBe(true)
  })

  it.each([
    ['Quillmere', 'Harborline'],
    ['Qui', 'Qui Labs'],
    ['Quill', 'Quillmere'],
    ['Inc.', 'Ltd'],
    ['', ''],
    [undefined, 'Quillmere'],
  ])('%s ≠ %s', (one, other) => {
    expect(sameCompany(one, other)).toBe(false)
  })
})

describe('kinds of employment', () => {
  it('are cut off a company, whose own dots stay', () => {
    expect(withoutEmployment('Quillmere Labs · Full-time')).toBe('Quillmere Labs')
    expect(withoutEmployment('Quillmere Labs · Pełny etat')).toBe('Quillmere Labs')
    expect(withoutEmployment('Quillmere · Labs')).toBe('Quillmere · Labs')
  })

  it('are no company, nor is working for oneself', () => {
    for (const none of [
      'Freelance',
      'Self-employed',
      'Stealth Startup',
      'Self-employed · Freelance',
      'Full-time',
      ' ',
      undefined,
    ]) {
      expect(employerName(none)).toBeUndefined()
    }
    expect(employerName('Freelance Boats · Freelance')).toBe('Freelance Boats')
  })
})
