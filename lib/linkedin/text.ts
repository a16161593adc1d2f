/** Characters that never belong to what a page says: controls, bidi overrides, zero widths, halves of pairs. */
const unwanted = /[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu

type Scope = ParentNode | null | undefined

/** Cut before it is cleaned: a page may hold a megabyte where a headline is expected. */
export function clean(raw: unknown, max = 300): string {
  if (typeof raw !== 'string') return ''
  const text = raw.slice(0, 4000).replace(unwanted, '').replace(/\s+/g, ' ').trim()
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '')
}

export const one = (scope: Scope, selector: string): Element | null | undefined =>
  scope?.querySelector(selector)

export const all = (scope: Scope, selector: string): Element[] => [
  ...(scope?.querySelectorAll(selector) ?? []),
]

/** `textContent`, never `innerText`: the latter makes the browser lay the page out. */
export const textOf = (element: Element | null | undefined): string => clean(element?.textContent)

export const textAt = (scope: Scope, selector: string): string => textOf(one(scope, selector))

export const attributeAt = (scope: Scope, selector: string, name: string, max?: number): string =>
  clean(one(scope, selector)?.getAttribute(name), max)

/** The words an element says itself, without those of the elements in it. */
export const ownText = (element: Element | null | undefined): string =>
  clean([...(element?.childNodes ?? [])].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(''))
