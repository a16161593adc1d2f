import type { ValueStatus } from './finding'
import type { Person } from './person'

/** Somebody a file describes, checked and in our own words, before anybody knows whether they are known. */
export interface ImportCandidate {
  /** Its row in the file as a spreadsheet counts them. */
  readonly row: number
  /** LinkedIn's own names for the person. */
  readonly keys: readonly string[]
  readonly fullName: string
  /** The name was made of a profile's address: whoever knows better may replace it. */
  readonly nameIsGuess: boolean
  readonly fields: Partial<
    Pick<
      Person,
      | 'firstName'
      | 'lastName'
      | 'title'
      | 'company'
      | 'domain'
      | 'location'
      | 'country'
      | 'seniority'
      | 'profileUrl'
      | 'note'
    >
  >
  readonly tags: readonly string[]
  readonly email?: { readonly value: string; readonly status: ValueStatus }
  readonly phone?: string
}
