import * as z from 'zod/mini'

const filled = z.string().check(z.regex(/\S/), z.maxLength(200))
const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/))

/** `keywords` is one text although its name is plural; the others are lists even for one value. */
export const filters = z.strictObject({
  companyLinkedInUrls: z.array(z.string()),
  jobTitles: z.optional(z.array(z.string())),
  keywords: z.optional(z.string()),
  countries: z.optional(z.array(countryCode)),
})
export type Filters = z.infer<typeof filters>

export const createList = z.strictObject({ name: filled, filters })
export type CreateList = z.infer<typeof createList>

export const renameList = z.strictObject({ name: filled })
