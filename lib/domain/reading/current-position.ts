import { readDateLine } from '../date-line'
import type { Confidence, Fact } from '../fact'
import { known } from '../known'
import type { ReadPerson, ReadRole } from '../page-reading'
import type { CompanyIds, Role } from '../page-report'
import { employerName } from './employment'
import { type Headline, readHeadline } from './headline'
import { sameCompany } from './same-company'

export interface Position {
  readonly title?: Fact
  readonly company?: Fact
  readonly companyIds?: CompanyIds
  readonly others?: Role[]
}

const mostOthers = 10

/**
 * What somebody does now, and for whom: roles with dates before the employer beside the name, that before a search
 * result's own line, and the headline last. Nothing is invented where none of them says it.
 */
export function currentPosition(read: ReadPerson): Position {
  const headline = usable(readHeadline(read.headline?.text ?? ''), read.school?.text)
  const ongoing = (read.roles ?? []).filter(isOngoing).map((role) => spelledOut(role, read.rolesFrom))
  const ended = read.roles !== undefined && read.roles.length > 0
  if (ongoing.length) return fromRoles(read, ongoing)
  if (read.employer) return fromEmployer(read, headline, ended)
  if (ended) return known<Position>({ title: openToWork(read) ? undefined : guess(headline) })
  return fromSnippet(read) ?? fromHeadline(headline)
}

const isOngoing = ({ now, dates }: ReadRole): boolean =>
  now === true || readDateLine(dates ?? '') === 'ongoing'

/** A candidate's history is written in sentences: "Head of Data at Quillmere Labs". */
function spelledOut(role: ReadRole, from: string | undefined): ReadRole {
  const { title, company } = from === 'history' ? readHeadline(role.title ?? '') : {}
  return title && company ? { ...role, title, company } : role
}

function fromRoles(read: ReadPerson, ongoing: readonly ReadRole[]): Position {
  const beside = employerName(read.employer?.text)
  const matching = beside
    ? ongoing.find((role) => sameCompany(employerName(role.company), beside))
    : undefined
  const chosen = matching ?? ongoing[0]
  const sure = matching !== undefined || (ongoing.length === 1 && !beside)
  const from = read.rolesFrom ?? 'experience'
  const others = ongoing.filter((role) => role !== chosen).slice(0, mostOthers)
  return known<Position>({
    title: fact(chosen?.title, from, sure ? 'high' : 'medium'),
    company: fact(employerName(chosen?.company), from, sure ? 'high' : 'medium'),
    companyIds: chosen?.companyIds ?? (matching ? read.employerIds : undefined),
    others: others.length ? others.map(asRole) : undefined,
  })
}

/** `doubted`: every role on the page has ended, or the list proves little. */
function fromEmployer(read: ReadPerson, headline: Headline, ended: boolean): Position {
  const { employer, employerIds } = read
  const doubted = ended || read.employerWeak === true
  const company = employerName(employer?.text)
  const confirmed = sameCompany(headline.company, company)
  return known<Position>({
    title: confirmed ? fact(headline.title, 'headline', doubted ? 'medium' : 'high') : guess(headline),
    company: fact(company, employer?.from ?? 'tile', doubted && !confirmed ? 'medium' : 'high'),
    companyIds: employerIds,
  })
}

/** `Current: Head of Data at Quillmere Labs`: the label is in the viewer's language, "past" and "summary" too. */
function fromSnippet({ snippet, headline }: ReadPerson): Position | undefined {
  const [, label = '', words = ''] = /^(\p{L}+):\s*(.+)$/u.exec(snippet?.text ?? '') ?? []
  const { title, company, weak } = readHeadline(words)
  if (!title || !company || weak || pastLabel.test(label)) return undefined
  const confirmed = sameCompany(readHeadline(headline?.text ?? '').company, company)
  return known<Position>({
    title: fact(title, 'snippet', 'medium'),
    company: fact(company, 'snippet', confirmed ? 'high' : 'medium'),
  })
}

const pastLabel =
  /^(?:past|summary|skills|education|früher|zusammenfassung|kenntnisse|ancien\w*|résumé|compétences|anterior|pasado|extracto|aptitudes|resumo|competências|passat\w*|riepilogo|vorige|eerder|samenvatting|vaardigheden|poprzedni\w*|podsumowanie|umiejętności|tidigare|tidligere)$/iu

function fromHeadline(headline: Headline): Position {
  const sure: Confidence = headline.weak ? 'low' : 'medium'
  return known<Position>({
    title: headline.title ? fact(headline.title, 'headline', sure) : guess(headline),
    company: fact(headline.company, 'headline', sure),
  })
}

/** A headline may name the school one studies at as easily as an employer. */
const usable = (headline: Headline, school: string | undefined): Headline =>
  school && sameCompany(headline.company, school) ? {} : headline

const guess = ({ title, titleGuess }: Headline): Fact | undefined =>
  fact(title ?? titleGuess, 'headline', 'low')

const openToWork = ({ headline }: ReadPerson): boolean =>
  /open to|looking for|seeking|auf der suche|en recherche|en búsqueda|em busca/i.test(headline?.text ?? '')

const fact = (value: string | undefined, source: string, confidence: Confidence): Fact | undefined =>
  value ? { value, source, confidence } : undefined

const asRole = ({ title, company, companyIds }: ReadRole): Role =>
  known<Role>({ title, company: employerName(company), companyIds })
