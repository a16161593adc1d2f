import { defined } from '../domain/defined'
import { companyUrl } from '../domain/identity'
import type { Job } from '../domain/job'
import type { Person } from '../domain/person'
import type { CreateListRequest, SourceRequest, Transport } from '../vendors/contract'
import type { PaidOperation } from './batch'
import { type Delivery, openDelivery } from './deliver'
import type { Engine } from './engine'
import { learntTransport } from './transport'

/** Everything a request is built from, read before the departure so that nothing slow stands after it. */
export interface Luggage {
  readonly people: ReadonlyMap<string, Person>
  /** The way out, where it has been learnt. */
  readonly transport?: Transport
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
  operation: Pick<PaidOperation, 'kind' | 'vendor'>,
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
  const [kept, transport] = await Promise.all([
    engine.store.people.bulkGet(ids),
    learntTransport(engine, operation.vendor),
  ])
  for (const person of kept) if (person) people.set(person.id, person)
  if (people.size === 0) return undefined
  const luggage = { people, ...defined({ transport }) }
  return operation.kind === 'deliver' ? { ...luggage, delivery: await openDelivery(engine) } : luggage
}
