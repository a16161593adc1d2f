import type { Job } from '../domain/job'
import { cancel } from './depart'
import type { Engine } from './engine'
import { suppressedPeople } from './request-finds'

/** The last look before a request leaves: whoever came on the do-not-contact list while their question waited is not asked about. */
export async function stillAllowed(engine: Engine, claimed: readonly Job[]): Promise<Job[]> {
  const ids = [...new Set(claimed.flatMap(({ personId }) => personId ?? []))]
  const suppressed = await suppressedPeople(engine, ids)
  const out = ({ personId }: Job) => personId !== undefined && suppressed.has(personId)
  const barred = claimed.filter(out)
  if (barred.length > 0) await cancel(engine, barred)
  return claimed.filter((job) => !out(job))
}
