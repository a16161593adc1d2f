import type { PageReading } from '../domain/page-reading'
import type { PageState } from '../domain/page-report'
import { fitted } from './fitted'
import { metaOf } from './layout'
import { type PageFindings, pageAt } from './page'
import { readers } from './readers'
import { clean } from './text'

/** Raised when a rule of a reader changes, so that a bug report says which rules were at work. */
const readerVersion = 1

/** One synchronous look at the document: what it shows, and how sure the page itself is of it. */
export function readPage(document: Document, href: string, wantsRows = false): PageReading {
  const page = pageAt(document, href, wantsRows)
  const reader = readers.find((each) => each.canRead(page))
  const { agree, disagree, missing, counters, ...found } =
    reader?.read(page) ?? unread(page.layout, page.place.kind)
  const screens = document.querySelectorAll('[data-sdui-screen]')
  return fitted({
    path: clean(new URL(href).pathname, 600),
    ...found,
    health: {
      ...(reader ? { reader: reader.id } : {}),
      agree: [...(agree ?? [])],
      disagree: [...(disagree ?? [])],
      missing: [...(missing ?? [])],
      counters: {
        version: readerVersion,
        place: page.place.kind,
        layout: page.layout,
        page: clean(metaOf(document, 'como-pk') || metaOf(document, 'pageKey'), 60),
        screen: clean(screens[0]?.getAttribute('data-sdui-screen'), 90),
        language: clean(document.documentElement.lang, 12),
        h1: document.querySelectorAll('h1').length,
        ...counters,
      },
    },
  })
}

function unread(layout: string, kind: string): PageFindings {
  const state: PageState =
    layout === 'wall' || layout === 'gone' ? layout : kind === 'other' ? 'unsupported' : 'loading'
  return { state }
}
