import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { flag, number, text, textOrNumber, texts, value } from '../answers/fields'
import { fieldsOf } from '../errors/error-words'

const entries = z.nullish(z.array(z.unknown()))

/** Nothing in LoneScale's answers is required; an answer without even the list is none. */
export const EnrichAnswer = lazily(() =>
  z.object({ contacts: entries }).check(z.refine(({ contacts }) => contacts !== undefined)),
)

export const SourceAnswer = lazily(() =>
  z
    .object({ contacts: entries, profiles_found: number })
    .check(z.refine((body) => body.contacts !== undefined || typeof body.profiles_found === 'number')),
)

/** Names as `inOneCase` leaves them. */
const person = {
  firstName: text,
  lastName: text,
  fullName: text,
  linkedinUrl: text,
  jobTitle: text,
  companyName: text,
  companyDomain: text,
  companyLinkedinUrl: text,
  companyLinkedinId: textOrNumber,
  companyEmployeeRange: text,
  companyEmployeeCount: textOrNumber,
  companyStaffCount: textOrNumber,
  companyIndustry: text,
  companyCountry: text,
  companyCountryCode: text,
  companyCity: text,
}
export const PersonEntry = lazily(() => z.object(person))
export type PersonEntry = z.output<typeof PersonEntry>

export const EnrichedContact = lazily(() =>
  z.object({
    ...person,
    jobTitleSince: value,
    companySince: value,
    email: value,
    emailStatus: textOrNumber,
    emails: texts,
    predictedEmail: value,
    predictedEmailScore: textOrNumber,
    phone: value,
    phoneType: text,
    phoneCountryCode: text,
    phones: texts,
    jobChangeDetected: flag,
    custom: value,
  }),
)
export type EnrichedContact = z.output<typeof EnrichedContact>

const words = [...Object.keys(person), 'email', 'phone', 'predictedEmail']

/** Something that ought to be words and is not: then it cannot be said that nothing was found either. */
export const isGarbled = (entry: unknown): boolean =>
  words.some((name) => /object|boolean/.test(typeof (fieldsOf(entry)?.[name] ?? '')))

export const SourcedContact = lazily(() =>
  z.object({
    ...person,
    jobSeniority: text,
    department: text,
    countryCode: text,
    geoCountryName: text,
    geoLocationName: text,
    city: text,
  }),
)
export type SourcedContact = z.output<typeof SourcedContact>
