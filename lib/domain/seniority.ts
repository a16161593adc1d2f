/** One vocabulary for all vendors: LoneScale's request words, into which every answer is folded. */
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
