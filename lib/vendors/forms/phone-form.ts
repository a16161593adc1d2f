/**
 * E.164 where that is certain: an international prefix and nothing but digits and the usual separators. A number
 * without one belongs to a country we would have to guess, so it stays as the vendor wrote it.
 */
export function phoneForm(text: string): string | undefined {
  const written = text.trim().replace(/^tel:/i, '').replace(/\s+/g, ' ')
  if (written.length > 40 || (written.match(/\d/g) ?? []).length < 5) return undefined
  const international = /^(\+|00)\s*[1-9][\d\s().\-/\u00a0\u2010-\u2013]*$/.test(written)
  if (!international) return written
  // "(0)" is the trunk digit dialled only inside the country.
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '')
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : written
}

/** What two ways of writing one number have in common. */
export const phoneKey = (value: string) => value.replace(/\D/g, '').replace(/^00/, '')
