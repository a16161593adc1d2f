import * as z from 'zod/mini'
import { Finding } from '../domain/finding'
import { Job } from '../domain/job'
import { LedgerLine } from '../domain/ledger'
import { List, Member } from '../domain/list'
import { Company, Person } from '../domain/person'
import { PersonEvent } from '../domain/person-event'
import { Persona } from '../domain/persona'
import { Recipe } from '../domain/recipe'
import { Suppression } from '../domain/suppression'

/** An address that a click would open comes out of a file only if it leads where it should. */
const SafePerson = z.extend(Person, {
  profileUrl: z.exactOptional(z.string().check(z.startsWith('https://www.linkedin.com/'))),
})

/** What a backup holds, and what each row of it must be. Questions that have been answered, so that nothing is bought twice. */
export const keptTables = {
  companies: Company,
  people: SafePerson,
  findings: Finding,
  jobs: Job,
  lists: List,
  members: Member,
  personas: Persona,
  events: PersonEvent,
  ledger: LedgerLine,
  suppressions: Suppression,
} as const
export type KeptTable = keyof typeof keptTables
export const keptTableNames = Object.keys(keptTables) as KeptTable[]
export type RowOf<T extends KeptTable> = z.output<(typeof keptTables)[T]>

/** Things that are no rows: each stands in a part of its own. */
export const Extras = z.object({
  settings: z.exactOptional(z.unknown()),
  recipes: z.exactOptional(z.array(Recipe)),
  /** The keys of the hashes, without which these keep nobody out. */
  hashKeys: z.exactOptional(z.array(z.string())),
  /** Sealed by the worker under the same passphrase: no page has seen what is in it. */
  vendorKeys: z.exactOptional(z.string()),
})
export type Extras = z.infer<typeof Extras>

export const Part = z.union([
  z.object({ table: z.enum(keptTableNames as [KeptTable, ...KeptTable[]]), rows: z.array(z.unknown()) }),
  z.object({ extras: Extras }),
])
