import { type Seniority, seniorities } from './seniority'
import { titleWords } from './title-words'

// The first that fits decides, the highest standing first. All words of one line must stand in the title.
const signs: readonly [Seniority, string][] = [
  ['founder', 'founder'],
  ['founder', 'cofounder'],
  ['founder', 'grunder'],
  ['owner', 'owner'],
  ['owner', 'inhaber'],
  ['c-suite', 'chief officer'],
  ['c-suite', 'geschaftsfuhrer'],
  ['c-suite', 'geschaftsfuhrerin'],
  ['c-suite', 'managing director'],
  ['vp', 'vice president'],
  ['c-suite', 'president'],
  ['partner', 'partner'],
  ['head', 'head'],
  ['head', 'leiter'],
  ['head', 'leiterin'],
  ['director', 'director'],
  ['manager', 'manager'],
  ['intern', 'intern'],
  ['entry', 'junior'],
  ['entry', 'trainee'],
  ['senior', 'senior'],
  ['senior', 'lead'],
  ['senior', 'principal'],
  ['senior', 'staff'],
]

/** What a title says of somebody's standing, where no vendor has said it. */
export function seniorityIn(title: string): Seniority | undefined {
  const words = new Set(titleWords(title))
  return signs.find(([, sign]) => sign.split(' ').every((word) => words.has(word)))?.[0]
}

export const isSeniority = (word: string | undefined): word is Seniority =>
  (seniorities as readonly (string | undefined)[]).includes(word)
