import type { Said } from '../domain/page-reading'
import { textAt } from './text'

/** Words and the rule that found them; nothing where the rule found nothing. */
export const said = (text: string, from: string): Said | undefined => (text ? { text, from } : undefined)

/** Several fields by one selector each; what is not there is left out. */
export function saidAt<Field extends string>(
  scope: ParentNode | null | undefined,
  from: string,
  selectors: Readonly<Record<Field, string>>,
): Partial<Record<Field, Said>> {
  const found: Partial<Record<Field, Said>> = {}
  for (const field in selectors) {
    const text = textAt(scope, selectors[field])
    if (text) found[field] = { text, from }
  }
  return found
}
