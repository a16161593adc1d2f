import { type ExportRow, exportRow } from '../../lib/export/export-row'
import { probeOf, suppressedAmong } from '../../lib/privacy/suppression'
import { store } from '../../lib/store/opened'
import { peopleWithFindings } from '../../lib/store/queries/people-with-findings'

/** Nobody on the do-not-contact list leaves, by whichever of their addresses they stand there. */
export async function readRows(ids: readonly string[]): Promise<{ rows: ExportRow[]; withheld: number }> {
  const people = await peopleWithFindings(ids)
  const probes = people.map(({ person, findings }) => {
    const valuesOf = (wanted: 'email' | 'phone') =>
      findings.flatMap(({ field, value }) => (field === wanted ? [value] : []))
    return probeOf(person, valuesOf('email'), valuesOf('phone'))
  })
  const suppressed = await suppressedAmong(store, probes)
  const free = people.filter(({ person }) => !suppressed.has(person.id))
  return {
    rows: free.map(({ person, findings }) => exportRow(person, findings)),
    withheld: people.length - free.length,
  }
}
