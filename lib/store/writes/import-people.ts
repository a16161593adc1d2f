import type { ImportCandidate } from '../../domain/import-candidate'
import type { FieldSource, Person } from '../../domain/person'
import type { Store } from '../database'
import { followPeople } from '../people-index/follow'
import { openIntake } from './add-people'
import type { NewPerson } from './join-person'
import { samePlace } from './same-place'

const operation = 'import'

/** As a file tells it: nobody checked any of it, and whoever knows better may replace it. */
function personFrom(candidate: ImportCandidate, keys: readonly string[], at: number): NewPerson {
  const { fields, fullName, nameIsGuess, tags, email, phone } = candidate
  const source: FieldSource = { from: operation, at, confidence: 'medium' }
  const sources: Person['sources'] = { fullName: nameIsGuess ? { ...source, confidence: 'low' } : source }
  for (const field of ['firstName', 'lastName', 'title', 'company', 'location', 'domain'] as const)
    if (fields[field] !== undefined) sources[field] = source
  const receipt = { vendor: 'you', operation, at } as const
  return {
    keys: [...keys],
    fullName,
    ...fields,
    sources,
    status: 'new',
    tags: [...tags],
    findings: [
      ...(email ? [{ field: 'email' as const, ...email, receipt }] : []),
      ...(phone ? [{ field: 'phone' as const, value: phone, status: 'unverified' as const, receipt }] : []),
    ],
  }
}

export interface ImportDesk {
  save(candidates: readonly ImportCandidate[]): Promise<{ added: number; joined: number }>
}

/** Far below a millisecond apart, as rows of one piece are: the order of the file is the order of the list. */
const apart = 1 / 1024

/** One transaction for each piece: what was written stays, whatever happens to the rest of the file. */
export async function openImport(
  store: Store,
  { listId, at }: { readonly listId: string | undefined; readonly at: number },
): Promise<ImportDesk> {
  const intake = await openIntake(store)
  const { index } = await followPeople(store, undefined)
  const keysOf = samePlace(index)
  let before = 0
  return {
    async save(candidates) {
      const rows = candidates.map((candidate) => {
        const { keys, email } = candidate
        const known = intake.find(keys, email ? [email.value] : []) !== undefined
        return personFrom(candidate, keysOf(candidate, known), at)
      })
      const outcomes = await intake.add(rows, { at: at + before * apart, ...(listId ? { listId } : {}) })
      before += rows.length
      const added = outcomes.filter(({ outcome }) => outcome === 'new').length
      return { added, joined: outcomes.length - added }
    },
  }
}
