import * as z from 'zod/mini'
import { workStatuses } from './person'

const words = z.exactOptional(z.array(z.string()))

/** What a table shows of all people: every part that is there must hold, and within a part any of its values. */
export const ListFilter = z.object({
  query: z.exactOptional(z.string()),
  email: z.exactOptional(z.enum(['verified', 'any', 'none'])),
  phone: z.exactOptional(z.enum(['any', 'none'])),
  statuses: z.exactOptional(z.array(z.enum(workStatuses))),
  seniorities: words,
  countries: words,
  tags: words,
  /** Members of any of these lists. */
  lists: words,
})
export type ListFilter = z.infer<typeof ListFilter>

export const List = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** A list with a rule has no members of its own: whoever fits it is in it. */
  rule: z.exactOptional(ListFilter),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Gone from sight, and taken apart only when there is no way back any more. */
  deletedAt: z.exactOptional(z.number()),
})
export type List = z.infer<typeof List>

export const Member = z.object({
  listId: z.string(),
  personId: z.string(),
  addedAt: z.number(),
})
export type Member = z.infer<typeof Member>
