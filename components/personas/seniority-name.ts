import { type Seniority, seniorities } from '../../lib/domain/seniority'
import { t, type Word } from '../ui/words'

const words: Record<Seniority, Word> = {
  owner: 'seniorityOwner',
  founder: 'seniorityFounder',
  'c-suite': 'seniorityCsuite',
  partner: 'seniorityPartner',
  vp: 'seniorityVp',
  head: 'seniorityHead',
  director: 'seniorityDirector',
  manager: 'seniorityManager',
  senior: 'senioritySenior',
  entry: 'seniorityEntry',
  intern: 'seniorityIntern',
}

export const seniorityName = (seniority: Seniority): string => t(words[seniority])

export const seniorityOptions = () => seniorities.map((value) => ({ value, label: seniorityName(value) }))
