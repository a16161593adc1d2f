import type { SetAside, Subject } from '../contract'
import { domainForm } from '../forms/domain-form'
import { isInitial, nameForm, nameKey } from '../forms/name-form'
import { choosy, soundRef } from '../subjects/sift'

/** The answer holds nothing but name and domain, so two of the same could never be told apart. */
export const contacts = choosy(check, ({ firstName = '', lastName = '', domain = '' }) =>
  [nameKey(nameForm(firstName)), nameKey(nameForm(lastName)), domainForm(domain)].join('|'),
)

function check({ ref, firstName = '', lastName = '', domain = '' }: Subject): SetAside | undefined {
  const last = nameForm(lastName)
  if (!soundRef(ref)) return { ref, reason: 'invalid-input', field: 'ref' }
  if (nameForm(firstName) === '') return { ref, reason: 'needs-name', field: 'firstName' }
  if (last === '' || isInitial(last)) return { ref, reason: 'needs-name', field: 'lastName' }
  if (!domainForm(domain)) return { ref, reason: 'needs-domain', field: 'domain' }
  return undefined
}
