import type { FindField, ValueStatus } from '../../domain/finding'
import { foundEmails, foundPhones, type SaidEmail, type SaidPhone } from '../answers/found-values'
import { there } from '../answers/optional'
import type { FoundProfile, SinceDate } from '../contract'
import { fieldsOf } from '../errors/error-words'
import type { AnswerItem } from '../subjects/correlate'
import type { EnrichedContact } from './answers'
import { mapPerson } from './map-person'

/** Everything is said twice here, as one value and as a list, and either may be missing. */
export function mapContact(contact: EnrichedContact, fields: readonly FindField[]): AnswerItem {
  const emails = foundEmails(saidEmails(contact))
  const phones = foundPhones(saidPhones(contact))
  const profile = profileOf(contact)
  const onlyGuessed = emails.found.length > 0 && emails.found.every(({ status }) => status === 'guess')
  return {
    echo: echoOf(contact.custom),
    answer: {
      ref: '',
      emails: emails.found,
      phones: phones.found,
      dropped: [...emails.dropped, ...phones.dropped],
      ...there('profile', Object.keys(profile).length > 0 ? profile : undefined),
      ...there('changedJob', contact.jobChangeDetected === true ? (true as const) : undefined),
      // The one price LoneScale states: an address made from the company's pattern is free.
      ...there(
        'cost',
        onlyGuessed && fields.join() === 'email' ? { credits: 0, basis: 'free' as const } : undefined,
      ),
    },
  }
}

function saidEmails(contact: EnrichedContact): SaidEmail[] {
  const guessed = { confidence: shareOf(contact.predictedEmailScore) }
  const email = (value: unknown, word: string | number | null | undefined): SaidEmail => {
    const status = emailStatus(word)
    return { value, status, saidStatus: word, ...(status === 'guess' ? guessed : {}) }
  }
  return [
    email(contact.email, contact.emailStatus),
    ...(contact.emails ?? []).map((entry) => {
      const { email: value, status } = fieldsOf(entry) ?? { email: entry }
      return email(value, typeof status === 'string' ? status : undefined)
    }),
    { value: contact.predictedEmail, status: 'guess', ...guessed },
  ]
}

/** No word at all leaves the question open; a word we do not know is `unknown`, whatever it sounds like. */
function emailStatus(word: string | number | null | undefined): ValueStatus | undefined {
  if (word === undefined || word === null || word === '') return undefined
  switch (String(word).trim().toLowerCase()) {
    case 'valid':
      return 'verified'
    case 'catch_all':
    case 'catch-all':
      return 'catch-all'
    case 'invalid':
      return 'invalid'
    case 'predicted':
      return 'guess'
    default:
      return 'unknown'
  }
}

function saidPhones(contact: EnrichedContact): SaidPhone[] {
  return [
    { value: contact.phone, phoneType: contact.phoneType, country: contact.phoneCountryCode },
    ...(contact.phones ?? []).map((entry) => {
      const { number: value, region } = fieldsOf(entry) ?? { number: entry }
      return { value, country: typeof region === 'string' ? region : undefined }
    }),
  ]
}

function profileOf(contact: EnrichedContact): FoundProfile {
  return {
    ...mapPerson(contact),
    ...there('titleSince', sinceOf(contact.jobTitleSince)),
    ...there('companySince', sinceOf(contact.companySince)),
  }
}

function sinceOf(value: unknown): SinceDate | undefined {
  const { year, month } = fieldsOf(value) ?? {}
  if (!isWhole(year, 1900, 2100)) return undefined
  return { year, ...(isWhole(month, 1, 12) ? { month } : {}) }
}

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= to

/** "87", "87%" or a number: percent, as a share of one. */
function shareOf(score: string | number | null | undefined): number | undefined {
  const percent = Number.parseFloat(String(score ?? ''))
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined
}

/** Documented on the way in only; a vendor's client says that it comes back. */
function echoOf(custom: unknown): string | undefined {
  const id = fieldsOf(custom)?.['contact_id']
  return typeof id === 'string' && id !== '' ? id : undefined
}
