import * as z from 'zod/mini'
import { findFields } from './finding'

/** One action of the user about many people: shown, paused, resumed and cancelled as one. */
export const Group = z.object({
  id: z.string(),
  fields: z.array(z.enum(findFields)),
  people: z.number(),
  jobs: z.number(),
  startedAt: z.number(),
  pausedAt: z.exactOptional(z.number()),
})
export type Group = z.infer<typeof Group>
