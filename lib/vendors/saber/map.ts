import { said, there } from '../answers/optional'
import type { ListContact, Page, VendorList } from '../contract'
import { plainLine } from '../forms/plain-text'
import { seniorityForm } from '../forms/seniority-form'
import type { ContactAnswer, ListAnswer, PageAnswer } from './answers'

export function mapList(list: ListAnswer): VendorList {
  const { companyLinkedInUrls, jobTitles, keywords, countries } = list.filters ?? {}
  return {
    id: String(list.id),
    name: plainLine(list.name ?? '', 400),
    filters: {
      companyUrls: lines(companyLinkedInUrls),
      jobTitles: lines(jobTitles),
      ...said('keywords', keywords, 500),
      countries: lines(countries),
    },
    ...there('contactCount', list.contactCount),
    ...there('createdAt', timeOf(list.createdAt)),
    ...there('updatedAt', timeOf(list.updatedAt)),
  }
}

/** `role` is the job title; the location is free text; nothing here leads to a public profile. */
export function mapContact(contact: ContactAnswer): ListContact {
  const words = lines(contact.seniority)
  const leadId = leadIdIn(contact.linkedInSalesNavigatorProfileUrl ?? '')
  const parts = [contact.firstName, contact.lastName].filter(Boolean).join(' ')
  return {
    id: String(contact.id),
    ...said('fullName', contact.fullName || parts),
    ...said('firstName', contact.firstName),
    ...said('lastName', contact.lastName),
    ...said('title', contact.role),
    ...said('headline', contact.headline),
    ...said('company', contact.companyName),
    ...said('location', contact.location),
    ...there('seniority', words.map(seniorityForm).find(Boolean)),
    saidSeniorities: words,
    ...there('leadId', leadId),
    ...there('leadUrl', leadId && `https://www.linkedin.com/sales/lead/${leadId}`),
    ...there('capturedAt', timeOf(contact.createdAt)),
  }
}

/** More than a list can hold, and as many lists as anybody keeps: where paging ends whatever the vendor says. */
const farthest = 10_000

/** A vendor that says "more" on an empty page would be asked for ever; its total counts something else. */
export function nextOffset({ items, hasMore }: PageAnswer, offset: number, limit: number) {
  const came = items?.length ?? 0
  const next = offset + came
  const more = hasMore ?? came === limit
  return there('nextOffset', more && came > 0 && next < farthest ? next : undefined) satisfies Partial<
    Page<never>
  >
}

/** Trailing parts after a comma belong to the search that found the person. */
function leadIdIn(address: string): string | undefined {
  return address.match(
    /^https:\/\/(?:www\.)?linkedin\.com\/sales\/(?:lead|people)\/([\w-]{3,100})(?:[,/?#]|$)/,
  )?.[1]
}

function timeOf(date: string | null | undefined): number | undefined {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? undefined : time
}

const lines = (list: readonly unknown[] | null | undefined) =>
  (list ?? []).flatMap((line) => (typeof line === 'string' ? plainLine(line, 300) || [] : []))
