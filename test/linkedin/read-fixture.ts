import { linkedInUrl } from '../../lib/domain/linkedin-place'
import type { PageReading } from '../../lib/domain/page-reading'
import { seatPlaceOf } from '../../lib/domain/seat-place'
import { readMemberPage } from '../../lib/linkedin/read-member-page'
import { readSeatPage } from '../../lib/linkedin/read-seat-page'

/** The manifest chooses between the two scripts by the address; so does this. */
export function readAnyPage(document: Document, href: string, wantsRows = false): PageReading {
  const url = linkedInUrl(href)
  return url && seatPlaceOf(url)
    ? readSeatPage(document, href, wantsRows)
    : readMemberPage(document, href, wantsRows)
}
