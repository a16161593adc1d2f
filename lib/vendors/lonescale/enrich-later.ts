import { entriesOf } from '../answers/fields'
import { there } from '../answers/optional'
import { type DeliverOperation, VendorError } from '../contract'
import { paidCall, pricesOf } from '../contract/operation'
import { fieldsOf } from '../errors/error-words'
import { askVendor } from '../net/ask-vendor'
import { correlate } from '../subjects/correlate'
import { siftForSending } from '../subjects/sift'
import { EnrichedContact } from './answers'
import { contacts } from './check'
import { door } from './door'
import { mapContact } from './map-contact'
import { inOneCase } from './own-names'
import { enrichLaterBody } from './request'

/**
 * No limit of calls and no most of contacts is documented. Fifty, because an inbox takes fifty bodies in a slot and
 * the vendor may post one for each contact; it also keeps one lost answer from being a disaster.
 */
export const enrichLater: DeliverOperation = {
  id: 'lonescale.enrich-later',
  vendor: 'lonescale',
  kind: 'deliver',
  fields: ['email', 'phone', 'profile'],
  ...paidCall,
  price: pricesOf('lonescale', ['email', 'phone', 'profile']),
  needs: ['name', 'webhook-url'],
  helps: ['profile-url', 'domain', 'company'],
  gives: ['email', 'phone', 'profile', 'job-change'],
  batch: 50,
  reconcile: 'echoed-custom',
  ...contacts,

  async run(request, context) {
    const { send } = siftForSending(contacts, request.subjects, enrichLater.batch)
    if (!isReachable(request.webhookUrl))
      throw new VendorError('invalid-input', 'no', { field: 'webhookUrl' })
    const body = enrichLaterBody(request, send)
    const { paid, deadlineMs } = enrichLater
    const path = '/trigger/enrich'
    const answer = await askVendor(
      { door, method: 'POST', path, body, paid, deadlineMs, expects: 'anything' },
      context,
    )
    return there('jobId', idIn(answer.json))
  },

  receive(payload, subjects) {
    const parcel = unwrapped(payload)
    if (parcel === undefined) throw new VendorError('unreadable', 'maybe')
    const { entries, unreadable } = entriesOf(parcel.contacts, EnrichedContact, inOneCase)
    const items = entries.map((contact) => mapContact(contact, []))
    const result = correlate(items, { subjects, setAside: [], unreadable, complete: false })
    return { ...result, custom: customOf(parcel) }
  },
}

/** The vendor must reach it from outside; loopback is for those who run a vendor of their own. */
function isReachable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isLoopback = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '')
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)
}

/** The acknowledgement's description is missing from the vendor's own paper: keep what looks like an id. */
function idIn(json: unknown): string | undefined {
  const fields = Object.entries(fieldsOf(json) ?? {})
  const [, id] = fields.find(([name, value]) => /^(id|uuid)$|_id$|I[dD]$/.test(name) && isId(value)) ?? []
  return id === undefined ? undefined : String(id)
}

const isId = (value: unknown) =>
  (typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value)) || Number.isInteger(value)

interface Parcel {
  readonly contacts: readonly unknown[]
  readonly custom: unknown
}

/** One contact or many, bare or wrapped: the payload's page is linked to by the vendor but not to be had. */
function unwrapped(payload: unknown, customOutside?: unknown, depth = 0): Parcel | undefined {
  if (Array.isArray(payload)) return { contacts: payload, custom: customOutside }
  const body = fieldsOf(payload)
  if (!body || depth > 3) return undefined
  const custom = customOutside ?? body['custom']
  for (const wrapper of ['contacts', 'data', 'results', 'payload', 'contact']) {
    const inside = Object.hasOwn(body, wrapper) ? body[wrapper] : undefined
    if (Array.isArray(inside) || fieldsOf(inside)) return unwrapped(inside, custom, depth + 1)
  }
  const looksLikeContact = ['firstName', 'fullName', 'linkedinUrl', 'email', 'phone'].some((name) =>
    Object.hasOwn(body, name),
  )
  return looksLikeContact ? { contacts: [body], custom } : undefined
}

/** What was sent once may come back on every contact. */
function customOf({ contacts, custom }: Parcel): Record<string, string> {
  const echoed = fieldsOf(custom) ?? fieldsOf(fieldsOf(contacts[0])?.['custom']) ?? {}
  const entries = Object.entries(echoed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries.slice(0, 20).map(([name, value]) => [name, value.slice(0, 300)]))
}
