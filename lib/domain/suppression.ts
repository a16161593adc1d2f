import * as z from 'zod/mini'

export const suppressionKinds = ['person', 'email', 'domain', 'country'] as const
export type SuppressionKind = (typeof suppressionKinds)[number]

/**
 * Somebody, or some place, that must not be asked about, imported or exported. People and addresses are kept as
 * keyed hashes only, so that the list itself names nobody.
 */
export const Suppression = z.object({
  /** The keyed hash for a person or an address; the plain domain or country otherwise. */
  id: z.string(),
  kind: z.enum(suppressionKinds),
  at: z.number(),
  reason: z.enum(['do-not-contact', 'forgotten', 'imported']),
})
export type Suppression = z.infer<typeof Suppression>
