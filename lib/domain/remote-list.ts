import * as z from 'zod/mini'
import { vendorIds } from './vendor'

/** A list that lives at a vendor; what we hold of it is a copy as of a date. */
export const RemoteList = z.object({
  id: z.string(), // vendor:listId
  vendor: z.enum(vendorIds),
  listId: z.string(),
  name: z.string(),
  companyUrls: z.array(z.string()),
  jobTitles: z.array(z.string()),
  keywords: z.exactOptional(z.string()),
  countries: z.array(z.string()),
  contactCount: z.exactOptional(z.number()),
  createdAt: z.exactOptional(z.number()),
  /** When the vendor last told us of it. */
  seenAt: z.number(),
  /** When all its people were last fetched. */
  contactsAt: z.exactOptional(z.number()),
})
export type RemoteList = z.infer<typeof RemoteList>

export const RemoteContact = z.object({
  remoteListId: z.string(),
  position: z.number(),
  contactId: z.string(),
  fullName: z.exactOptional(z.string()),
  firstName: z.exactOptional(z.string()),
  lastName: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  headline: z.exactOptional(z.string()),
  company: z.exactOptional(z.string()),
  location: z.exactOptional(z.string()),
  seniority: z.exactOptional(z.string()),
  /** Sales Navigator's id: no public profile address can be made of it. */
  leadId: z.exactOptional(z.string()),
  leadUrl: z.exactOptional(z.string()),
})
export type RemoteContact = z.infer<typeof RemoteContact>
