import type { Persona } from '../../lib/domain/persona'
import { countryName, t } from '../ui/words'
import { seniorityName } from './seniority-name'

const mostTitles = 3

/** One line that says whom a persona means. */
export function personaSummary({ jobTitles, seniorities, countries }: Persona): string {
  const more = jobTitles.length - mostTitles
  const titles = [...jobTitles.slice(0, mostTitles), ...(more > 0 ? [`+${more}`] : [])].join(', ')
  const standing = seniorities.map(seniorityName).join(', ').replaceAll('-', '\u2011')
  const where = countries.length > 0 ? countries.map(countryName).join(', ') : t('anyCountry')
  return [titles, standing, where].filter(Boolean).join(' · ')
}
