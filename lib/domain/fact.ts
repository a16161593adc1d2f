import * as z from 'zod/mini'
import { lazily } from './lazily'

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** One thing a page says, and which of its witnesses said it. */
export const Fact = lazily(() =>
  z.object({
    value: z.string().check(z.minLength(1), z.maxLength(1000)),
    source: z.string().check(z.maxLength(60)),
    confidence: z.enum(confidences),
  }),
)
export type Fact = z.infer<typeof Fact>

export const personFields = [
  'fullName',
  'firstName',
  'lastName',
  'headline',
  'title',
  'company',
  'location',
] as const
export type PersonField = (typeof personFields)[number]

export const companyFields = ['name', 'domain', 'website', 'industry', 'size', 'location', 'tagline'] as const
