import type { ImportCandidate } from '../domain/import-candidate'

/** Every name by which somebody in a file may be on the do-not-contact list; `ref` is their row. */
export const candidateProbe = ({ row, keys, email, phone, fullName, fields }: ImportCandidate) => ({
  ref: String(row),
  keys,
  emails: email ? [email.value] : [],
  phones: phone ? [phone] : [],
  fullName,
  domain: fields.domain,
  company: fields.company,
  country: fields.country,
})
