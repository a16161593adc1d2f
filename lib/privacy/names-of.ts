import type { Finding } from '../domain/finding'
import type { Person } from '../domain/person'

/** The names somebody is hashed under, in one form however they are written. */
export const addressName = (email: string): string => `email:${email.trim().toLowerCase()}`
export const phoneName = (phone: string): string => `phone:${phone.replace(/\D/g, '').replace(/^00/, '')}`

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

type Called = { readonly [K in 'fullName' | 'domain' | 'company']?: Person[K] | undefined }

/** For people no site gives a lasting name: who they are called, and where, by domain and by company. */
export const workNames = ({ fullName, domain, company }: Called): string[] =>
  [domain, company].flatMap((where) => (where && fullName ? [`at:${folded(fullName)}|${folded(where)}`] : []))

/** Every domain a host could be suppressed by: itself and what it is part of. */
export const domainNames = (host: string): string[] => {
  const labels = host.toLowerCase().split('.')
  return labels.slice(0, -1).map((_, i) => `domain:${labels.slice(i).join('.')}`)
}
export const countryName = (code: string): string => `country:${code.toUpperCase()}`

export interface Values {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** What was found about somebody, other than what turned out to be another's. */
export function valuesOf(findings: readonly Pick<Finding, 'field' | 'value' | 'rejected'>[]): Values {
  const of = (field: Finding['field']) =>
    findings.flatMap((one) => (one.field === field && !one.rejected ? [one.value] : []))
  return { emails: of('email'), phones: of('phone') }
}
