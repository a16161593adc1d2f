import * as z from 'zod/mini'
import { lazily } from './lazily'

/**
 * What one gesture of the user stands for: good once, for at most the price and at most the people that were shown.
 * The worker counts both anew and refuses whatever has grown meanwhile.
 */
export const Intent = lazily(() =>
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    shownCredits: z.number().check(z.gte(0), z.lte(1_000_000)),
    people: z.number().check(z.gte(0), z.lte(10_000)),
    /** The user was asked once more, because the sum is above what they want to be asked about. */
    confirmed: z.exactOptional(z.boolean()),
  }),
)
export type Intent = z.infer<typeof Intent>
