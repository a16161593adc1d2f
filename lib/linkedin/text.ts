/** Characters that never belong to what a page says: controls, bidi overrides, zero widths, halves of pairs. */
const unwanted = /[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?!\s)\p{Cc}/gu
const longestRaw = 4000

/** Cut before it is cleaned: a page may hold a megabyte where a headline is expected. */
export function clean(raw: string | null | undefined, max = 300): string {
  const text = (raw ?? '').slice(0, longestRaw).replace(unwanted, '').replace(/\s+/g, ' ').trim()
  return text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text
}

/** `textContent`, never `innerText`: the latter makes the browser lay the page out. */
export const textOf = (element: Element | null | undefined, max?: number): string =>
  clean(element?.textContent, max)

export const attribute = (element: Element | null | undefined, name: string, max?: number): string =>
  clean(element?.getAttribute(name), max)

/** The words an element says itself, without those of the elements in it. */
export function ownText(element: Element | null | undefined, max?: number): string {
  let text = ''
  for (const node of element?.childNodes ?? []) if (node.nodeType === 3) text += node.nodeValue ?? ''
  return clean(text, max)
}

export const all = (scope: ParentNode | null | undefined, selector: string): Element[] => [
  ...(scope?.querySelectorAll(selector) ?? []),
]
