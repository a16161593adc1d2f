import { linkedInUrl } from '../domain/linkedin-place'
import type { PageReading } from '../domain/page-reading'
import { seatPlaceOf } from '../domain/seat-place'
import { pageOf } from './page'
import { readPage } from './read-page'
import { seatReaders } from './readers/seat-readers'

/** Sales Navigator and Recruiter. They load as pages of their own, so their readers come in a script of their own. */
export function readSeatPage(document: Document, href: string, wantsRows: boolean): PageReading {
  const url = linkedInUrl(href)
  const place = (url && seatPlaceOf(url)) ?? { kind: 'other' as const }
  const layout = url?.pathname.startsWith('/sales/') ? 'sales' : 'recruiter'
  return readPage(pageOf(document, href, layout, place, wantsRows), seatReaders)
}
