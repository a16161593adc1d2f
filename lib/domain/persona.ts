import * as z from 'zod/mini'
import { seniorities } from './seniority'

const words = z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(50))

/** Whom to look for in a company, under a name of the user's. */
export const Persona = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  jobTitles: words,
  excludeJobTitles: words,
  seniorities: z.array(z.enum(seniorities)),
  countries: z.array(z.string().check(z.length(2))),
  createdAt: z.number(),
  updatedAt: z.number(),
})
export type Persona = z.infer<typeof Persona>
