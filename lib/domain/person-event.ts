import * as z from 'zod/mini'

/** What happened with somebody, in the order it happened: the history on their card. */
export const eventKinds = [
  'kept',
  'enriched',
  'changed',
  'corrected',
  'listed',
  'exported',
  'contacted',
  'status',
  'merged',
] as const

export const PersonEvent = z.object({
  id: z.exactOptional(z.number()),
  personId: z.string(),
  at: z.number(),
  kind: z.enum(eventKinds),
  /** A few words, such as the list's name or the field that changed; never a second copy of a value. */
  detail: z.exactOptional(z.string()),
})
export type PersonEvent = z.infer<typeof PersonEvent>
