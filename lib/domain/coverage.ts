import type { Job } from './job'
import type { Person } from './person'
import type { Persona } from './persona'
import { doesTheJob, standingOf } from './persona-match'
import { type Seniority, seniorities } from './seniority'

export interface CoverageCell {
  readonly seniority: Seniority
  readonly personIds: readonly string[]
  /** Asked for exactly this, and nobody came: when. */
  readonly nobodyAt?: number
}

export interface CoverageRow {
  readonly persona: Persona
  readonly cells: readonly CoverageCell[]
}

export interface Coverage {
  readonly columns: readonly Seniority[]
  readonly rows: readonly CoverageRow[]
}

/** What most people look for, where neither personas nor people say anything else. */
const usual: readonly Seniority[] = ['c-suite', 'vp', 'head', 'director']

/** Somebody a vendor gave for a persona belongs to it, however their title is written. */
function sourcedFor(jobs: readonly Job[], persona: Persona): Set<string> {
  const mine = jobs.filter(({ wish }) => wish?.persona.name === persona.name)
  return new Set(mine.flatMap(({ outcome }) => (outcome?.kind === 'people' ? outcome.ids : [])))
}

function nobodyAt(jobs: readonly Job[], persona: Persona, seniority: Seniority): number | undefined {
  const times = jobs
    .filter(({ wish, state, outcome }) => {
      const [only, ...more] = wish?.seniorities ?? []
      const exactly = wish?.persona.name === persona.name && only === seniority && more.length === 0
      return exactly && state === 'done' && outcome?.kind === 'nothing'
    })
    .map(({ endedAt }) => endedAt ?? 0)
  return times.length > 0 ? Math.max(...times) : undefined
}

/** Whom one has at a company, by what they do and how high they stand: only from what is kept. */
export function coverageOf(
  personas: readonly Persona[],
  people: readonly Person[],
  jobs: readonly Job[],
): Coverage {
  const standing = new Map(people.map((person) => [person.id, standingOf(person)]))
  const among = personas.map((persona) => {
    const sourced = sourcedFor(jobs, persona)
    return people.filter((person) => sourced.has(person.id) || doesTheJob(person, persona))
  })
  const named = new Set<Seniority>([
    ...personas.flatMap((persona) => persona.seniorities),
    ...among.flat().flatMap(({ id }) => standing.get(id) ?? []),
  ])
  const columns = seniorities.filter((one) => named.has(one) || usual.includes(one))
  const rows = personas.map((persona, i): CoverageRow => {
    const cells = columns.map((seniority): CoverageCell => {
      const mine = (among[i] ?? []).filter(({ id }) => standing.get(id) === seniority)
      const asked = mine.length === 0 ? nobodyAt(jobs, persona, seniority) : undefined
      return {
        seniority,
        personIds: mine.map(({ id }) => id),
        ...(asked === undefined ? {} : { nobodyAt: asked }),
      }
    })
    return { persona, cells }
  })
  return { columns, rows }
}
