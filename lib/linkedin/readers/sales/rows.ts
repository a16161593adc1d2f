import { known } from '../../../domain/known'
import type { ReadCompany, ReadPerson, ReadRole } from '../../../domain/page-reading'
import type { PageReader } from '../../page'
import { readRows } from '../../read-rows'
import { said, saidAt } from '../../said'
import { accountIdsIn, seatAt } from '../../seat-links'
import { all, one, ownText, textAt } from '../../text'
import { companyMarks } from './account'
import { roleOf } from './lead'
import { mark } from './mark'

const subject = 'a[href*="/sales/lead/"]'

/** Searches and lists of Sales Navigator. Rows that were not scrolled into view are empty, and stay unread. */
export const salesRows: PageReader = {
  id: 'sales-rows',
  layout: 'sales',
  kind: 'list',
  read(page) {
    const { document } = page
    const rows = all(document, '[data-x-search-result="LEAD"],[data-x--people-list--row]')
    const people = readRows(
      page,
      rows.filter((row) => one(row, subject)),
      leadOf,
    )
    const companies = all(document, '[data-x-search-result="ACCOUNT"],[data-x--account-hub--table-data-row]')
      .map(accountOf)
      .filter(({ ids }) => ids.number)
    return companies.length ? { ...people, state: 'settling', companies } : people
  },
}

const accountOf = (row: Element): ReadCompany => ({
  ids: accountIdsIn(row) ?? {},
  ...saidAt(row, 'list', { name: mark('company-name'), ...companyMarks }),
})

function leadOf(row: Element): ReadPerson | undefined {
  const place = seatAt(one(row, subject))
  const name = said(textAt(row, mark('person-name')), 'list')
  if (place?.kind !== 'lead' || !name) return undefined
  const role = roleOf(row, true)
  // The mark names a kind of data: where a title has its own mark, `job-title` holds the time spent in it.
  const tenure = role.title && /\p{Nd}/u.test(role.title)
  const title = textAt(row, mark('title')) || (tenure ? undefined : role.title)
  // An employer without a page is a bare word beside the title.
  const company = role.company ?? (ownText(one(row, '.artdeco-entity-lockup__subtitle')) || undefined)
  const { companyIds } = role
  return {
    ids: place.ids,
    name,
    ...saidAt(row, 'list', { location: mark('location') }),
    roles: [known<ReadRole>({ title, company, companyIds, now: true })],
    rolesFrom: 'list',
  }
}
