import * as z from 'zod/mini'
import { filters } from './requests'

const moment = z.iso.datetime()

export const contactList = z.strictObject({
  id: z.string(),
  name: z.string(),
  filters,
  contactCount: z.int(),
  createdAt: moment,
  updatedAt: moment,
})
export type ContactList = z.infer<typeof contactList>

/** No public profile address, no email, no phone: only the Sales Navigator one, which is another space of ids. */
export const listItem = z.strictObject({
  id: z.string(),
  listId: z.string(),
  baseContactId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  fullName: z.string(),
  headline: z.optional(z.string()),
  role: z.optional(z.nullable(z.string())),
  companyName: z.optional(z.nullable(z.string())),
  location: z.optional(z.nullable(z.string())),
  seniority: z.array(z.string()),
  linkedInSalesNavigatorProfileUrl: z.optional(z.string()),
  createdAt: moment,
})
export type ListItem = z.infer<typeof listItem>

const page = { total: z.int(), limit: z.int(), offset: z.int(), hasMore: z.boolean() }
export const listsPage = z.strictObject({ items: z.array(contactList), ...page })
export const contactsPage = z.strictObject({ items: z.array(listItem), ...page })

export const creditsAnswer = z.strictObject({ remainingCredits: z.int() })

export const connectorsAnswer = z.strictObject({
  connectors: z.array(z.strictObject({ source: z.string(), status: z.string() })),
})

/** The usual shape of an error here. */
export const envelope = z.strictObject({
  error: z.strictObject({
    type: z.string(),
    code: z.string(),
    message: z.string(),
    errorCode: z.optional(z.string()),
    errorAction: z.optional(z.string()),
    details: z.optional(z.record(z.string(), z.unknown())),
    requestId: z.optional(z.string()),
    fields: z.optional(z.array(z.strictObject({ field: z.string(), message: z.string() }))),
    debug: z.optional(z.strictObject({ cause: z.string() })),
  }),
})

/** What a list without any filter gets. */
export const flat = z.strictObject({ error: z.string(), message: z.string() })

/** What the limiter in front of everything says. */
export const limited = z.strictObject({
  statusCode: z.literal(429),
  message: z.string(),
  error: z.string(),
  retryAfter: z.optional(z.union([z.number(), z.string()])),
})
