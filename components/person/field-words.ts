import type { PersonField } from '../../lib/domain/fact'
import type { Word } from '../ui/words'

/** What is shown of somebody and can be put right by hand. */
export type EditableField = Exclude<PersonField, 'firstName' | 'lastName'> | 'domain'

export const fieldWords: Record<PersonField | 'domain', Word> = {
  fullName: 'fieldName',
  firstName: 'fieldFirstName',
  lastName: 'fieldLastName',
  title: 'fieldTitle',
  company: 'fieldCompany',
  domain: 'fieldDomain',
  location: 'fieldLocation',
  headline: 'fieldHeadline',
}
