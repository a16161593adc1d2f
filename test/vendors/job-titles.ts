import { folded } from './plain-text'

export const seniorities = [
  'owner',
  'founder',
  'c-suite',
  'partner',
  'vp',
  'head',
  'director',
  'manager',
  'senior',
  'entry',
  'intern',
] as const
export type Seniority = (typeof seniorities)[number]

const signs: readonly (readonly [RegExp, Seniority])[] = [
  [/\bfounder\b/, 'founder'],
  [/\bowner\b/, 'owner'],
  [/\bchief\b|^c[a-z]o\b/, 'c-suite'],
  [/\bpartner\b/, 'partner'],
  [/\bvp\b|vice president/, 'vp'],
  [/\bhead\b/, 'head'],
  [/\bdirector\b/, 'director'],
  [/\bmanager\b/, 'manager'],
  [/\bsenior\b|\blead\b/, 'senior'],
  [/\bintern\b|\btrainee\b/, 'intern'],
]

export const seniorityOf = (title: string): Seniority =>
  signs.find(([sign]) => sign.test(folded(title)))?.[1] ?? 'entry'

const departments: readonly (readonly [RegExp, string])[] = [
  [/sales|account/, 'Sales'],
  [/engineer|cto|technology/, 'Engineering'],
  [/data/, 'Data'],
  [/marketing/, 'Marketing'],
  [/recruit/, 'Human Resources'],
  [/cfo|finance/, 'Finance'],
  [/medical|nurse/, 'Healthcare Services'],
]

export const departmentOf = (title: string): string =>
  departments.find(([sign]) => sign.test(folded(title)))?.[1] ?? 'Operations'

const spelledOut: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  cmo: 'chief marketing officer',
  cto: 'chief technology officer',
  vp: 'vice president',
}
const filler = new Set(['of', 'the', 'and', '&'])

const words = (title: string) =>
  folded(title)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (spelledOut[word] ?? word).split(' '))
    .filter((word) => word && !filler.has(word))

/** "VP Engineering" finds "Vice President of Engineering"; "Manager" finds every manager. */
export function titleFits(title: string, wanted: string): boolean {
  const have = new Set(words(title))
  const want = words(wanted)
  return want.length > 0 && want.every((word) => have.has(word))
}
