import type { VendorId } from '../../domain/vendor'
import { store } from '../opened'

export interface Score {
  readonly vendor: VendorId
  readonly field: 'email' | 'phone'
  readonly asked: number
  readonly verified: number
  readonly credits: number
}

/** Enough to tell, and still read at once. */
const latest = 3000

/** How often each vendor's answer was verified, from the latest questions that were answered. */
export async function scoreboard(): Promise<Score[]> {
  const ended = await store.jobs.orderBy('endedAt').reverse().limit(latest).toArray()
  const asked = ended.filter(({ kind, state }) => kind === 'find' && state === 'done')
  const ids = asked.flatMap(({ outcome }) => (outcome?.kind === 'found' ? outcome.ids : []))
  const findings = await store.findings.bulkGet(ids)
  const verified = new Set(
    findings.filter((one) => one?.status === 'verified' && !one.rejected).map((one) => one?.id),
  )
  const scores = new Map<string, Score>()
  for (const { vendor, field, outcome, cost } of asked) {
    if (field !== 'email' && field !== 'phone') continue
    const key = `${field} ${vendor}`
    const before = scores.get(key) ?? { vendor, field, asked: 0, verified: 0, credits: 0 }
    const hit = outcome?.ids.some((id) => verified.has(id)) ? 1 : 0
    scores.set(key, {
      ...before,
      asked: before.asked + 1,
      verified: before.verified + hit,
      credits: before.credits + (cost?.credits ?? 0),
    })
  }
  return [...scores].sort(([a], [b]) => a.localeCompare(b)).map(([, score]) => score)
}
