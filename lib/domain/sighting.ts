import * as z from 'zod/mini'
import { PageReport } from './page-report'

/** What one tab shows right now. Thrown away with the tab: looking at somebody is not keeping them. */
export const Sighting = z.object({
  tabId: z.number(),
  report: PageReport,
  personId: z.exactOptional(z.string()),
  companyId: z.exactOptional(z.string()),
  at: z.number(),
})
export type Sighting = z.infer<typeof Sighting>
