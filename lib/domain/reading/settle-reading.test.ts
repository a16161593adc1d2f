import { describe, expect, it } from 'vitest'
import { PageReading, type ReadCompany, type ReadPerson } from '../page-reading'
import { PageReport } from '../page-report'
import { settleReading } from './settle-reading'

const said = (text: string, from = 'top card') => ({ text, from })
const health = { agree: ['heading', 'title'], disagree: [], missing: [], counters: {} }
const nora: ReadPerson = { ids: { slug: 'nora-vance' }, name: said('Nora Vance', 'heading') }
const quillmere: ReadCompany = {
  ids: { kind: 'company', slug: 'quillmere-labs' },
  name: said('Quillmere Labs'),
}
const reading = (more: Partial<PageReading>): PageReading => ({
  path: '/in/nora-vance/',
  state: 'settled',
  health,
  ...more,
})

describe('a person', () => {
  it('carries every field with its source and confidence', () => {
    const report = settleReading(
      reading({
        person: {
          ...nora,
          headline: said('Head of Data at Quillmere Labs'),
          employer: said('Quillmere Labs', 'tile'),
          location: said('Utrecht, Netherlands'),
        },
      }),
    )
    expect(PageReport.parse(report)).toEqual(report)
    expect(report.subject).toEqual({
      kind: 'person',
      ids: { slug: 'nora-vance' },
      facts: {
        fullName: { value: 'Nora Vance', source: 'heading', confidence: 'high' },
        firstName: { value: 'Nora', source: 'shape of the name', confidence: 'medium' },
        lastName: { value: 'Vance', source: 'shape of the name', confidence: 'medium' },
        headline: { value: 'Head of Data at Quillmere Labs', source: 'top card', confidence: 'high' },
        title: { value: 'Head of Data', source: 'headline', confidence: 'high' },
        company: { value: 'Quillmere Labs', source: 'tile', confidence: 'high' },
        location: { value: 'Utrecht, Netherlands', source: 'top card', confidence: 'high' },
      },
      unseen: ['experience'],
    })
    expect(report.health.missing).toEqual(['company link'])
  })

  it('who is not shown to this viewer is hidden, and nobody', () => {
    const report = settleReading(reading({ person: { ...nora, name: said('Mitglied von LinkedIn') } }))
    expect(report).toMatchObject({ state: 'hidden', health: { missing: ['name'] } })
    expect(report.subject).toBeUndefined()
  })

  it('whose name is no name is not made up', () => {
    const report = settleReading(reading({ person: { ...nora, name: said('🚀🚀') } }))
    expect(report.state).toBe('unsure')
    expect(report.subject).toBeUndefined()
  })

  it('of whom the reader is unsure is a guess in every field', () => {
    const { subject } = settleReading(
      reading({
        person: {
          ...nora,
          headline: said('CTO at Quillmere'),
          employer: said('Quillmere', 'tile'),
          doubtful: true,
        },
      }),
    )
    const sure = Object.values(subject?.facts ?? {}).map((fact) => fact?.confidence)
    expect(sure).toEqual(['low', 'low', 'low', 'low', 'low', 'low'])
  })

  it('teaches which number is which company, once each', () => {
    const role = (company: string, number?: string) => ({
      company,
      ...(number ? { companyIds: { kind: 'company' as const, number } } : {}),
    })
    const report = settleReading(
      reading({
        person: {
          ...nora,
          roles: [
            role('Quillmere Labs · Full-time', '1'),
            role('Quillmere Labs', '1'),
            role('Freelance', '2'),
            role('Own'),
          ],
        },
        rows: [
          { ...nora, employer: said('Harborline', 'row'), employerIds: { kind: 'company', number: '3' } },
        ],
      }),
    )
    expect(
      report.companies?.map(({ ids, facts }) => [ids.number, facts.name?.value, facts.name?.source]),
    ).toEqual([
      ['1', 'Quillmere Labs', 'experience'],
      ['3', 'Harborline', 'row'],
    ])
  })
})

describe('rows', () => {
  it('leave out who has no name', () => {
    const report = settleReading(reading({ rows: [nora, { ...nora, name: said('LinkedIn Member') }] }))
    expect(report.rows?.map((row) => row.facts.fullName?.value)).toEqual(['Nora Vance'])
  })
})

describe('a company', () => {
  const siteOf = (websites: ReadCompany['websites'] = [], more: Partial<ReadCompany> = {}) => {
    const { subject } = settleReading(reading({ company: { ...quillmere, websites, ...more } }))
    return subject?.kind === 'company' ? subject.facts.domain : undefined
  }

  it('has the domain of its best link that is its own', () => {
    expect(
      siteOf([said('https://www.facebook.com/q', 'about'), said('https://quillmere.example', 'header')]),
    ).toEqual({
      value: 'quillmere.example',
      source: 'header',
      confidence: 'medium',
    })
    expect(siteOf([said('https://www.quillmere.example', 'about')])?.confidence).toBe('high')
    expect(siteOf([said('https://jobs.quillmere.example', 'about')])?.confidence).toBe('medium')
    expect(siteOf([said('https://quillmere.example', 'about')], { doubtful: true })?.confidence).toBe('low')
    expect(siteOf([said('https://linktr.ee/q', 'about')])).toBeUndefined()
    expect(siteOf()).toBeUndefined()
  })

  it('says what is missing', () => {
    expect(settleReading(reading({ company: quillmere })).health.missing).toEqual([
      'domain',
      'industry',
      'size',
      'location',
    ])
  })
})

it('passes on what it does not judge, and refuses what is not a reading', () => {
  const wall = reading({ state: 'wall' })
  expect(settleReading(wall)).toEqual({ path: wall.path, state: 'wall', health })
  expect(PageReading.safeParse({ ...wall, state: 'elsewhere' }).success).toBe(false)
  expect(PageReading.safeParse({ ...wall, person: { ...nora, name: said('x'.repeat(2000)) } }).success).toBe(
    false,
  )
})
