import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { absentIfOdd, flag, number, text, texts } from '../answers/fields'

const id = lazily(() => z.union([z.string().check(z.minLength(1)), z.number()]))

export const ListAnswer = lazily(() =>
  z.object({
    id,
    name: text,
    filters: absentIfOdd(
      z.object({ companyLinkedInUrls: texts, jobTitles: texts, keywords: text, countries: texts }),
    ),
    contactCount: number,
    createdAt: text,
    updatedAt: text,
  }),
)
export type ListAnswer = z.output<typeof ListAnswer>

export const PageAnswer = lazily(() =>
  z.object({
    items: z.nullable(z.array(z.unknown())),
    total: number,
    hasMore: flag,
  }),
)
export type PageAnswer = z.output<typeof PageAnswer>

export const ContactAnswer = lazily(() =>
  z.object({
    id,
    firstName: text,
    lastName: text,
    fullName: text,
    role: text,
    headline: text,
    companyName: text,
    location: text,
    seniority: texts,
    linkedInSalesNavigatorProfileUrl: text,
    createdAt: text,
  }),
)
export type ContactAnswer = z.output<typeof ContactAnswer>

export const CreditsAnswer = lazily(() => z.object({ remainingCredits: z.number() }))

export const ConnectorsAnswer = lazily(() => z.object({ connectors: z.array(z.unknown()) }))
export const ConnectorEntry = lazily(() => z.object({ source: z.string(), status: text }))
