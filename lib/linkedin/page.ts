import type { LinkedInPlace } from '../domain/linkedin-place'
import type { PageReading } from '../domain/page-reading'
import type { CompanyIds, PageState, PersonIds } from '../domain/page-report'
import type { Witnesses } from './judge'
import type { Layout } from './layout'

/** One look at the document: everything a reader may ask. */
export interface Page {
  readonly document: Document
  readonly href: string
  readonly layout: Layout
  readonly kind: LinkedInPlace['kind']
  /** Who or what the address asks for. */
  readonly ids: PersonIds & CompanyIds
  readonly part: string
  /** People in lists are read only when the user asked for them. */
  readonly wantsRows: boolean
}

/** A reader knows one layout of one kind of page, and says yes to no other; so no two of them say yes to one page. */
export interface PageReader {
  readonly id: string
  readonly layout: Layout
  readonly kind: LinkedInPlace['kind']
  /** These pages may not say their own address: they are believed once they have stood unchanged for long enough. */
  readonly addressless?: true
  /** Or the name of what is not there yet. */
  read(page: Page): PageFindings | string
}

export const canRead = ({ layout, kind }: PageReader, page: Page): boolean =>
  layout === page.layout && kind === page.kind

/** What a reader saw. Whether it may be told is judged from the witnesses, never by the reader. */
export interface PageFindings extends Pick<PageReading, 'person' | 'company' | 'rows' | 'companies'> {
  /** Lists have no witnesses: they are about nobody in particular. */
  readonly state?: PageState
  /** The slug or id that every address on the page must name. */
  readonly key?: string | undefined
  readonly addresses?: Witnesses
  readonly words?: Witnesses
  readonly counters?: Readonly<Record<string, number | string>>
}

export const pageOf = (
  document: Document,
  href: string,
  layout: Layout,
  place: LinkedInPlace,
  wantsRows: boolean,
): Page => ({
  document,
  href,
  layout,
  kind: place.kind,
  ids: 'ids' in place ? place.ids : {},
  part: 'part' in place ? place.part : '',
  wantsRows,
})
