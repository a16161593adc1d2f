import * as z from 'zod/mini'

/** Answers as this vendor gives them: nothing is promised, and what is missing may also be null or empty. */
const text = z.optional(z.nullable(z.string()))
const whole = z.optional(z.nullable(z.int()))
const monthAndYear = z.optional(z.nullable(z.strictObject({ month: whole, year: whole })))

export const enriched = z.strictObject({
  firstName: text,
  lastName: text,
  fullName: text,
  linkedinUrl: text,
  universalName: text,
  jobTitle: text,
  jobTitleSince: monthAndYear,
  companySince: monthAndYear,
  companyName: text,
  companyDomain: text,
  companyDescription: text,
  companyEmployeeCount: whole,
  companyEmployeeRange: text,
  companyIndustry: text,
  companyLinkedinId: text,
  companyLinkedinUrl: text,
  companyCountryCode: text,
  companyCountry: text,
  companyCity: text,
  email: text,
  emailStatus: text,
  predicted_email: text,
  email_pattern: text,
  predicted_email_score: text,
  phone: text,
  phoneType: text,
  phoneCountryCode: text,
  emails: z.optional(z.nullable(z.array(z.strictObject({ email: text, status: text })))),
  phones: z.optional(z.nullable(z.array(z.strictObject({ number: text, region: text })))),
  jobChangeDetected: z.optional(z.boolean()),
  custom: z.optional(z.record(z.string(), z.unknown())),
})
export type Enriched = z.infer<typeof enriched>

export const enrichAnswer = z.strictObject({ contacts: z.array(enriched) })

export const sourced = z.strictObject({
  lonescale_full_name: text,
  lonescale_first_name: text,
  lonescale_last_name: text,
  lonescale_linkedin_url: text,
  lonescale_job_title: text,
  lonescale_job_seniority: text,
  lonescale_department: text,
  lonescale_country_code: text,
  lonescale_geo_country_name: text,
  lonescale_geo_location_name: text,
  lonescale_city: text,
  lonescale_company_name: text,
  lonescale_company_domain: text,
  lonescale_company_linkedin_url: text,
  lonescale_company_linkedin_id: text,
  lonescale_universal_name: text,
  lonescale_company_industry: text,
  lonescale_company_country: text,
  lonescale_company_country_code: text,
  lonescale_company_staff_count: whole,
  lonescale_company_employee_range: text,
  lonescale_company_city: text,
  client_company_name: text,
  client_company_domain: text,
  client_company_linkedin_url: text,
  custom: z.optional(z.record(z.string(), z.unknown())),
})
export type Sourced = z.infer<typeof sourced>

export const sourcingAnswer = z.strictObject({ contacts: z.array(sourced), profiles_found: z.int() })

/** Fixed shape: null or an empty list where nothing is known. The field names are a guess; no public page lists them. */
export const companyAnswer = z.strictObject({
  results: z.array(
    z.strictObject({
      name: z.nullable(z.string()),
      domain: z.nullable(z.string()),
      linkedin_id: z.nullable(z.string()),
      linkedin_url: z.nullable(z.string()),
      universal_name: z.nullable(z.string()),
      description: z.nullable(z.string()),
      industry: z.nullable(z.string()),
      staff_count: z.nullable(z.int()),
      employee_range: z.nullable(z.string()),
      country_code: z.nullable(z.string()),
      city: z.nullable(z.string()),
      specialities: z.array(z.string()),
      headcount_by_function: z.array(z.strictObject({ function: z.string(), count: z.int() })),
    }),
  ),
  count: z.int(),
  custom: z.record(z.string(), z.string()),
})
export type CompanyAnswer = z.infer<typeof companyAnswer>

/** The schema says number, every example says text; a list of messages is what its framework gives for bad input. */
export const refusal = z.strictObject({
  message: z.union([z.string(), z.array(z.string())]),
  error: z.union([z.string(), z.number()]),
  statusCode: z.int(),
})
