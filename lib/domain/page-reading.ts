import * as z from 'zod/mini'
import { CompanyIds, PageHealth, PersonIds, pageStates, shortText } from './page-report'

/**
 * What the content script sends of the one page in view: the page's own words with the rule that found them, clipped
 * and without markup. It judges nothing but identity; the worker makes a `PageReport` of it.
 */
export const Said = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  from: z.string().check(z.maxLength(60)),
})
export type Said = z.infer<typeof Said>

export const ReadRole = z.object({
  title: z.exactOptional(shortText),
  company: z.exactOptional(shortText),
  companyIds: z.exactOptional(CompanyIds),
  /** The line of dates as it stands, such as `Sep 2024 – Present · 2 yrs`. */
  dates: z.exactOptional(shortText),
  /** The page lists only roles that last. */
  now: z.exactOptional(z.boolean()),
})
export type ReadRole = z.infer<typeof ReadRole>

export const ReadPerson = z.object({
  ids: PersonIds,
  name: Said,
  /** LinkedIn's own split of the name, where the page leaks it. */
  first: z.exactOptional(Said),
  last: z.exactOptional(Said),
  /** Sentences that name the member by first name only, such as a badge's label. */
  nameLabels: z.exactOptional(z.array(shortText).check(z.maxLength(6))),
  headline: z.exactOptional(Said),
  location: z.exactOptional(Said),
  /** The employer shown beside the name; `weak` where the list only says that the member was once found there. */
  employer: z.exactOptional(Said),
  employerIds: z.exactOptional(CompanyIds),
  employerWeak: z.exactOptional(z.boolean()),
  school: z.exactOptional(Said),
  /** Absent: the part of the page that holds them was not seen. */
  roles: z.exactOptional(z.array(ReadRole).check(z.maxLength(30))),
  rolesFrom: z.exactOptional(shortText),
  /** A search result's own "Current: …" line. */
  snippet: z.exactOptional(Said),
  self: z.exactOptional(z.boolean()),
  /** Read by a rule that may be wrong: no field of it is more than a guess. */
  doubtful: z.exactOptional(z.boolean()),
})
export type ReadPerson = z.infer<typeof ReadPerson>

export const ReadCompany = z.object({
  ids: CompanyIds,
  name: z.exactOptional(Said),
  /** Links out of LinkedIn that may be the company's site, the best source first; still wrapped in redirectors. */
  websites: z.exactOptional(z.array(Said).check(z.maxLength(4))),
  industry: z.exactOptional(Said),
  size: z.exactOptional(Said),
  location: z.exactOptional(Said),
  tagline: z.exactOptional(Said),
  doubtful: z.exactOptional(z.boolean()),
})
export type ReadCompany = z.infer<typeof ReadCompany>

export const PageReading = z.object({
  /** Path only: queries carry tracking and search terms that we do not need. */
  path: z.string().check(z.maxLength(600)),
  state: z.enum(pageStates),
  person: z.exactOptional(ReadPerson),
  company: z.exactOptional(ReadCompany),
  rows: z.exactOptional(z.array(ReadPerson).check(z.maxLength(60))),
  companies: z.exactOptional(z.array(ReadCompany).check(z.maxLength(60))),
  health: PageHealth,
})
export type PageReading = z.infer<typeof PageReading>
