import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage'
import type { Job } from './job'
import type { Person } from './person'
import type { Persona } from './persona'
import { fitsPersona, standingOf } from './persona-match'
import { seniorityIn } from './title-seniority'
import { titleFits } from './title-words'

const persona = (name: string, jobTitles: string[], more: Partial<Persona> = {}): Persona => ({
  id: name,
  name,
  jobTitles,
  excludeJobTitles: [],
  seniorities: [],
  countries: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
})
const person = (id: string, title: string, more: Partial<Person> = {}): Person => ({
  id,
  keys: [],
  fullName: id,
  title,
  sources: {},
  status: 'new',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
})
const sourcing = (
  name: string,
  seniorities: NonNullable<Job['wish']>['seniorities'],
  ids: string[],
): Job => ({
  id: crypto.randomUUID(),
  kind: 'source',
  vendor: 'lonescale',
  operation: 'lonescale.source',
  wish: {
    companyId: 'quillmere',
    persona: { name, jobTitles: ['CTO'], excludeJobTitles: [] },
    seniorities,
    countries: [],
    limit: 5,
  },
  lane: 'click',
  groupId: 'g',
  intentId: 'i',
  state: 'done',
  attempt: 1,
  plannedAt: 1,
  endedAt: 7,
  price: { credits: 5, basis: 'assumed' },
  rest: [],
  stopAt: 'any',
  outcome: { kind: ids.length > 0 ? 'people' : 'nothing', ids },
})

describe('titles', () => {
  it.each([
    ['VP Engineering', 'Vice President of Engineering', true],
    ['CTO', 'Chief Technology Officer & Co-Founder', true],
    ['Head of Data', 'Global Head of Data and AI', true],
    ['Head of Data', 'Head of Database Sales', false],
    ['CTO', 'Doctor', false],
    ['Ingénieur', 'INGENIEUR logiciel', true],
    ['of the', 'Head of the Department', false],
  ])('%s in %s: %s', (wanted, title, fits) => {
    expect(titleFits(wanted, title)).toBe(fits)
  })

  it.each([
    ['CTO', 'c-suite'],
    ['Co-Founder & CEO', 'founder'],
    ['SVP Sales', 'vp'],
    ['President', 'c-suite'],
    ['Managing Director', 'c-suite'],
    ['Director of IT', 'director'],
    ['Engineering Manager', 'manager'],
    ['Sr. Analyst', 'senior'],
    ['Clerk', undefined],
  ])('%s stands as %s', (title, standing) => {
    expect(seniorityIn(title)).toBe(standing)
  })
})

describe('whom a persona means', () => {
  const tech = persona('Tech', ['CTO', 'Head of Data'], {
    excludeJobTitles: ['Assistant'],
    seniorities: ['c-suite', 'head'],
    countries: ['NL'],
  })

  it('looks at title, standing and country, and leaves out', () => {
    expect(fitsPersona(person('a', 'Head of Data'), tech)).toBe(true)
    expect(fitsPersona(person('b', 'Assistant to the CTO'), tech)).toBe(false)
    expect(fitsPersona(person('c', 'Head of Data', { country: 'DE' }), tech)).toBe(false)
    expect(fitsPersona(person('d', 'Head of Data', { country: 'nl' }), tech)).toBe(true)
    expect(fitsPersona(person('e', 'Head of Data', { seniority: 'manager' }), tech)).toBe(false)
  })

  it('believes the vendor before the title', () => {
    expect(standingOf(person('a', 'Head of Data', { seniority: 'director' }))).toBe('director')
    expect(standingOf(person('a', 'Head of Data', { seniority: 'GRAND_WIZARD' }))).toBe('head')
  })
})

describe('coverage', () => {
  const tech = persona('Tech', ['CTO', 'Head of Data'])
  const sales = persona('Sales', ['Sales'], { seniorities: ['manager'] })
  const people = [
    person('ivo', 'CTO'),
    person('nora', 'Head of Data'),
    person('mara', 'Head of Data'),
    person('odd', 'Keeper of Numbers', { seniority: 'vp' }),
  ]

  it('counts people by what they do and how high they stand', () => {
    const { columns, rows } = coverageOf([tech, sales], people, [])
    expect(columns).toEqual(['c-suite', 'vp', 'head', 'director', 'manager'])
    expect(rows[0]?.cells.map(({ personIds }) => personIds)).toEqual([['ivo'], [], ['nora', 'mara'], [], []])
    expect(rows[1]?.cells.flatMap(({ personIds }) => personIds)).toEqual([])
  })

  it('counts whom a vendor gave for the persona, whatever their title', () => {
    const { rows } = coverageOf([tech], people, [sourcing('Tech', [], ['odd'])])
    expect(rows[0]?.cells.find(({ seniority }) => seniority === 'vp')?.personIds).toEqual(['odd'])
  })

  it('remembers that a cell was asked for and nobody came', () => {
    const jobs = [sourcing('Tech', ['director'], []), sourcing('Tech', ['vp', 'director'], [])]
    const cells = coverageOf([tech], people, jobs).rows[0]?.cells
    expect(cells?.find(({ seniority }) => seniority === 'director')?.nobodyAt).toBe(7)
    expect(cells?.find(({ seniority }) => seniority === 'vp')).not.toHaveProperty('nobodyAt')
  })
})
