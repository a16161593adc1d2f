import type { Finding } from '../../domain/finding'
import type { Person } from '../../domain/person'
import { store } from '../opened'

export interface PersonWithFindings {
  readonly person: Person
  readonly findings: readonly Finding[]
}

/** People with all that was found about them, in the order asked for; those who are gone are left out. */
export async function peopleWithFindings(ids: readonly string[]): Promise<PersonWithFindings[]> {
  const [people, found] = await Promise.all([
    store.people.bulkGet([...ids]),
    store.findings
      .where('personId')
      .anyOf([...ids])
      .toArray(),
  ])
  const byPerson = new Map<string, Finding[]>()
  for (const finding of found) {
    const mine = byPerson.get(finding.personId)
    if (mine) mine.push(finding)
    else byPerson.set(finding.personId, [finding])
  }
  return people.flatMap((person) => (person ? [{ person, findings: byPerson.get(person.id) ?? [] }] : []))
}
