import type { PageReader } from '../../page'
import { readRows } from '../../read-rows'
import { seatAt } from '../../seat-links'
import { all, one, textAt, textOf } from '../../text'
import { mark, readLockup } from './lockup'

/** A row's history is one sentence a role: the first that has not ended is kept as it stands. */
export const recruiterRows: PageReader = {
  id: 'recruiter-rows',
  layout: 'recruiter',
  kind: 'list',
  read: (page) =>
    readRows(page, all(page.document, `article${mark('row')}`), (row) => {
      const place = seatAt(one(row, 'a[href*="/profile/"]'))
      const person = place?.kind === 'recruiter' ? readLockup(row, place.ids) : undefined
      const [first] = all(row, mark('description-description'))
      const dates = textAt(first, mark('description-entry-date-duration'))
      const sentence = textOf(one(first, 'span'))
      return person && sentence && dates
        ? { ...person, roles: [{ title: sentence, dates }], rolesFrom: 'history' }
        : person
    }),
}
