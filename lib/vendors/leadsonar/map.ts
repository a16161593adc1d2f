import type { Cost } from '../../domain/finding'
import { foundEmails, foundPhones } from '../answers/found-values'
import { there } from '../answers/optional'
import type { FindAnswer } from '../contract'
import { plainLine } from '../forms/plain-text'
import type { AnswerItem } from '../subjects/correlate'
import type { CostAnswer, EmailAnswer, JobContact, PhoneAnswer } from './answers'

export function mapEmail(answer: EmailAnswer, ref: string): FindAnswer {
  const { email, verified, provider, confidence } = answer
  const status = statusOf(verified)
  const share = shareOf(confidence)
  // An older page of the vendor's says "high" here; the word is kept, the number is not made up.
  const saidStatus = share === undefined ? confidence : undefined
  const { found, dropped } = foundEmails([{ value: email, status, saidStatus, provider, confidence: share }])
  return { ref, emails: found, phones: [], dropped, ...there('cost', costOf(answer)) }
}

export function mapPhone(answer: PhoneAnswer, ref: string): FindAnswer {
  const { phone, validated, provider } = answer
  const phoneType = answer.phone_type ?? answer.type
  const { found, dropped } = foundPhones([{ value: phone, status: statusOf(validated), phoneType, provider }])
  return { ref, emails: [], phones: found, dropped, ...there('cost', costOf(answer)) }
}

/** A job's contacts carry no word on whether anything was checked, and no price in credits. */
export function mapJobContact(contact: JobContact): AnswerItem {
  const emails = foundEmails([{ value: contact.email, confidence: shareOf(contact.email_confidence) }])
  const phones = foundPhones([{ value: contact.phone, phoneType: contact.phone_type }])
  const providers = (contact.providers_used ?? [])
    .filter((name) => typeof name === 'string')
    .map((name) => plainLine(name, 60))
  return {
    asked: {
      first: contact.first_name ?? '',
      last: contact.last_name ?? '',
      domain: contact.domain ?? undefined,
    },
    answer: {
      ref: '',
      emails: emails.found,
      phones: phones.found,
      dropped: [...emails.dropped, ...phones.dropped],
      ...there('providers', providers.length > 0 ? providers : undefined),
    },
  }
}

/** "Verified" is what the vendor looks for, and not what it always finds. */
function statusOf(checked: boolean | null | undefined) {
  if (checked === true) return 'verified'
  return checked === false ? 'unverified' : 'unknown'
}

function shareOf(confidence: string | number | null | undefined): number | undefined {
  const value = confidence === '' || confidence === null ? Number.NaN : Number(confidence)
  if (!(value >= 0 && value <= 100)) return undefined
  return value > 1 ? value / 100 : value
}

/** What the answer says it cost, which may differ from the price list. */
export function costOf({ cost_credits, credits_used }: CostAnswer): Cost | undefined {
  const said = cost_credits ?? credits_used
  const credits = said === '' || said === null ? Number.NaN : Number(said)
  return credits >= 0 && credits < 1e6 ? { credits, basis: 'reported' } : undefined
}
