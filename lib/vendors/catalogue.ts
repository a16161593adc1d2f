import { type VendorId, vendorIds } from '../domain/vendor.ts'

/**
 * What the rest of the product may know about a vendor without speaking to it. A leaf file with plain values:
 * the manifest, the options page and the waterfall all read it, so it must load before any bundler alias exists.
 */
/** `documented` is the vendor's own figure; `assumed` is ours, shown with ≈ and editable by the user. */
export interface Price {
  readonly credits: number
  readonly basis: 'documented' | 'assumed'
}

export type Purchase = 'email' | 'phone' | 'profile' | 'person' | 'list'

type SentDatum =
  | 'name'
  | 'company'
  | 'company-domain'
  | 'profile-url'
  | 'company-url'
  | 'job-title'
  | 'email'
  | 'search-filters'

export interface VendorEntry {
  readonly id: VendorId
  readonly name: string
  /** The only place this vendor's key is ever sent to. */
  readonly origin: string
  /** What a key of this vendor starts with; absent where the vendor publishes no form. */
  readonly keyPrefix?: string
  readonly keyLength?: number
  readonly keyPage: string
  /** Where in the vendor's own pages a key is made, where that is known. */
  readonly keyPath?: string
  /** The vendor's documentation: no page of theirs about people's rights is known to us. */
  readonly privacyPage: string
  readonly sends: readonly SentDatum[]
  /** Who else learns of a question put to this vendor. */
  readonly passedOnTo?: 'data-providers' | 'linkedin-sales-navigator'
  readonly finds: readonly ('email' | 'phone' | 'profile')[]
  readonly needsDomain: boolean
  readonly sources: boolean
  /** ISO countries that the vendor refuses to search in. */
  readonly refusedCountries: readonly string[]
  readonly lists: boolean
  readonly hasBalance: boolean
  /** Tells by name whom it asks in turn. */
  readonly namesProviders: boolean
  readonly price: Partial<Record<Purchase, Price>>
}

const assumed = (credits: number): Price => ({ credits, basis: 'assumed' })
const documented = (credits: number): Price => ({ credits, basis: 'documented' })

export const catalogue: Readonly<Record<VendorId, VendorEntry>> = {
  lonescale: {
    id: 'lonescale',
    name: 'LoneScale',
    origin: 'https://public-api.lonescale.com',
    keyPage: 'https://docs.lonescale.com/api-reference/endpoint/enrich-sync',
    keyPath: 'Dashboard → Integrations → Public API',
    privacyPage: 'https://docs.lonescale.com/api-reference/endpoint/enrich-sync',
    sends: ['name', 'company', 'company-domain', 'profile-url', 'company-url', 'job-title', 'email'],
    passedOnTo: 'data-providers',
    finds: ['email', 'phone', 'profile'],
    needsDomain: false,
    sources: true,
    refusedCountries: ['KP', 'VA'],
    lists: false,
    hasBalance: false,
    namesProviders: false,
    price: { email: assumed(1), phone: assumed(1), profile: assumed(1), person: assumed(1) },
  },
  leadsonar: {
    id: 'leadsonar',
    name: 'LeadSonar',
    origin: 'https://api.leadsonar.com',
    keyPrefix: 'ls_live_',
    keyPage: 'https://app.leadsonar.io/docs.html',
    keyPath: 'Dashboard → Settings → API Keys',
    privacyPage: 'https://app.leadsonar.io/docs.html',
    sends: ['name', 'company', 'company-domain', 'profile-url'],
    passedOnTo: 'data-providers',
    finds: ['email', 'phone'],
    needsDomain: true,
    sources: false,
    refusedCountries: [],
    lists: false,
    hasBalance: true,
    namesProviders: true,
    price: { email: documented(1), phone: documented(5) },
  },
  saber: {
    id: 'saber',
    name: 'Saber',
    origin: 'https://api.saber.app',
    keyPrefix: 'sk_live_',
    keyLength: 51,
    keyPage: 'https://developers.saber.app/authentication',
    privacyPage: 'https://developers.saber.app/contact-lists',
    sends: ['company-url', 'search-filters'],
    passedOnTo: 'linkedin-sales-navigator',
    finds: [],
    needsDomain: false,
    sources: false,
    refusedCountries: [],
    lists: true,
    hasBalance: true,
    namesProviders: false,
    price: { list: assumed(1) },
  },
}

export const vendorOrigins = vendorIds.map((id) => catalogue[id].origin)

/** Whose key this is by the way it starts, where a vendor's keys start in some way. */
export const likelyVendor = (key: string): VendorId | undefined =>
  vendorIds.find((id) => {
    const { keyPrefix } = catalogue[id]
    return keyPrefix !== undefined && key.startsWith(keyPrefix)
  })

/**
 * `unusual` warns and does not block: vendors have test keys and change their forms. `impossible` could not even
 * travel in a header.
 */
export function keyForm(
  vendor: VendorId,
  key: string,
): 'usual' | 'unusual' | 'of-another-vendor' | 'impossible' {
  if (!/^[\x21-\x7e]{1,400}$/.test(key)) return 'impossible'
  const { keyPrefix, keyLength } = catalogue[vendor]
  if ((likelyVendor(key) ?? vendor) !== vendor) return 'of-another-vendor'
  if (keyPrefix !== undefined && !key.startsWith(keyPrefix)) return 'unusual'
  if (keyLength !== undefined && key.length !== keyLength) return 'unusual'
  return 'usual'
}
