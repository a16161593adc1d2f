import { describe, expect, it } from 'vitest'
import type { ReadPerson, ReadRole } from '../page-reading'
import { currentPosition } from './current-position'

const role = (title: string, company: string, ongoing = true, number?: string): ReadRole => ({
  title,
  company,
  dates: ongoing ? 'Sep 2024 – Present · 2 yrs' : 'Jan 2022 - Aug 2024',
  ...(number ? { companyIds: { kind: 'company', number } } : {}),
})
const said = (text: string, from = 'tile') => ({ text, from })

const position = (read: Partial<ReadPerson>): string => {
  const { title, company } = currentPosition({ ids: {}, name: said('Nora Vance'), ...read })
  const written = [title, company].map((fact) =>
    fact ? `${fact.value} (${fact.confidence}, ${fact.source})` : '-',
  )
  return written.join(' / ')
}

describe('roles with dates', () => {
  it('one ongoing role, which the tile confirms', () => {
    const roles = [role('Head of Data', 'Quillmere Labs · Full-time'), role('Analyst', 'Harborline', false)]
    expect(position({ roles, employer: said('Quillmere Labs') })).toBe(
      'Head of Data (high, experience) / Quillmere Labs (high, experience)',
    )
  })

  it('one ongoing role, no tile', () => {
    expect(position({ roles: [role('Head of Data', 'Quillmere Labs')] })).toBe(
      'Head of Data (high, experience) / Quillmere Labs (high, experience)',
    )
  })

  it('one ongoing role that the tile contradicts', () => {
    expect(position({ roles: [role('Advisor', 'Harborline')], employer: said('Quillmere Labs') })).toBe(
      'Advisor (medium, experience) / Harborline (medium, experience)',
    )
  })

  it('several ongoing roles: the tile’s one wins, the others are kept', () => {
    const roles = [
      role('Advisor', 'Harborline', true, '90000003'),
      role('Head of Data', 'Quillmere Labs', true, '90000001'),
    ]
    const read: ReadPerson = { ids: {}, name: said('Nora'), roles, employer: said('Quillmere Labs, Inc.') }
    const found = currentPosition(read)
    expect(found.title).toEqual({ value: 'Head of Data', source: 'experience', confidence: 'high' })
    expect(found.companyIds?.number).toBe('90000001')
    expect(found.others).toEqual([
      { title: 'Advisor', company: 'Harborline', companyIds: { kind: 'company', number: '90000003' } },
    ])
  })

  it('several ongoing roles, none the tile’s: the first, less surely', () => {
    const roles = [role('Advisor', 'Harborline'), role('CTO', 'Brightfen')]
    expect(position({ roles })).toBe('Advisor (medium, experience) / Harborline (medium, experience)')
  })

  it('all ended: no company, and a title only as a guess', () => {
    const roles = [role('Analyst', 'Harborline', false)]
    expect(position({ roles })).toBe('- / -')
    expect(position({ roles, headline: said('Head of Data') })).toBe('Head of Data (low, headline) / -')
    expect(position({ roles, headline: said('Data Engineer open to work') })).toBe('- / -')
    expect(position({ roles, headline: said('CTO at Harborline') })).toBe('CTO (low, headline) / -')
  })

  it('all ended but the tile: the tile, less surely', () => {
    expect(
      position({ roles: [role('Analyst', 'Harborline', false)], employer: said('Quillmere Labs') }),
    ).toBe('- / Quillmere Labs (medium, tile)')
  })

  it('working for oneself is a title without a company', () => {
    expect(position({ roles: [role('Designer', 'Self-employed · Freelance')] })).toBe(
      'Designer (high, experience) / -',
    )
  })

  it('a role without dates lasts only where the page lists nothing else', () => {
    expect(position({ roles: [{ title: 'CTO', company: 'Quillmere' }] })).toBe('- / -')
    expect(position({ roles: [{ title: 'CTO', company: 'Quillmere', now: true }] })).toBe(
      'CTO (high, experience) / Quillmere (high, experience)',
    )
  })

  it('a history in sentences is taken apart', () => {
    const roles = [{ title: 'Head of Data at Quillmere Labs', dates: '2024 – Present' }]
    expect(position({ roles, rolesFrom: 'history' })).toBe(
      'Head of Data (high, history) / Quillmere Labs (high, history)',
    )
  })

  it('names another source than the profile’s experience', () => {
    expect(position({ roles: [role('CTO', 'Quillmere')], rolesFrom: 'lead-current-role' })).toBe(
      'CTO (high, lead-current-role) / Quillmere (high, lead-current-role)',
    )
  })
})

describe('no roles seen', () => {
  it('the tile, and the headline where it speaks of the same company', () => {
    const employer = said('Quillmere Labs')
    expect(position({ employer, headline: said('Head of Data at Quillmere') })).toBe(
      'Head of Data (high, headline) / Quillmere Labs (high, tile)',
    )
    expect(position({ employer, headline: said('Head of Data') })).toBe(
      'Head of Data (low, headline) / Quillmere Labs (high, tile)',
    )
    expect(position({ employer, headline: said('Advisor at Harborline') })).toBe(
      'Advisor (low, headline) / Quillmere Labs (high, tile)',
    )
    expect(position({ employer, headline: said('I love boats') })).toBe('- / Quillmere Labs (high, tile)')
  })

  it('a list that proves little is less sure, until the headline confirms it', () => {
    const employer = said('Quillmere Labs', 'people tab')
    expect(position({ employer, employerWeak: true })).toBe('- / Quillmere Labs (medium, people tab)')
    expect(position({ employer, employerWeak: true, headline: said('CTO at Quillmere Labs') })).toBe(
      'CTO (medium, headline) / Quillmere Labs (high, people tab)',
    )
  })

  it('a search result’s own line, before the headline', () => {
    const headline = said('Advisor at Harborline')
    expect(position({ snippet: said('Current: CTO at Quillmere Labs'), headline })).toBe(
      'CTO (medium, snippet) / Quillmere Labs (medium, snippet)',
    )
    expect(
      position({ snippet: said('Current: CTO at Quillmere Labs'), headline: said('CTO at Quillmere') }),
    ).toBe('CTO (medium, snippet) / Quillmere Labs (high, snippet)')
    expect(position({ snippet: said('Past: CTO at Quillmere Labs'), headline })).toBe(
      'Advisor (medium, headline) / Harborline (medium, headline)',
    )
    expect(position({ snippet: said('Summary: we love charts'), headline })).toBe(
      'Advisor (medium, headline) / Harborline (medium, headline)',
    )
  })

  it('the headline alone', () => {
    expect(position({ headline: said('CTO at Quillmere') })).toBe(
      'CTO (medium, headline) / Quillmere (medium, headline)',
    )
    expect(position({ headline: said('Founder of Quillmere') })).toBe(
      'Founder (low, headline) / Quillmere (low, headline)',
    )
    expect(position({ headline: said('Head of Data') })).toBe('Head of Data (low, headline) / -')
  })

  it('a school is no employer', () => {
    const headline = said('Data Lead at Tidewater University')
    expect(position({ headline, school: said('Tidewater University') })).toBe('- / -')
  })

  it('nothing at all', () => {
    expect(position({})).toBe('- / -')
  })
})
