import { entriesOf } from '../answers/fields'
import { there } from '../answers/optional'
import { readAnswer } from '../answers/read-answer'
import { type SourcedPerson, type SourceOperation, VendorError } from '../contract'
import { paidCall, pricesOf } from '../contract/operation'
import { askVendor } from '../net/ask-vendor'
import { SourceAnswer, SourcedContact } from './answers'
import { checkSource } from './check'
import { door } from './door'
import { mapSourced } from './map-sourced'
import { inOneCase } from './own-names'
import { sourceBody } from './request'

export const source: SourceOperation = {
  id: 'lonescale.source',
  vendor: 'lonescale',
  kind: 'source',
  ...paidCall,
  price: pricesOf('lonescale', ['person']),
  needs: ['company', 'job-titles'],
  helps: ['domain', 'company-url'],
  gives: ['people'],
  batch: 10,
  limit: { bucket: 'contact-sourcing', max: 5, windowMs: 60_000 },
  reconcile: 'none',
  check: checkSource,

  async run(request, context) {
    const field = checkSource(request)
    if (field !== undefined) throw new VendorError('invalid-input', 'no', { field })
    const { paid, deadlineMs } = source
    const path = '/trigger/contact-sourcing/sync'
    const body = sourceBody(request)
    const answer = await askVendor({ door, method: 'POST', path, body, paid, deadlineMs }, context)
    const read = readAnswer(answer, SourceAnswer, source)
    const { entries, unreadable } = entriesOf(read.contacts ?? [], SourcedContact, inOneCase)
    const mapped = entries.map((contact) => mapSourced(contact, request.company))
    const people = mapped.filter(isSomebody)
    return {
      people: onceEach(people),
      unreadable: unreadable + mapped.length - people.length,
      ...there('totalFound', read.profiles_found),
    }
  },
}

const isSomebody = ({ fullName, firstName, lastName, profileUrl }: SourcedPerson) =>
  Boolean(fullName ?? firstName ?? lastName ?? profileUrl)

/** The only id is the profile's address, and it is optional. */
function onceEach(people: readonly SourcedPerson[]): SourcedPerson[] {
  return [...new Map(people.map((person) => [person.profileUrl ?? JSON.stringify(person), person])).values()]
}
