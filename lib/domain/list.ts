import * as z from 'zod/mini'

export const List = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  createdAt: z.number(),
  updatedAt: z.number(),
})
export type List = z.infer<typeof List>

export const Member = z.object({
  listId: z.string(),
  personId: z.string(),
  addedAt: z.number(),
})
export type Member = z.infer<typeof Member>
