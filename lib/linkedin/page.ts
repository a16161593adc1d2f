import { type LinkedInPlace, linkedInUrl, placeOf } from '../domain/linkedin-place'
import type { PageReading } from '../domain/page-reading'
import { type Layout, layoutOf } from './layout'

/** One look at the document: everything a reader may ask. */
export interface Page {
  readonly document: Document
  readonly place: LinkedInPlace
  readonly layout: Layout
  /** People in lists are read only when the user asked for them. */
  readonly wantsRows: boolean
}

/** A reader knows one layout of one kind of page. For any page, at most one of them says that it can read it. */
export interface PageReader {
  readonly id: string
  canRead(page: Page): boolean
  read(page: Page): PageFindings
}

export interface PageFindings extends Omit<PageReading, 'path' | 'health'> {
  readonly agree?: readonly string[]
  readonly disagree?: readonly string[]
  readonly missing?: readonly string[]
  readonly counters?: Readonly<Record<string, number | string>>
}

export function pageAt(document: Document, href: string, wantsRows = false): Page {
  const url = linkedInUrl(href)
  const place: LinkedInPlace = url ? placeOf(url) : { kind: 'other' }
  return { document, place, layout: layoutOf(document, place, href), wantsRows }
}
