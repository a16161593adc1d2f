import { entriesOf } from '../answers/fields'
import { readAnswer } from '../answers/read-answer'
import type { FindOperation } from '../contract'
import { paidCall, pricesOf } from '../contract/operation'
import { fieldsOf } from '../errors/error-words'
import { askVendor, unreadable } from '../net/ask-vendor'
import { correlate } from '../subjects/correlate'
import { siftForSending } from '../subjects/sift'
import { EnrichAnswer, EnrichedContact, isGarbled } from './answers'
import { contacts } from './check'
import { door } from './door'
import { mapContact } from './map-contact'
import { inOneCase } from './own-names'
import { enrichBody } from './request'

export const enrichNow: FindOperation = {
  id: 'lonescale.enrich',
  vendor: 'lonescale',
  kind: 'find',
  fields: ['email', 'phone', 'profile'],
  ...paidCall,
  price: pricesOf('lonescale', ['email', 'phone', 'profile']),
  needs: ['name'],
  helps: ['profile-url', 'domain', 'company'],
  gives: ['email', 'phone', 'profile', 'job-change'],
  batch: 10,
  limit: { bucket: 'enrich', max: 5, windowMs: 60_000 },
  reconcile: 'none',
  ...contacts,

  async run(request, context) {
    const { send, setAside } = siftForSending(contacts, request.subjects, enrichNow.batch)
    const body = enrichBody(request, send)
    const { paid, deadlineMs } = enrichNow
    const path = '/trigger/enrich/sync'
    const answer = await askVendor({ door, method: 'POST', path, body, paid, deadlineMs }, context)
    const list = readAnswer(answer, EnrichAnswer, enrichNow).contacts ?? []
    const { entries, unreadable: strays } = entriesOf(list, EnrichedContact, inOneCase)
    const items = entries.map((contact) => mapContact(contact, request.fields))
    const garbled = list.some((one) => !fieldsOf(one) || isGarbled(inOneCase(one)))
    if (
      garbled &&
      !items.some(({ answer: { emails, phones, profile } }) => emails[0] ?? phones[0] ?? profile?.fullName)
    )
      throw unreadable(enrichNow, answer)
    return correlate(items, { subjects: send, setAside, unreadable: strays, complete: true })
  },
}
