import * as z from 'zod/mini'
import { companyFields, Fact, personFields } from './fact'

/**
 * What the worker makes of one reading of a page: who or what it shows, each field with its source and confidence.
 * Stored, and shown by the panel; `page-reading` is what the content script sent.
 */
export const shortText = z.string().check(z.maxLength(300))

/** LinkedIn's own names for a member. `lead` and `recruiter` ids live in other id spaces than `member`. */
export const PersonIds = z.object({
  slug: z.exactOptional(shortText),
  member: z.exactOptional(shortText),
  lead: z.exactOptional(shortText),
  recruiter: z.exactOptional(shortText),
})
export type PersonIds = z.infer<typeof PersonIds>

/** `number` is LinkedIn's numeric organisation id; companies, schools and showcases share one number space. */
export const CompanyIds = z.object({
  slug: z.exactOptional(shortText),
  number: z.exactOptional(shortText),
  kind: z.exactOptional(z.enum(['company', 'school', 'showcase'])),
})
export type CompanyIds = z.infer<typeof CompanyIds>

export const Role = z.object({
  title: z.exactOptional(shortText),
  company: z.exactOptional(shortText),
  companyIds: z.exactOptional(CompanyIds),
})
export type Role = z.infer<typeof Role>

export const PersonFacts = z.object({
  kind: z.literal('person'),
  ids: PersonIds,
  facts: z.partialRecord(z.enum(personFields), Fact),
  companyIds: z.exactOptional(CompanyIds),
  otherRoles: z.exactOptional(z.array(Role).check(z.maxLength(10))),
  self: z.exactOptional(z.boolean()),
  /** Surname reduced to an initial, as LinkedIn shows it to distant viewers. */
  abbreviated: z.exactOptional(z.boolean()),
  /** Parts of the page that LinkedIn has not rendered yet: absent from the record is not absent from the world. */
  unseen: z.exactOptional(z.array(shortText).check(z.maxLength(10))),
})
export type PersonFacts = z.infer<typeof PersonFacts>

export const CompanyFacts = z.object({
  kind: z.literal('company'),
  ids: CompanyIds,
  facts: z.partialRecord(z.enum(companyFields), Fact),
})
export type CompanyFacts = z.infer<typeof CompanyFacts>

export const pageStates = [
  'settling', // witnesses agree, waiting for the second look
  'settled', // witnesses agreed twice
  'loading', // a page we know, not rendered yet
  'unsure', // witnesses disagree, twice
  'unreadable', // a page we know, long enough there, and still not to be read: LinkedIn changed it
  'hidden', // the member is not shown to this viewer
  'wall', // signed out, or a checkpoint
  'gone', // no such page
  'unsupported', // LinkedIn, but not a page about people or organisations
] as const
export type PageState = (typeof pageStates)[number]

/** Names of rules and counts only: safe to copy into a bug report. */
export const PageHealth = z.object({
  reader: z.exactOptional(shortText),
  agree: z.array(shortText).check(z.maxLength(20)),
  disagree: z.array(shortText).check(z.maxLength(20)),
  missing: z.array(shortText).check(z.maxLength(20)),
  counters: z.record(shortText, z.union([z.number(), shortText])),
})
export type PageHealth = z.infer<typeof PageHealth>

export const PageReport = z.object({
  /** Path only: queries carry tracking and search terms that we do not need. */
  path: z.string().check(z.maxLength(600)),
  state: z.enum(pageStates),
  subject: z.exactOptional(z.discriminatedUnion('kind', [PersonFacts, CompanyFacts])),
  /** People visible on a search or People tab; they become candidates only when the user says so. */
  rows: z.exactOptional(z.array(PersonFacts).check(z.maxLength(60))),
  /** Organisations whose id, slug and name appear together on the page. */
  companies: z.exactOptional(z.array(CompanyFacts).check(z.maxLength(60))),
  health: PageHealth,
})
export type PageReport = z.infer<typeof PageReport>
