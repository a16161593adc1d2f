import { emailOf, patternOf, phoneOf } from '../contact-values'
import { employerFacts } from '../employer-facts'
import type { KnownPerson } from '../known-people'
import { drawn } from './drawn'
import type { Enriched } from './schema/answers'
import type { LonescaleSettings } from './settings'

export function emailPart(person: KnownPerson, settings: LonescaleSettings, random: () => number): Enriched {
  const { quirks } = settings
  if (person.email === 'miss') return {}
  const email = emailOf(person, person.employer.domain)
  const status = quirks.emailStatus[person.email]
  const shape = drawn(quirks.values, ['scalars', 'lists', 'both'], random)
  const score = String(20 + Math.floor(random() * 75))
  const percent = drawn(quirks.predictedScore, ['bare', 'percent'], random) === 'percent'
  return {
    // A guess is spoken of in the scalars only: `emails` is what the providers found.
    ...(shape === 'lists' && person.email !== 'guess' ? {} : { email, emailStatus: status }),
    ...(shape === 'scalars' || person.email === 'guess' ? {} : { emails: [{ email, status }] }),
    ...(person.email === 'guess'
      ? {
          predicted_email: email,
          email_pattern: patternOf(person.employer.domain),
          predicted_email_score: percent ? `${score}%` : score,
        }
      : {}),
  }
}

export function phonePart(person: KnownPerson, settings: LonescaleSettings, random: () => number): Enriched {
  const phone = phoneOf(person)
  const shape = drawn(settings.quirks.values, ['scalars', 'lists', 'both'], random)
  const blank = drawn(settings.quirks.blanks, ['absent', 'null', 'empty'], random)
  if (!phone) {
    if (blank === 'absent') return {}
    return blank === 'null' ? { phone: null, phoneType: null, phones: null } : { phone: '', phones: [] }
  }
  return {
    ...(shape === 'lists'
      ? {}
      : { phone: phone.e164, phoneType: phone.kind, phoneCountryCode: phone.region }),
    ...(shape === 'scalars' ? {} : { phones: [{ number: phone.e164, region: phone.region }] }),
  }
}

export function identity(person: KnownPerson): Enriched {
  return {
    firstName: person.first,
    lastName: person.last,
    fullName: `${person.first} ${person.last}`,
    ...(person.slug
      ? { linkedinUrl: `https://www.linkedin.com/in/${person.slug}/`, universalName: person.slug }
      : {}),
    jobTitle: person.title,
    companyName: person.employer.name,
    companyDomain: person.employer.domain,
  }
}

export function profilePart(person: KnownPerson, random: () => number): Enriched {
  const facts = employerFacts(person.employer)
  const year = 2014 + Math.floor(random() * 11)
  const month = random() < 0.3 ? {} : { month: 1 + Math.floor(random() * 12) }
  return {
    companyDescription: facts.description,
    companyEmployeeCount: facts.staff,
    companyEmployeeRange: facts.range,
    companyIndustry: facts.industry,
    companyLinkedinId: facts.number,
    companyLinkedinUrl: facts.linkedInUrl,
    companyCountryCode: facts.countryCode,
    companyCountry: facts.country,
    companyCity: facts.city,
    jobTitleSince: { year, ...month },
    companySince: { year: year - 1 },
  }
}
