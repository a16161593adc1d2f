import { defined } from '../domain/defined'
import type { Person } from '../domain/person'
import type { Subject } from '../vendors/contract'

/** The least a vendor needs to know about somebody; a vendor's own whitelist cuts it down further. */
export const subjectOf = (person: Person): Subject => ({
  ref: person.id,
  ...defined({
    firstName: person.firstName,
    lastName: person.lastName,
    title: person.title,
    profileUrl: person.profileUrl,
    domain: person.domain,
    company: person.company,
  }),
})
