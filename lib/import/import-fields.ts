export const importFields = [
  'fullName',
  'firstName',
  'lastName',
  'title',
  'company',
  'domain',
  'email',
  'emailStatus',
  'phone',
  'profileUrl',
  'location',
  'country',
  'seniority',
  'tags',
  'note',
] as const
export type ImportField = (typeof importFields)[number]

/** Which column of the file holds what; `undefined` is not read at all. */
export type Mapping = readonly (ImportField | undefined)[]

/** Without one of these nobody could say who a row is about. */
export const saysWho = (mapping: Mapping): boolean =>
  mapping.includes('profileUrl') ||
  mapping.includes('fullName') ||
  (mapping.includes('firstName') && mapping.includes('lastName')) ||
  mapping.includes('lastName')
