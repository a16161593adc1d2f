import type { FindField } from '../domain/finding'
import { companyUrl } from '../domain/identity'
import type { Call, Job } from '../domain/job'
import type { Person } from '../domain/person'
import type { CallContext, SourceRequest } from '../vendors/contract'
import type { PaidOperation } from './batch'
import type { Engine, KeyGrant } from './engine'
import { settleFailure } from './settle-failure'
import { settleFind } from './settle-find'
import { settleSourcing } from './settle-sourcing'
import { subjectOf } from './subject'
import { transportFor } from './transport'

/** Everything a request is built from, read before the departure so that nothing slow stands after it. */
export interface Luggage {
  readonly people: ReadonlyMap<string, Person>
  readonly sourcing?: SourceRequest
}

export async function pack(engine: Engine, jobs: readonly Job[]): Promise<Luggage | undefined> {
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  const found = (await engine.store.people.bulkGet(ids)).filter((person) => person !== undefined)
  const people = new Map(found.map((person) => [person.id, person]))
  const wish = jobs[0]?.wish
  if (!wish) return found.length > 0 ? { people } : undefined
  const company = await engine.store.companies.get(wish.companyId)
  if (!company) return undefined
  const url = companyUrl(company)
  return {
    people,
    sourcing: {
      company: {
        name: company.name,
        ...(company.domain ? { domain: company.domain } : {}),
        ...(url ? { linkedInUrl: url } : {}),
      },
      personas: [wish.persona],
      seniorities: wish.seniorities,
      countries: wish.countries,
      limit: wish.limit,
      companyInfo: false,
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An answer that was paid for is not dropped because the disk was busy: it waits in memory and tries again. */
async function stubbornly(settle: () => Promise<void>): Promise<void> {
  for (const wait of [0, 200, 1000, 5000, 15_000]) {
    await pause(wait)
    try {
      return await settle()
    } catch (error) {
      if (wait === 15_000) throw error
    }
  }
}

/** The one request, and its settling. Exactly one call to the adapter; there is no second try in here. */
export async function travel(
  engine: Engine,
  operation: PaidOperation,
  grant: KeyGrant,
  left: Call,
  jobs: readonly Job[],
  luggage: Luggage,
): Promise<void> {
  let call = left
  const context: CallContext = {
    fetch: engine.fetch,
    key: grant.secret,
    signal: AbortSignal.timeout(operation.deadlineMs),
    now: engine.now,
    transport: await transportFor(engine, operation.vendor),
    online: engine.online,
    timings: engine.timings,
    onSuspectedResend: () => {
      call = { ...call, suspectedResend: true }
    },
  }
  let settle: () => Promise<void>
  try {
    if (operation.kind === 'source') {
      const [job] = jobs
      if (!job || !luggage.sourcing) throw new Error('a sourcing call without its wish')
      const result = await operation.run(luggage.sourcing, context)
      settle = () => settleSourcing(engine, call, job, result)
    } else {
      const fields = [...new Set(jobs.flatMap(({ field }): FindField[] => (field ? [field] : [])))]
      const people = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
      const subjects = people.flatMap((id) => luggage.people.get(id) ?? []).map(subjectOf)
      const result = await operation.run({ fields, subjects }, context)
      settle = () => settleFind(engine, call, jobs, result, operation.missMayCost)
    }
  } catch (error) {
    settle = () => settleFailure(engine, operation, call, jobs, grant.tag, error)
  }
  await stubbornly(settle)
  engine.guard.committed()
}
