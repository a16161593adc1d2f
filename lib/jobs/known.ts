import type { Finding } from '../domain/finding'
import type { Job } from '../domain/job'
import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import { rowsBy } from '../store/queries/rows-by'
import type { Engine } from './engine'

/** Everything that decides about a question, by person. */
export interface Known {
  readonly settings: Settings
  readonly keys: ReadonlySet<VendorId>
  readonly suppressed: ReadonlySet<string>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly jobs: ReadonlyMap<string, readonly Job[]>
  readonly now: number
}

function byPerson<T extends { personId?: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const { personId } = row
    if (personId === undefined) continue
    const group = groups.get(personId)
    if (group) group.push(row)
    else groups.set(personId, [row])
  }
  return groups
}

/** Must run inside the transaction that acts on it. */
export async function knownAbout(
  engine: Engine,
  personIds: readonly string[],
): Promise<Pick<Known, 'findings' | 'jobs' | 'now'>> {
  const { store } = engine
  const [findings, jobs] = await Promise.all([
    rowsBy(store.findings, 'personId', personIds),
    rowsBy(store.jobs, 'personId', personIds),
  ])
  return { findings: byPerson(findings), jobs: byPerson(jobs), now: engine.now() }
}
