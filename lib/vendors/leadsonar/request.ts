import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { there } from '../answers/optional'
import type { FindRequest, Subject } from '../contract'
import { domainForm } from '../forms/domain-form'
import { linkedInForm } from '../forms/linkedin-form'
import { nameForm } from '../forms/name-form'
import { plainLine } from '../forms/plain-text'
import { checkedBody } from '../net/checked-body'

const words = z.string().check(z.minLength(1), z.maxLength(300))

const person = { first_name: words, last_name: words, domain: words, linkedin_url: z.exactOptional(words) }

const Lookup = lazily(() => z.strictObject(person))

/** `webhook_url` is taken by the vendor and does nothing yet, so it is not here. */
const Bulk = lazily(() =>
  z.strictObject({
    contacts: z
      .array(z.strictObject({ ...person, company_name: z.exactOptional(words) }))
      .check(z.minLength(1), z.maxLength(100)),
    // Left out, it means e-mail only.
    fields: z.array(z.enum(['email', 'phone'])).check(z.minLength(1), z.maxLength(2)),
  }),
)

export const lookupBody = (subject: Subject) => checkedBody(Lookup, personOf(subject))

export function bulkBody({ fields }: FindRequest, subjects: readonly Subject[]) {
  return checkedBody(Bulk, {
    contacts: subjects.map(contactOf),
    fields: [...new Set(fields)].filter((field) => field !== 'profile'),
  })
}

const contactOf = (subject: Subject) =>
  Object.assign(personOf(subject), there('company_name', plainLine(subject.company ?? '', 300) || undefined))

const personOf = ({ firstName = '', lastName = '', domain = '', profileUrl = '' }: Subject) => ({
  first_name: nameForm(firstName),
  last_name: nameForm(lastName),
  domain: domainForm(domain) ?? '',
  ...there('linkedin_url', linkedInForm(profileUrl, 'person')),
})
