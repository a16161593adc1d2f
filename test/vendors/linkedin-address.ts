export interface CompanyAddress {
  readonly slug?: string
  readonly number?: string
}

export function personSlug(url: string | undefined): string | undefined {
  const found = url?.match(/linkedin\.com\/in\/([^/?#]+)/i)?.[1]
  return found ? decodeURIComponent(found).toLowerCase() : undefined
}

export function companyAddress(url: string | undefined): CompanyAddress | undefined {
  const found = url?.match(
    /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(?:company|school|showcase)\/([^/?#]+)/i,
  )?.[1]
  if (!found) return undefined
  const name = decodeURIComponent(found).toLowerCase()
  return /^\d+$/.test(name) ? { number: name } : { slug: name }
}
