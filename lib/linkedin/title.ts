import { clean } from './text'

/** `(3) Nora Vance | LinkedIn` without what LinkedIn adds around it. */
export const titleOf = (document: Document): string =>
  clean(document.title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*\|\s*LinkedIn$/, '')

/** `undefined` while the page has no title of its own. */
export function sameTitle(document: Document, name: string): boolean | undefined {
  const title = titleOf(document)
  return title && title !== 'LinkedIn' ? title === name : undefined
}
