import { known } from '../domain/known'
import type { PageReading } from '../domain/page-reading'
import type { PageState } from '../domain/page-report'
import { fitted } from './fitted'
import { judge } from './judge'
import { pageKeyOf } from './layout'
import { canRead, type Page, type PageFindings, type PageReader } from './page'
import { attributeAt, clean } from './text'
import { titleOf } from './title'

/** Raised when a rule of a reader changes, so that a bug report says which rules were at work. */
const readerVersion = 1

/** One synchronous look at the document: what it shows, and how sure the page itself is of it. */
export function readPage(page: Page, readers: readonly PageReader[]): PageReading {
  const { document } = page
  const reader = readers.find((each) => canRead(each, page))
  const found = reader?.read(page)
  const seen: PageFindings = typeof found === 'object' ? found : { state: found ? 'loading' : unread(page) }
  const { person, company, rows, companies, key, addresses = {}, words } = seen
  const name = (person ?? company)?.name?.text ?? ''
  const { state, agree, disagree, unaddressed } = judge(key, addresses, name, {
    ...words,
    title: titleOf(document),
  })
  const told = seen.state ?? (unaddressed && !reader?.addressless ? 'loading' : state)
  return fitted({
    path: clean(new URL(page.href).pathname, 600),
    state: told,
    ...(told === 'settling'
      ? known<Pick<PageReading, 'person' | 'company' | 'rows' | 'companies'>>({
          person,
          company,
          rows,
          companies,
        })
      : {}),
    health: {
      ...(reader ? { reader: reader.id } : {}),
      agree: name ? agree : [],
      disagree: name ? disagree : [],
      missing: typeof found === 'string' ? [found] : [],
      counters: {
        version: readerVersion,
        place: page.kind,
        layout: page.layout,
        page: pageKeyOf(document),
        screen: attributeAt(document, '[data-sdui-screen]', 'data-sdui-screen', 90),
        language: clean(document.documentElement.lang, 12),
        ...(name && unaddressed ? { unaddressed: 1 } : {}),
        ...seen.counters,
      },
    },
  })
}

function unread({ layout, kind }: Page): PageState {
  if (layout === 'wall' || layout === 'gone') return layout
  // The viewer's own page shows nobody under this address: LinkedIn leads on to their name.
  return kind === 'other' || kind === 'viewer' ? 'unsupported' : 'loading'
}
