import * as z from 'zod/mini'
import { confidences, type PersonField } from './fact'
import { lazily } from './lazily'

const text = z.string()

/** Where a shown value came from: the page, a vendor, or the user's own correction (which always wins). */
export const FieldSource = lazily(() =>
  z.object({
    from: text,
    at: z.number(),
    confidence: z.exactOptional(z.enum(confidences)),
  }),
)
export type FieldSource = z.infer<typeof FieldSource>

const source = z.exactOptional(FieldSource)
const sources = {
  fullName: source,
  firstName: source,
  lastName: source,
  headline: source,
  title: source,
  company: source,
  location: source,
  domain: source,
} satisfies Record<PersonField | 'domain', unknown>

export const workStatuses = ['new', 'contacted', 'replied', 'won', 'lost'] as const
export type WorkStatus = (typeof workStatuses)[number]

export const Person = lazily(() =>
  z.object({
    id: text,
    /** Every name this person is known by: `in:slug`, `member:…`, `lead:…`, `email:…`, `at:name|domain`. */
    keys: z.array(text),
    fullName: text,
    firstName: z.exactOptional(text),
    lastName: z.exactOptional(text),
    headline: z.exactOptional(text),
    title: z.exactOptional(text),
    company: z.exactOptional(text),
    companyId: z.exactOptional(text),
    domain: z.exactOptional(text),
    location: z.exactOptional(text),
    country: z.exactOptional(text),
    seniority: z.exactOptional(text),
    department: z.exactOptional(text),
    profileUrl: z.exactOptional(text),
    sources: z.object(sources),
    status: z.enum(workStatuses),
    tags: z.array(text),
    note: z.exactOptional(text),
    createdAt: z.number(),
    /** The user's last own work on them (a note, a tag, a correction): retention counts from here, never from a look. */
    keptAt: z.exactOptional(z.number()),
    updatedAt: z.number(),
  }),
)
export type Person = z.infer<typeof Person>

export const Company = lazily(() =>
  z.object({
    id: text,
    /** `co:slug`, `cn:number`, `dom:domain`. */
    keys: z.array(text),
    name: text,
    slug: z.exactOptional(text),
    number: z.exactOptional(text),
    kind: z.exactOptional(z.enum(['company', 'school', 'showcase'])),
    domain: z.exactOptional(text),
    domainConfidence: z.exactOptional(z.enum([...confidences, 'yours'])),
    industry: z.exactOptional(text),
    size: z.exactOptional(text),
    location: z.exactOptional(text),
    updatedAt: z.number(),
  }),
)
export type Company = z.infer<typeof Company>
