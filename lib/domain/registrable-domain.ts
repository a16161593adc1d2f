/** What this needs of a public suffix library; handed in, so that only who can afford its weight loads one. */
export type SuffixParser = (
  host: string,
  options: { readonly allowPrivateDomains: boolean },
) => { readonly domain: string | null; readonly isPrivate: boolean | null; readonly isIp: boolean | null }

export interface RegistrableDomain {
  readonly domain: string
  /** Under a suffix that its owner lets to others, such as a builder of sites: no company's own domain. */
  readonly shared: boolean
}

/** The part of a host that somebody registered: `shop.quillmere.co.uk` → `quillmere.co.uk`. */
export function registrableDomain(host: string, parse: SuffixParser): RegistrableDomain | undefined {
  const { domain, isPrivate, isIp } = parse(host, { allowPrivateDomains: true })
  return domain && !isIp ? { domain, shared: isPrivate === true } : undefined
}
