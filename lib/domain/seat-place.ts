import { type LinkedInPlace, pathOf } from './linkedin-place'

const lead = /^\/sales\/(?:lead|people|profile)\/([\w-]{3,60})(?:[,/]|$)/
const account = /^\/sales\/company\/(\d+)(?:[,/]|$)/
const candidate = /^\/(?:talent|recruiter|hire)\/(?:.+\/)?profile\/([\w-]{3,60})(?:[,/]|$)/
const list = /^\/(?:sales\/(?:search|lists|accounts)|talent|recruiter|hire)(?:\/|$)/
const seat = /^\/(?:sales|talent|recruiter|hire)(?:\/|$)/

/** Sales Navigator and Recruiter: applications of their own behind a bought seat. Their ids mean nothing elsewhere. */
export function seatPlaceOf(url: URL): LinkedInPlace | undefined {
  const path = pathOf(url)
  const id = (shape: RegExp) => shape.exec(path)?.[1]
  if (!seat.test(path)) return undefined
  const number = id(account)
  if (number) return { kind: 'account', ids: { kind: 'company', number } }
  const leadId = id(lead)
  if (leadId) return { kind: 'lead', ids: { lead: leadId } }
  const recruiter = id(candidate)
  if (recruiter) return { kind: 'recruiter', ids: { recruiter } }
  return { kind: list.test(path) ? 'list' : 'other' }
}
