import { countryCodes } from '../../domain/country-codes'

const known: ReadonlySet<string> = new Set(countryCodes)

/** Upper case if it is a country; vendors refuse a request for one letter. */
export function countryForm(code: string): string | undefined {
  const upper = code.trim().toUpperCase()
  return known.has(upper) ? upper : undefined
}
