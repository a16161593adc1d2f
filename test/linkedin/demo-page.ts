import { type Element_, h, splitLinks, type Tree, toHtml, toNode } from './tree'

/** One page of the demo LinkedIn. */
export interface DemoPage {
  readonly href: string
  readonly title: string
  readonly html: Readonly<Record<string, string>>
  readonly head: readonly Tree[]
  readonly body: Element_
  /** Ready-made HTML without an application, as guests get it. */
  readonly plain?: boolean
  /** What appears when the reader of the page scrolls: the content of the element with this `componentkey`. */
  readonly lazy?: readonly { readonly key: string; readonly tree: Tree }[]
}

export const pageHtml = (page: DemoPage): string =>
  `<!DOCTYPE html>${toHtml(
    h(
      'html',
      page.html,
      h('head', {}, h('meta', { charset: 'UTF-8' }), h('title', {}, page.title), page.head),
      page.body,
    ),
  )}`

/** The form of a saved page, as an HTML parser leaves it. */
export const parsedPage = (page: DemoPage, Parser: typeof DOMParser): Document =>
  new Parser().parseFromString(pageHtml(page), 'text/html')

/** The same for parsers that do not know what to do with links inside links. */
export const splitPage = (page: DemoPage, Parser: typeof DOMParser): Document =>
  parsedPage({ ...page, body: { ...page.body, children: page.body.children.flatMap(splitLinks) } }, Parser)

/** The form of a live page. */
export const builtPage = (page: DemoPage, document: Document): Document =>
  shownPage(page, document.implementation.createHTMLDocument(''))

/** Replaces all that a document shows, as the application does on a soft navigation. */
export function shownPage(page: DemoPage, document: Document): Document {
  for (const [name, value] of Object.entries(page.html)) document.documentElement.setAttribute(name, value)
  document.head.replaceChildren(...page.head.map((tree) => toNode(document, tree)))
  document.title = page.title
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name)
  for (const [name, value] of Object.entries(page.body.attrs)) document.body.setAttribute(name, value)
  document.body.replaceChildren(...page.body.children.map((tree) => toNode(document, tree)))
  return document
}
