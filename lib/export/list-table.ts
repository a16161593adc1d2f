import type { Finding } from '../domain/finding'
import type { Person } from '../domain/person'

export const listHeader = [
  'Name',
  'First name',
  'Last name',
  'Title',
  'Company',
  'Domain',
  'Location',
  'Email',
  'Email status',
  'Phone',
  'Profile',
]

const best = (findings: readonly Finding[], field: 'email' | 'phone'): Finding | undefined => {
  const usable = findings.filter(
    (one) => one.field === field && !one.rejected && !one.held && one.status !== 'invalid',
  )
  return usable.find(({ status }) => status === 'verified') ?? usable[0]
}

/** One person as the cells of an export: a guess leaves with its status beside it, never alone. */
export function listRow(person: Person, findings: readonly Finding[]): string[] {
  const email = best(findings, 'email')
  return [
    person.fullName,
    person.firstName ?? '',
    person.lastName ?? '',
    person.title ?? '',
    person.company ?? '',
    person.domain ?? '',
    person.location ?? '',
    email?.value ?? '',
    email?.status ?? '',
    best(findings, 'phone')?.value ?? '',
    person.profileUrl ?? '',
  ]
}
