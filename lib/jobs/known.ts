import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import type { Known } from './draft-finds'
import type { Engine } from './engine'

/** Reads what decides about a question: must run inside the transaction that acts on it. */
export async function knownAbout(
  engine: Engine,
  personIds: readonly string[],
  settings: Settings,
  keys: ReadonlySet<VendorId>,
): Promise<Known> {
  const { store } = engine
  const ids = [...personIds]
  return {
    settings,
    keys,
    findings: await store.findings.where('personId').anyOf(ids).toArray(),
    jobs: await store.jobs.where('personId').anyOf(ids).toArray(),
    now: engine.now(),
  }
}
