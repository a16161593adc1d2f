import { type ExportRow, exportRow } from '../../lib/export/export-row'
import type { RowsRead } from '../../lib/export/run-export'
import { probeOf, suppressedAmong } from '../../lib/privacy/suppression'
import { store } from '../../lib/store/opened'
import {
  type PeoplePiece,
  peopleWithFindings,
  readPeople,
} from '../../lib/store/queries/people-with-findings'

/** Nobody on the do-not-contact list leaves, by whichever of their addresses they stand there. */
async function allowed({ people, places }: PeoplePiece): Promise<RowsRead> {
  const probes = people.map(({ person, findings }) => {
    const valuesOf = (wanted: 'email' | 'phone') =>
      findings.flatMap(({ field, value }) => (field === wanted ? [value] : []))
    return probeOf(person, valuesOf('email'), valuesOf('phone'))
  })
  const suppressed = await suppressedAmong(store, probes)
  const isFree = (i: number) => !suppressed.has(people[i]?.person.id ?? '')
  const free = people.filter((_, i) => isFree(i))
  return {
    rows: free.map(({ person, findings }) => exportRow(person, findings)),
    places: places?.filter((_, i) => isFree(i)),
    withheld: people.length - free.length,
  }
}

/** A few people, in the order asked for. */
export const readRows = async (ids: readonly string[]): Promise<readonly ExportRow[]> =>
  (await allowed({ people: await peopleWithFindings(ids) })).rows

/** As many people as one likes, in whatever order the store gives them quickest. */
export async function* openRows(ids: readonly string[]): AsyncGenerator<RowsRead> {
  for await (const piece of readPeople(ids)) yield allowed(piece)
}
