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

const isSeniority = (word: string): word is Seniority => (seniorities as readonly string[]).includes(word)

/** Vendors have words of their own, which are shown as they are. */
export const seniorityName = (word: string): string => (isSeniority(word) ? t(words[word]) : word)

export const seniorityOptions = () => seniorities.map((value) => ({ value, label: seniorityName(value) }))
