import type { VendorId } from '../../lib/domain/vendor'
import { adapters } from '../../lib/vendors/adapters'
import { type CallContext, type OperationFacts, type Subject, VendorError } from '../../lib/vendors/contract'
import { type CastPerson, employerOf, people } from '../world/cast'
import { demoKeys, type World } from '../world/world'

/** One request that an adapter can make, ready to be made against the servers of the demo world. */
export interface Call {
  readonly facts: OperationFacts
  /** As the servers' ledger writes it. */
  readonly route: string
  run(context: CallContext): Promise<unknown>
}

export const subjectOf = (person: CastPerson): Subject => {
  const employer = employerOf(person)
  return {
    ref: person.slug,
    firstName: person.first,
    lastName: person.last,
    title: person.title,
    profileUrl: `https://www.linkedin.com/in/${person.slug}`,
    company: employer.name,
    ...(employer.domain ? { domain: employer.domain } : {}),
  }
}

export const cast = (slug: string): CastPerson => {
  const person = people.find((one) => one.slug === slug)
  if (!person) throw new Error(`nobody is called ${slug}`)
  return person
}

export const companyUrl = 'https://www.linkedin.com/company/quillmere-labs'
export const listRequest = {
  name: 'Leaders',
  filters: { companyUrls: [companyUrl], jobTitles: ['CTO', 'Head of Data'], countries: [] },
}
export const sourceRequest = {
  company: { linkedInUrl: companyUrl, domain: 'quillmere.example', name: 'Quillmere Labs' },
  personas: [{ name: 'Leaders', jobTitles: ['CTO', 'Head of Data'], excludeJobTitles: ['Assistant'] }],
  seniorities: [],
  countries: [],
  limit: 10,
  companyInfo: true,
} as const

function there<T>(operation: T | undefined): T {
  if (operation === undefined) throw new Error('an adapter lost an operation')
  return operation
}

export const enrich = there(adapters.lonescale.find[0])
export const enrichLater = there(adapters.lonescale.deliver)
export const source = there(adapters.lonescale.source)
export const findEmail = there(adapters.leadsonar.find[0])
export const findPhone = there(adapters.leadsonar.find[1])
export const bulk = there(adapters.leadsonar.bulk)
export const leadsonarBalance = there(adapters.leadsonar.balance)
export const providers = there(adapters.leadsonar.providers)
export const lists = there(adapters.saber.lists)
export const saberBalance = there(adapters.saber.balance)
export const preflight = there(adapters.saber.preflight)

const nora = subjectOf(cast('nora-vance-0a1b2c3d'))
const ivo = subjectOf(cast('ivo-larkspur'))
const webhookUrl = 'http://127.0.0.1:9/nobody-listens'

/** Every operation there is; lists and jobs are looked at under ids that must have been made before. */
export function everyCall({ listId, jobId }: { listId: string; jobId: string }): readonly Call[] {
  const one = { fields: ['email', 'phone'], subjects: [nora] } as const
  const two = { fields: ['email', 'phone'], subjects: [nora, ivo] } as const
  const listsPath = '/v1/contacts/lists'
  const call = (facts: OperationFacts, route: string, run: Call['run']): Call => ({ facts, route, run })
  return [
    call(enrich, 'POST /trigger/enrich/sync', (context) => enrich.run(one, context)),
    call(enrichLater, 'POST /trigger/enrich', (context) =>
      enrichLater.run({ ...one, webhookUrl, custom: {} }, context),
    ),
    call(source, 'POST /trigger/contact-sourcing/sync', (context) => source.run(sourceRequest, context)),
    call(findEmail, 'POST /api/v1/find-email', (context) =>
      findEmail.run({ ...one, fields: ['email'] }, context),
    ),
    call(findPhone, 'POST /api/v1/find-phone', (context) =>
      findPhone.run({ ...one, fields: ['phone'] }, context),
    ),
    call(bulk.submit, 'POST /api/v1/enrich', (context) => bulk.submit.run(two, context)),
    call(bulk.poll, 'GET /api/v1/enrich/:id', (context) =>
      bulk.poll.run({ jobId, subjects: two.subjects }, context),
    ),
    call(leadsonarBalance, 'GET /api/v1/credits', (context) => leadsonarBalance.run(context)),
    call(providers, 'GET /api/v1/providers', (context) => providers.run(context)),
    call(lists.create, `POST ${listsPath}`, (context) => lists.create.run(listRequest, context)),
    call(lists.all, `GET ${listsPath}`, (context) => lists.all.run({ offset: 0 }, context)),
    call(lists.read, `GET ${listsPath}/:id`, (context) => lists.read.run({ listId }, context)),
    call(lists.rename, `PUT ${listsPath}/:id`, (context) =>
      lists.rename.run({ listId, name: 'New name' }, context),
    ),
    call(lists.contacts, `GET ${listsPath}/:id/contacts`, (context) =>
      lists.contacts.run({ listId, offset: 0 }, context),
    ),
    call(saberBalance, 'GET /v1/credits', (context) => saberBalance.run(context)),
    call(preflight, 'GET /v1/connectors', (context) => preflight.run(context)),
    call(lists.delete, `DELETE ${listsPath}/:id`, (context) => lists.delete.run({ listId }, context)),
  ]
}

/** A list and a finished job for the calls that need one. */
export async function madeBefore(world: World) {
  const list = await lists.create.run(listRequest, contextIn(world, 'saber'))
  const request = { fields: ['email', 'phone'], subjects: [nora, ivo] } as const
  const { jobId } = await bulk.submit.run(request, contextIn(world, 'leadsonar'))
  return { listId: list.id, jobId }
}

export const contextIn = (
  world: Pick<World, 'fetch'>,
  vendor: VendorId,
  key: string = demoKeys[vendor].good,
  more: Partial<CallContext> = {},
): CallContext => ({
  fetch: world.fetch,
  key,
  signal: new AbortController().signal,
  now: () => Date.now(),
  ...more,
})

export const outcomeOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.catch((error: unknown) => error)

export async function refusalOf(asking: Promise<unknown>): Promise<VendorError> {
  const outcome = await outcomeOf(asking)
  if (outcome instanceof VendorError) return outcome
  throw new Error(`not refused but ${JSON.stringify(outcome)}`)
}
