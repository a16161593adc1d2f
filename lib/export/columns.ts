import type { Finding } from '../domain/finding'
import type { ColumnId } from '../domain/recipe'
import type { ExportRow } from './export-row'

const dayOf = (finding: Finding | undefined): string =>
  finding ? new Date(finding.receipt.at).toISOString().slice(0, 10) : ''

const sourceOf = (finding: Finding | undefined): string =>
  finding ? [finding.receipt.vendor, finding.receipt.provider].filter(Boolean).join(' via ') : ''

/** What stands in each column. Receipts only name who said it, how sure and when: never a job or a raw answer. */
export const columns: Record<ColumnId, (row: ExportRow) => string> = {
  fullName: ({ person }) => person.fullName,
  firstName: ({ person }) => person.firstName ?? '',
  lastName: ({ person }) => person.lastName ?? '',
  title: ({ person }) => person.title ?? '',
  company: ({ person }) => person.company ?? '',
  domain: ({ person }) => person.domain ?? '',
  email: ({ email }) => email?.value ?? '',
  emailStatus: ({ email }) => email?.status ?? '',
  emailSource: ({ email }) => sourceOf(email),
  emailDate: ({ email }) => dayOf(email),
  phone: ({ phone }) => phone?.value ?? '',
  phoneType: ({ phone }) => phone?.phoneType ?? '',
  phoneStatus: ({ phone }) => phone?.status ?? '',
  phoneSource: ({ phone }) => sourceOf(phone),
  phoneDate: ({ phone }) => dayOf(phone),
  profileUrl: ({ person }) => person.profileUrl ?? '',
  location: ({ person }) => person.location ?? '',
  country: ({ person }) => person.country ?? '',
  seniority: ({ person }) => person.seniority ?? '',
  department: ({ person }) => person.department ?? '',
  headline: ({ person }) => person.headline ?? '',
  status: ({ person }) => person.status,
  tags: ({ person: { tags } }) => (tags.length === 0 ? '' : tags.join(', ')),
  note: ({ person }) => person.note ?? '',
}

/** For importers, which take no apostrophe: only what cannot be read as a sum. */
export const plainPhone = (phone: string): string => {
  const digits = phone.replace(/[^\d]/g, '')
  return digits && `${/^\s*(?:\+|00)/.test(phone) ? '+' : ''}${digits.replace(/^00/, '')}`
}
