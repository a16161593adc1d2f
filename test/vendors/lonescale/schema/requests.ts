import * as z from 'zod/mini'
import { countryCodes, enrichmentTypes, seniorityLevels } from './vocabulary'

/** Bodies as this vendor takes them: anything unnamed is refused, except inside `custom`. */
const filled = z.string().check(z.regex(/\S/))
const custom = z.looseObject({
  id: z.optional(z.string()),
  provider: z.optional(z.string()),
  enrichment_type: z.optional(z.string()),
})

export const contact = z.strictObject({
  firstname: filled,
  lastname: filled,
  email: z.optional(z.email()),
  job_title: z.optional(z.string()),
  linkedin_url: z.optional(z.url()),
  domain: z.optional(z.string()),
  company_name: z.optional(z.string()),
  custom: z.optional(z.looseObject({ contact_id: z.optional(z.string()) })),
})
export type Contact = z.infer<typeof contact>

const enrichmentType = z.array(z.enum(enrichmentTypes)).check(
  z.minLength(1),
  z.refine((types) => new Set(types).size === types.length),
)

export const enrichSync = z.strictObject({
  enrichment_type: enrichmentType,
  contacts: z.array(contact).check(z.minLength(1), z.maxLength(10)),
  detect_job_change: z.optional(z.boolean()),
  custom: z.optional(custom),
})
export type EnrichSync = z.infer<typeof enrichSync>

export const enrichAsync = z.strictObject({
  enrichment_type: enrichmentType,
  contacts: z.array(contact).check(z.minLength(1)),
  webhook_url: z.url(),
  detect_job_change: z.optional(z.boolean()),
  custom: z.optional(custom),
})
export type EnrichAsync = z.infer<typeof enrichAsync>

const persona = z.strictObject({
  name: z.string(),
  job_titles: z.array(z.string()),
  exclude_job_titles: z.optional(z.array(z.string())),
})

export const sourcing = z.strictObject({
  company_domain: z.optional(z.string()),
  company_name: z.optional(z.string()),
  company_linkedin_url: z.optional(z.string()),
  personas: z.array(persona).check(z.minLength(1)),
  included_locations: z.optional(z.array(z.enum(countryCodes))),
  limit: z.optional(z.number().check(z.lte(10))),
  seniority_levels: z.optional(z.array(z.enum(seniorityLevels))),
  disable_company_info: z.optional(z.boolean()),
  custom: z.optional(custom),
})
export type Sourcing = z.infer<typeof sourcing>
