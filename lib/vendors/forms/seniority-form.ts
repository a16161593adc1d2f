import { type Seniority, seniorities } from '../../domain/seniority'

// What vendors answer is not what they take: `C_SUITE` for `c-suite`, `VICE_PRESIDENT` for `vp`.
const otherWords: Readonly<Record<string, Seniority>> = {
  cxo: 'c-suite',
  'c-level': 'c-suite',
  'vice-president': 'vp',
  'entry-level': 'entry',
  'experienced-manager': 'manager',
  'entry-level-manager': 'manager',
  'in-training': 'intern',
}

export function seniorityForm(word: string): Seniority | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-')
  return (
    seniorities.find((own) => own === plain) ??
    (Object.hasOwn(otherWords, plain) ? otherWords[plain] : undefined)
  )
}
