import { employerName } from './employment'
import { isRoleWord, ownsCompany } from './role-words'

export interface Headline {
  readonly title?: string
  readonly company?: string
  /** A title without a company beside it: the first words of the headline, which look like one. */
  readonly titleGuess?: string
  /** Cut at a word that means something else in another language. */
  readonly weak?: true
}

const separator = /\s*[|｜│‖•\n]\s*|\s+(?:·|\/\/|—|–|-)\s+|;\s+/u
const slogan =
  /^(?:i['’]?m|i help|i |we |helping|passionate|on a mission|empowering|aspiring|seeking|looking|open to|student|ex[- ]|former|formerly|previously|prev\.?|retired|author of|speaker|my |your |the )|^(?:building|turning|making|driving|transforming|leading|creating|connecting)(?!\s+(?:manager|engineer|director|surveyor|supervisor|inspector|operator|consultant|specialist))|hiring|followers|#|https?:/iu
const past = /^(?:ex[- ]|former|formerly|previously|prev\.?\s)/iu

/** Words between a title and a company, the unmistakable ones first. `@` may be glued to what follows. */
const joiners: readonly (readonly [RegExp, 'strong' | 'weak' | 'owner'])[] = [
  [
    /\s+(?:at|chez|bei(?: der)?|beim|presso|bij|hos|w firmie)\s+|\s+@\s*|\s*＠\s*|(?<=\p{Script=Han})在/iu,
    'strong',
  ],
  [/\s+(?:of|de|von|van|di|da)\s+/iu, 'owner'],
  [/\s+(?:en|na|no|em|w|we|på|ved|i|in|à|for|with|в|pour|für|per|voor)\s+/iu, 'weak'],
]

/** What a headline says of title and company: the last resort, since it is whatever its owner likes. */
export function readHeadline(text: string): Headline {
  const segments = text.split(separator).slice(0, 3).filter(Boolean)
  const honest = segments.filter((segment) => !slogan.test(segment)).slice(0, 2)
  for (const segment of honest) {
    const found = joined(segment) ?? commaForm(segment, honest.length)
    if (found) return found
  }
  const [first = ''] = honest
  return isTitle(first) ? { titleGuess: first } : {}
}

function joined(segment: string): Headline | undefined {
  for (const [joiner, kind] of joiners) {
    const at = joiner.exec(segment)
    if (!at) continue
    const [title, rest] = [segment.slice(0, at.index).trim(), segment.slice(at.index + at[0].length)]
    const company = companyPart(rest, kind)
    if (kind === 'owner' && !ownsCompany.test(title)) continue
    if (!titlePart(title, kind)) continue
    if (!company) {
      if (kind === 'strong') return { titleGuess: title }
      continue
    }
    return { title, company, ...(kind === 'strong' ? {} : { weak: true }) }
  }
  return undefined
}

const wordCount = (text: string): number => text.split(/\s+/).length

/** Before an unmistakable joiner any short phrase in capitals may be a title; before others it must be a known one. */
const titlePart = (text: string, kind: string): boolean =>
  text !== '' && wordCount(text) <= 8 && (isRoleWord.test(text) || (kind === 'strong' && isCapitalised(text)))

const isCapitalised = (text: string): boolean =>
  text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || word.length < 4)

const isTitle = (text: string): boolean => text !== '' && wordCount(text) <= 8 && isRoleWord.test(text)

/** `CTO, Quillmere` */
function commaForm(segment: string, segments: number): Headline | undefined {
  const [title = '', company = '', ...more] = segment.split(/,\s+/)
  const capital = company !== '' && company.split(/\s+/).every((word) => /^[\p{Lu}\p{N}&]/u.test(word))
  const plausible =
    !more.length && segments < 3 && wordCount(company) <= 4 && capital && !isRoleWord.test(company)
  const name = plausible && isTitle(title) ? companyPart(company, 'weak') : undefined
  return name ? { title, company: name, weak: true } : undefined
}

function companyPart(text: string, kind: string): string | undefined {
  const cut = text
    .replace(/\s+[|(–—-].*$|\s+[([].*$/u, '')
    .replace(/,\s+(?!(?:inc|ltd|llc|gmbh|s\.?a|b\.?v|co|corp|plc|n\.?v)\b).*$/iu, '')
    .replace(/^the\s+/iu, '')
    .replace(/[\s.,;:!]+$/u, (end) =>
      end.endsWith('.') && /\b(?:inc|ltd|co|corp|s\.a|b\.v)\.$/i.test(text) ? '.' : '',
    )
    .trim()
  const name = employerName(cut)
  const lowerSingle = !cut.includes(' ') && /^\p{Ll}+$/u.test(cut)
  if (!name || lowerSingle || wordCount(name) > 7 || past.test(name)) return undefined
  // After a doubtful joiner only a capital makes a company.
  return kind === 'strong' || /^[\p{Lu}\p{N}\p{Lo}]/u.test(name) ? name : undefined
}
