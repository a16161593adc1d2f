import type { Person } from './person'
import type { Persona } from './persona'
import type { Seniority } from './seniority'
import { isSeniority, seniorityIn } from './title-seniority'
import { titleFits } from './title-words'

type Described = Pick<Person, 'title' | 'headline' | 'seniority' | 'country'>

/** A vendor's word where there is one, else what the title says. */
export function standingOf({ seniority, title }: Described): Seniority | undefined {
  return isSeniority(seniority) ? seniority : seniorityIn(title ?? '')
}

/** Whether somebody does what the persona looks for, whatever their standing and country. */
export function doesTheJob({ title, headline }: Described, persona: Persona): boolean {
  const said = title ?? headline ?? ''
  if (!said || persona.excludeJobTitles.some((excluded) => titleFits(excluded, said))) return false
  return persona.jobTitles.some((wanted) => titleFits(wanted, said))
}

/** What is not known of somebody is no reason against them. */
export function fitsPersona(person: Described, persona: Persona): boolean {
  if (!doesTheJob(person, persona)) return false
  const standing = standingOf(person)
  const fits = <T extends string>(value: T | undefined, wanted: readonly T[]): boolean =>
    value === undefined || wanted.length === 0 || wanted.includes(value)
  return fits(standing, persona.seniorities) && fits(person.country?.toUpperCase(), persona.countries)
}
