import { defined } from '../domain/defined'
import type { Cost, Finding } from '../domain/finding'
import type { Job } from '../domain/job'
import type { Person } from '../domain/person'
import { mismatch } from '../domain/same-person'
import type { FindAnswer } from '../vendors/contract'

/** Why an answer is not simply believed: the vendor describes somebody else, or the same person elsewhere. */
export const doubtAbout = (person: Person, answer: FindAnswer | undefined): string | undefined =>
  answer?.profile && !answer.changedJob ? mismatch(person, answer.profile) : undefined

type Values = readonly (FindAnswer['emails'][number] | FindAnswer['phones'][number])[]

const valuesFor = (job: Job, answer: FindAnswer): Values =>
  job.field === 'email' ? answer.emails : job.field === 'phone' ? answer.phones : []

/** Whether the one field a job asked for is in the answer at all. */
export const hasAnswer = (job: Job, answer: FindAnswer | undefined): boolean =>
  answer !== undefined &&
  (job.field === 'profile' ? answer.profile !== undefined : valuesFor(job, answer).length > 0)

/** What the answer says about the one field a job asked for, as rows to keep. */
export function findingsFrom(
  job: Job,
  person: Person,
  answer: FindAnswer | undefined,
  at: number,
  held: string | undefined,
): Finding[] {
  if (!answer || (job.field !== 'email' && job.field !== 'phone')) return []
  const { field } = job
  const provider = answer.providers?.join(', ')
  return valuesFor(job, answer).map((value) => ({
    id: crypto.randomUUID(),
    personId: person.id,
    field,
    value: value.value,
    status: value.status,
    ...defined({
      phoneType: 'phoneType' in value ? value.phoneType : undefined,
      country: 'country' in value ? value.country : undefined,
      held,
    }),
    receipt: {
      vendor: job.vendor,
      operation: job.operation,
      at,
      jobId: job.id,
      ...defined({
        provider: value.provider ?? provider,
        saidStatus: value.saidStatus,
        confidence: 'confidence' in value ? value.confidence : undefined,
      }),
    },
  }))
}

/**
 * What one job cost. A figure in the answer stands for the whole contact and is shared out by the prices of the
 * questions asked about it; without one the price list stands, for a miss too wherever a miss may cost.
 */
export function costOf(
  job: Job,
  answer: FindAnswer | undefined,
  asked: readonly Job[],
  missMayCost: boolean,
): Cost {
  if (answer?.cost) {
    const total = asked.reduce((sum, { price }) => sum + price.credits, 0)
    const share = total > 0 ? job.price.credits / total : 1 / asked.length
    return { credits: answer.cost.credits * share, basis: answer.cost.basis }
  }
  return hasAnswer(job, answer) || missMayCost ? job.price : { credits: 0, basis: job.price.basis }
}
