import type { Fact } from '../fact'
import { known } from '../known'
import { readName } from '../names/read-name'
import type { ReadPerson } from '../page-reading'
import type { PersonFacts } from '../page-report'
import { currentPosition } from './current-position'
import { factOf } from './fact-of'

/** Nothing where the page shows no name that could be somebody's. */
export function settlePerson(read: ReadPerson, isRow = false): PersonFacts | undefined {
  const name = readName(read)
  if (!name) return undefined
  const position = currentPosition(read)
  const doubted = (fact: Fact | undefined): Fact | undefined =>
    fact && read.doubtful ? { ...fact, confidence: 'low' } : fact
  return known<PersonFacts>({
    kind: 'person',
    ids: read.ids,
    facts: known<PersonFacts['facts']>({
      fullName: name.full,
      firstName: name.first,
      lastName: name.last,
      headline: doubted(factOf(read.headline, 'high')),
      location: doubted(factOf(read.location, 'high')),
      title: doubted(position.title),
      company: doubted(position.company),
    }),
    companyIds: position.companyIds,
    otherRoles: position.others,
    self: read.self,
    abbreviated: name.abbreviated,
    unseen: isRow || read.roles ? undefined : ['experience'],
  })
}
