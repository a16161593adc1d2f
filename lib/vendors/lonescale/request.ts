import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'
import { type Seniority, seniorities } from '../../domain/seniority'
import { there } from '../answers/optional'
import type { DeliverRequest, FindRequest, Persona, SourceRequest, Subject } from '../contract'
import { countryForm } from '../forms/country-codes'
import { domainForm } from '../forms/domain-form'
import { emailForm } from '../forms/email-form'
import { linkedInForm } from '../forms/linkedin-form'
import { nameForm } from '../forms/name-form'
import { plainLine } from '../forms/plain-text'
import { checkedBody } from '../net/checked-body'

/** LoneScale refuses a request for one key too many, so nothing of ours is ever spread into a body. */
const words = z.string().check(z.minLength(1), z.maxLength(300))
const optionalWords = z.exactOptional(words)

const Contact = lazily(() =>
  z.strictObject({
    firstname: words,
    lastname: words,
    email: optionalWords,
    job_title: optionalWords,
    linkedin_url: optionalWords,
    domain: optionalWords,
    company_name: optionalWords,
    custom: z.strictObject({ contact_id: words }),
  }),
)

/** A few words under plain names: what the vendor is asked to give back untouched. */
const isTableOfWords = (table: unknown): boolean =>
  typeof table === 'object' &&
  table !== null &&
  Object.entries(table).every(([name, word]) => /^[a-z_]{1,40}$/.test(name) && words.safeParse(word).success)

const enrichment = {
  enrichment_type: z.array(z.enum(['email', 'phone', 'profile'])).check(z.minLength(1), z.maxLength(3)),
  detect_job_change: z.exactOptional(z.literal(true)),
}

const Enrich = lazily(() =>
  z.strictObject({
    ...enrichment,
    contacts: z.array(Contact).check(z.minLength(1), z.maxLength(10)),
  }),
)

const EnrichLater = lazily(() =>
  z.strictObject({
    ...enrichment,
    contacts: z.array(Contact).check(z.minLength(1)),
    webhook_url: z.string().check(z.regex(/^https?:\/\//), z.refine(URL.canParse)),
    custom: z.exactOptional(z.unknown().check(z.refine(isTableOfWords))),
  }),
)

const Source = lazily(() =>
  z.strictObject({
    company_domain: optionalWords,
    company_name: optionalWords,
    company_linkedin_url: optionalWords,
    personas: z
      .array(
        z.strictObject({
          name: words,
          job_titles: z.array(words).check(z.minLength(1)),
          exclude_job_titles: z.exactOptional(z.array(words).check(z.minLength(1))),
        }),
      )
      .check(z.minLength(1)),
    included_locations: z.exactOptional(
      z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)),
    ),
    limit: z.number().check(z.refine(Number.isInteger), z.gte(1), z.lte(10)),
    seniority_levels: z.exactOptional(z.array(z.enum(seniorities)).check(z.minLength(1))),
    disable_company_info: z.boolean(),
  }),
)

export function enrichBody(request: FindRequest, subjects: readonly Subject[]) {
  return checkedBody(Enrich, enrichmentOf(request, subjects))
}

export function enrichLaterBody(request: DeliverRequest, subjects: readonly Subject[]) {
  return checkedBody(EnrichLater, {
    ...enrichmentOf(request, subjects),
    webhook_url: request.webhookUrl,
    ...there('custom', Object.keys(request.custom).length > 0 ? { ...request.custom } : undefined),
  })
}

function enrichmentOf({ fields, detectJobChange }: FindRequest, subjects: readonly Subject[]) {
  return {
    enrichment_type: [...new Set(fields)],
    contacts: subjects.map(contactOf),
    // Without the profile the vendor has nothing to compare with.
    ...there(
      'detect_job_change',
      detectJobChange && fields.includes('profile') ? (true as const) : undefined,
    ),
  }
}

function contactOf(subject: Subject) {
  return {
    firstname: nameForm(subject.firstName ?? ''),
    lastname: nameForm(subject.lastName ?? ''),
    ...there('email', plainEmail(subject.email)),
    ...there('job_title', filled(subject.title)),
    ...there('linkedin_url', linkedInForm(subject.profileUrl ?? '', 'person')),
    ...there('domain', domainForm(subject.domain ?? '')),
    ...there('company_name', filled(subject.company)),
    custom: { contact_id: subject.ref },
  }
}

export function sourceBody(request: SourceRequest) {
  const { company, countries, seniorities, limit, companyInfo } = request
  return checkedBody(Source, {
    ...there('company_domain', domainForm(company.domain ?? '')),
    ...there('company_name', filled(company.name)),
    ...there('company_linkedin_url', linkedInForm(company.linkedInUrl ?? '', 'company')),
    personas: request.personas.map(personaOf),
    ...there('included_locations', some(countries.map((country) => countryForm(country) ?? country))),
    limit: Math.min(Math.max(Math.trunc(limit), 1), 10),
    ...there('seniority_levels', some<Seniority>(seniorities)),
    disable_company_info: !companyInfo,
  })
}

function personaOf({ name, jobTitles, excludeJobTitles }: Persona) {
  return {
    name: plainLine(name, 100),
    job_titles: lines(jobTitles),
    ...there('exclude_job_titles', some(lines(excludeJobTitles))),
  }
}

/** One address that its validator does not know would have all ten contacts refused. */
function plainEmail(text = ''): string | undefined {
  const email = emailForm(text)
  return email && /^[\w.+'-]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(email) ? email : undefined
}

const filled = (text: string | undefined) => plainLine(text ?? '', 300) || undefined
const some = <T>(list: readonly T[]) => (list.length > 0 ? [...new Set(list)] : undefined)
export const lines = (list: readonly string[]) => [
  ...new Set(list.map((line) => plainLine(line, 100)).filter((line) => line !== '')),
]
