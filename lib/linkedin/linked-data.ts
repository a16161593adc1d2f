import { type DataRecord, listIn } from './islands'
import { all, clean } from './text'

/** A thing of this type at the top of the page's own description of itself; posts, which hold strangers, come first. */
export const linkedData = (
  document: Document,
  type: string,
  is: (thing: DataRecord) => boolean,
): DataRecord =>
  all(document, 'script[type="application/ld+json"]')
    .flatMap((script) => listIn(script.textContent, '@graph'))
    .find((thing) => thing?.['@type'] === type && is(thing)) ?? {}

/** Guests see some values as asterisks. */
export const unmasked = (text: unknown): string => (clean(text).includes('**') ? '' : clean(text))
