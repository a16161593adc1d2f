import { clean } from './text'

/** `(3) Nora Vance | LinkedIn` without what LinkedIn adds around it. */
export const titleOf = (document: Document): string =>
  clean(document.title).replace(/^\(\d+\+?\) ?| ?\|? ?LinkedIn$/g, '')
