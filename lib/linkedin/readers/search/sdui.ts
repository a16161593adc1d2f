import { known } from '../../../domain/known'
import type { ReadPerson } from '../../../domain/page-reading'
import type { PersonIds } from '../../../domain/page-report'
import { idsAt, placeAt } from '../../links'
import type { PageReader } from '../../page'
import { readRows } from '../../read-rows'
import { said } from '../../said'
import { all, attributeAt, one, ownText, textOf } from '../../text'

const member = '[componentkey^="SearchResultsACo"]'
const invitation = 'a[href*="vanityName="]'

/** People among search results. Links in bold are mutual connections, and never the subject of a row. */
export const sduiSearch: PageReader = {
  id: 'sdui-search',
  layout: 'sdui',
  kind: 'list',
  read(page) {
    const screen = one(page.document, '[data-sdui-screen*=".search.SearchResults"]')
    return readRows(page, all(screen, '[role="listitem"]').filter(isPerson), readRow)
  },
}

/** Mixed results hold posts and jobs, whose authors have links too: a person's row shows a degree or an invitation. */
const isPerson = (row: Element): boolean =>
  !!one(row, 'a[href*="/in/"]') &&
  (!!one(row, `${invitation},${member}`) || all(row, 'p span').some((span) => /^[•·] /.test(textOf(span))))

function readRow(row: Element): ReadPerson | undefined {
  const place = placeAt(one(row, 'a[href*="/in/"]'))
  const line = one(row, 'p[componentkey]')
  const name = all(line, 'a').map(ownText).find(Boolean) ?? attributeAt(row, 'figure img', 'alt')
  if (place?.kind !== 'person' || !name) return undefined
  const invited = idsAt(one(row, invitation)).slug
  const others = all(row, 'p').filter((p) => p !== line)
  const snippet = others.find((p) => /^\p{L}+: /u.test(textOf(p)))
  const [headline = '', location = ''] = others
    .filter((p) => p !== snippet && !one(p, 'a,strong'))
    .map(textOf)
    .filter(Boolean)
  return known<ReadPerson>({
    // The id beside the invitation is the row's own only where the invitation names the same person.
    ids: known<PersonIds>({
      ...place.ids,
      member:
        !invited || invited === place.ids.slug
          ? attributeAt(row, member, 'componentkey').slice(13) || undefined
          : undefined,
    }),
    name: { text: name, from: 'search' },
    headline: said(headline, 'search'),
    location: said(location, 'search'),
    snippet: said(textOf(snippet), 'search'),
  })
}
