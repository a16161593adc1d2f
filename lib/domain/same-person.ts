/** Accents, case and punctuation never make two people of one. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const words = (text: string | undefined): string[] => (text ? folded(text).split(' ').filter(Boolean) : [])

const legalForms = new Set(
  'inc llc ltd limited gmbh ag sa sas srl spa bv nv oy ab as aps plc pty kk co corp corporation company group holding the'.split(
    ' ',
  ),
)

const companyWords = (text: string | undefined): string =>
  words(text)
    .filter((word) => !legalForms.has(word))
    .join(' ')

const sameCompany = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))

export interface Described {
  readonly fullName?: string | undefined
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly company?: string | undefined
  readonly domain?: string | undefined
}

/**
 * What speaks against these two being one person at one company. Silence is not evidence: where either side does
 * not say, nothing is held against the answer.
 */
export function mismatch(asked: Described, answered: Described): 'name' | 'company' | undefined {
  const mine = new Set(words(`${asked.fullName ?? ''} ${asked.firstName ?? ''} ${asked.lastName ?? ''}`))
  const theirLast = words(answered.lastName ?? answered.fullName?.split(' ').slice(-1)[0])
  if (mine.size > 0 && theirLast.length > 0 && !theirLast.some((word) => mine.has(word))) return 'name'
  const theirFirst = words(answered.firstName ?? answered.fullName?.split(' ')[0])
  const first = words(asked.firstName ?? asked.fullName?.split(' ')[0])
  if (
    first.length > 0 &&
    theirFirst.length > 0 &&
    !theirFirst.some((word) => first.some((own) => own[0] === word[0]))
  )
    return 'name'
  if (asked.domain && answered.domain && asked.domain === answered.domain) return undefined
  const here = companyWords(asked.company)
  const there = companyWords(answered.company)
  if (here && there && !sameCompany(here, there)) return 'company'
  return undefined
}
