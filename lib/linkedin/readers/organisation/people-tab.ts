import { known } from '../../../domain/known'
import type { ReadCompany, ReadPerson } from '../../../domain/page-reading'
import { placeAt } from '../../links'
import type { Page, PageFindings } from '../../page'
import { readRows } from '../../read-rows'
import { said, saidAt } from '../../said'
import { all, one, textOf } from '../../text'

const subject = '.artdeco-entity-lockup__title a[href*="/in/"]'

/** The tab lists former members and false ones too: the page's company is only likely theirs. */
export function peopleTab(page: Page, { name, ids }: ReadCompany): Pick<PageFindings, 'rows' | 'counters'> {
  const rows = all(page.document, 'main li').filter((row) => one(row, subject))
  const { state: _, ...found } = readRows(page, rows, (row) => {
    const link = one(row, subject)
    const place = placeAt(link)
    const shown = said(textOf(link), 'people tab')
    if (place?.kind !== 'person' || !shown) return undefined
    return known<ReadPerson>({
      ids: place.ids,
      name: shown,
      ...saidAt(row, 'people tab', { headline: '.artdeco-entity-lockup__subtitle' }),
      employer: name && { text: name.text, from: 'people tab' },
      employerIds: ids,
      employerWeak: true,
    })
  })
  return found
}
