import { type LinkedInPlace, linkedInUrl, placeOf } from '../domain/linkedin-place'
import type { PageReading } from '../domain/page-reading'
import { layoutOf } from './layout'
import { pageOf } from './page'
import { readPage } from './read-page'
import { memberReaders } from './readers/member-readers'

/** LinkedIn itself, signed in or not. */
export function readMemberPage(document: Document, href: string, wantsRows: boolean): PageReading {
  const url = linkedInUrl(href)
  const asked: LinkedInPlace = url ? placeOf(url) : { kind: 'other' }
  // These parts of a profile show neither its name nor its card.
  const bare = 'part' in asked && /^(?:details|recent-activity)$/.test(asked.part)
  const place: LinkedInPlace = bare ? { kind: 'other' } : asked
  return readPage(pageOf(document, href, layoutOf(document, place.kind), place, wantsRows), memberReaders)
}
