import type { Said } from '../domain/page-reading'

/** Words and the rule that found them; nothing where the rule found nothing. */
export const said = (text: string, from: string): Said | undefined => (text ? { text, from } : undefined)
