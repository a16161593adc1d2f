import { companyUrl } from '../domain/identity'
import type { Job } from '../domain/job'
import type { Person } from '../domain/person'
import type { CreateListRequest, SourceRequest } from '../vendors/contract'
import type { PaidOperation } from './batch'
import { type Delivery, openDelivery } from './deliver'
import type { Engine } from './engine'

/** Everything a request is built from, read before the departure so that nothing slow stands after it. */
export interface Luggage {
  readonly people: ReadonlyMap<string, Person>
  readonly sourcing?: SourceRequest
  readonly list?: CreateListRequest
  readonly delivery?: Delivery
}

async function sourcingFor(
  engine: Engine,
  wish: NonNullable<Job['wish']>,
): Promise<SourceRequest | undefined> {
  const company = await engine.store.companies.get(wish.companyId)
  if (!company) return undefined
  const linkedInUrl = companyUrl(company)
  return {
    company: {
      name: company.name,
      ...(company.domain ? { domain: company.domain } : {}),
      ...(linkedInUrl ? { linkedInUrl } : {}),
    },
    personas: [wish.persona],
    seniorities: wish.seniorities,
    countries: wish.countries,
    limit: wish.limit,
    companyInfo: false,
  }
}

/** Names at the vendor need not be unique: the mark is how a list is found again when its answer got lost. */
export function listRequest(job: Pick<Job, 'id' | 'listWish'>): CreateListRequest | undefined {
  const wish = job.listWish
  return wish && { name: `${wish.name} · ${job.id.slice(0, 6)}`, filters: wish }
}

/** `undefined` when what the jobs are about is gone. */
export async function pack(
  engine: Engine,
  operation: Pick<PaidOperation, 'kind'>,
  jobs: readonly Job[],
): Promise<Luggage | undefined> {
  const [first] = jobs
  if (!first) return undefined
  const people = new Map<string, Person>()
  if (first.wish) {
    const sourcing = await sourcingFor(engine, first.wish)
    return sourcing && { people, sourcing }
  }
  const list = listRequest(first)
  if (list) return { people, list }
  const ids = [...new Set(jobs.flatMap(({ personId }) => personId ?? []))]
  for (const person of await engine.store.people.bulkGet(ids)) if (person) people.set(person.id, person)
  if (people.size === 0 || operation.kind !== 'deliver') return people.size > 0 ? { people } : undefined
  return { people, delivery: await openDelivery(engine) }
}
