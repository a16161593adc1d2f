import { known } from '../domain/known'
import type { ReadRole } from '../domain/page-reading'
import { companyIdsIn } from './links'
import { all, attributeAt, textOf } from './text'

export const mostRoles = 30

/** A year, in whatever digits: enough to tell a line of dates from one of words; the worker reads what it says. */
export const hasYear = (line: string): boolean => /\p{Nd}{4}/u.test(line)

/**
 * The entries of an Experience card: single roles, or several under one employer (`nested`). Each is lines of text: the
 * title, the company where the role stands alone, the dates. In the page's order, the most recent first.
 */
export const readRoles = (
  entries: readonly Element[],
  nested: string,
  isLine: (line: Element, entry: Element) => boolean,
  line: string,
): ReadRole[] => {
  const linesOf = (entry: Element) =>
    all(entry, line)
      .filter((each) => isLine(each, entry))
      .map(textOf)
      .filter(Boolean)
      .slice(0, 6)
  return entries
    .flatMap((entry) => {
      const lines = linesOf(entry)
      const grouped = all(entry, nested)
        .map(linesOf)
        .filter((each) => each.some(hasYear))
      const label = attributeAt(entry, 'figure [aria-label]', 'aria-label') + attributeAt(entry, 'img', 'alt')
      const company = grouped.length ? lines[0] : companyIn(lines[1] ?? '', label)
      const companyIds = companyIdsIn(entry)
      return (grouped.length ? grouped : [lines]).map(([title, second, ...rest]) =>
        known<ReadRole>({
          title,
          company: company || undefined,
          companyIds,
          dates: rest.find(hasYear) ?? second,
        }),
      )
    })
    .slice(0, mostRoles)
}

/**
 * "Quillmere Labs · Full-time": the logo's label names the company without the kind of employment. Where it does not
 * help, the line stays whole, and the worker, which knows the words for kinds of employment, decides.
 */
function companyIn(line: string, logoLabel: string): string {
  const cut = line.lastIndexOf(' · ')
  const head = line.slice(0, cut)
  return cut > 0 && logoLabel.includes(head) && !logoLabel.includes(line) ? head : line
}
