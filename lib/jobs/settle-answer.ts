import type { Call, Job } from '../domain/job'
import type { FindResult, SourceResult, Ticket, VendorList } from '../vendors/contract'
import type { PaidOperation } from './batch'
import { settleAccepted } from './deliver'
import type { Engine } from './engine'
import { settleFind } from './settle-find'
import { settleList } from './settle-list'
import { settleSourcing } from './settle-sourcing'
import { settleSubmitted } from './settle-submitted'

/** What a paid question brought, as plain data: it can be put somewhere while nothing can be written here. */
export type Answer =
  | { readonly kind: 'find'; readonly value: FindResult }
  | { readonly kind: 'submit'; readonly value: Ticket }
  | { readonly kind: 'deliver'; readonly value: { readonly jobId?: string } }
  | { readonly kind: 'source'; readonly value: SourceResult }
  | { readonly kind: 'create-list'; readonly value: VendorList }

export async function settleAnswer(
  engine: Engine,
  operation: PaidOperation,
  call: Call,
  jobs: readonly Job[],
  { kind, value }: Answer,
): Promise<void> {
  const [job] = jobs
  if (!job) return
  if (kind === 'source') return settleSourcing(engine, call, job, value)
  if (kind === 'create-list') return settleList(engine, call, job, value)
  if (kind === 'submit') return settleSubmitted(engine, call, jobs, value)
  if (kind === 'deliver') return settleAccepted(engine, call, jobs, value.jobId)
  return settleFind(engine, call, jobs, value, operation.missMayCost)
}
