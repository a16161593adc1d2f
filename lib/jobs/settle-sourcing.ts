import { defined } from '../domain/defined'
import { personKeys, profileUrl } from '../domain/identity'
import type { Call, Job } from '../domain/job'
import type { FieldSource, Person } from '../domain/person'
import { without } from '../domain/without'
import { suppressedAmong } from '../privacy/suppression'
import type { Store } from '../store/database'
import { appendToLedger } from '../store/writes/ledger'
import type { SourcedPerson, SourceResult } from '../vendors/contract'
import type { Engine } from './engine'
import { endPause } from './pause'
import { stillOpen } from './still-open'

const slugIn = (url: string | undefined): string | undefined => {
  const match = url && /\/in\/([^/?#]+)/.exec(url)
  return match?.[1] ? decodeURIComponent(match[1]) : undefined
}

async function keepSourced(
  store: Store,
  sourced: SourcedPerson,
  vendor: string,
  companyId: string | undefined,
  at: number,
): Promise<Person | undefined> {
  const slug = slugIn(sourced.profileUrl)
  const fullName = sourced.fullName ?? [sourced.firstName, sourced.lastName].filter(Boolean).join(' ')
  if (!fullName) return undefined
  const keys = slug ? personKeys({ slug }) : []
  const known = keys.length > 0 ? await store.people.where('keys').anyOf(keys).first() : undefined
  if (known) return known
  const from: FieldSource = { from: vendor, at, confidence: 'medium' }
  const person: Person = {
    id: crypto.randomUUID(),
    keys,
    fullName,
    ...defined({
      firstName: sourced.firstName,
      lastName: sourced.lastName,
      title: sourced.title,
      company: sourced.company,
      companyId: sourced.otherCompany ? undefined : companyId,
      domain: sourced.domain,
      location: sourced.location,
      country: sourced.country,
      seniority: sourced.seniority,
      department: sourced.department,
      profileUrl: slug ? profileUrl(slug) : undefined,
    }),
    sources: { fullName: from, title: from, company: from, domain: from },
    status: 'new',
    tags: [],
    createdAt: at,
    updatedAt: at,
  }
  await store.people.add(person)
  return person
}

/** Paid for or not: nobody who was forgotten, or must not be contacted, comes in by a vendor's answer. */
const keptOutAmong = (store: Store, people: readonly SourcedPerson[]): Promise<Set<string>> =>
  suppressedAmong(
    store,
    people.map(({ profileUrl: url, fullName, firstName, lastName, domain, company, country }, i) => {
      const slug = slugIn(url)
      return {
        ref: String(i),
        keys: slug ? personKeys({ slug }) : [],
        emails: [],
        fullName: fullName ?? [firstName, lastName].filter(Boolean).join(' '),
        domain,
        company,
        country,
      }
    }),
  )

export async function settleSourcing(
  engine: Engine,
  call: Call,
  job: Job,
  result: SourceResult,
): Promise<void> {
  const { store } = engine
  const keptOut = await keptOutAmong(store, result.people)
  await store.transaction(
    'rw',
    [store.people, store.jobs, store.calls, store.ledger, store.notes],
    async () => {
      if (!(await stillOpen(store, call, [job]))?.length) return
      const at = engine.now()
      const ids: string[] = []
      for (const [i, sourced] of result.people.entries()) {
        if (keptOut.has(String(i))) continue
        const person = await keepSourced(store, sourced, job.vendor, job.wish?.companyId, at)
        if (person && !ids.includes(person.id)) ids.push(person.id)
      }
      const unit = job.wish ? job.price.credits / job.wish.limit : 1
      const cost = { credits: unit * result.people.length, basis: job.price.basis }
      await store.jobs.put({
        ...without(job, 'openKey', 'leaseUntil'),
        state: 'done',
        endedAt: at,
        cost,
        outcome: {
          kind: ids.length > 0 ? 'people' : 'nothing',
          ids,
          ...defined({ totalFound: result.totalFound }),
        },
      })
      await store.calls.put({ ...call, state: 'done', endedAt: at })
      await endPause(store, call.vendor)
      await appendToLedger(store, {
        at,
        vendor: call.vendor,
        operation: call.operation,
        callId: call.id,
        people: result.people.length,
        cost,
        outcome: ids.length > 0 ? 'people' : 'nothing',
      })
    },
  )
}
