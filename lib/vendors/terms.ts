import { type VendorId, vendorIds } from '../domain/vendor.ts'

/** `documented` is the vendor's own figure; `assumed` is ours, shown with ≈ and editable by the user. */
export interface Price {
  readonly credits: number
  readonly basis: 'documented' | 'assumed'
}

export type Purchase = 'email' | 'phone' | 'profile' | 'person' | 'list'

/** What the worker must know of a vendor: where it is, what its keys look like and what it takes. */
export interface VendorTerms {
  /** The only place this vendor's key is ever sent to. */
  readonly origin: string
  /** What a key of this vendor starts with; absent where the vendor publishes no form. */
  readonly keyPrefix?: string
  readonly keyLength?: number
  /** ISO countries that the vendor refuses to search in. */
  readonly refusedCountries: readonly string[]
  readonly price: Partial<Record<Purchase, Price>>
}

const assumed = (credits: number): Price => ({ credits, basis: 'assumed' })
const documented = (credits: number): Price => ({ credits, basis: 'documented' })

export const terms: Readonly<Record<VendorId, VendorTerms>> = {
  lonescale: {
    origin: 'https://public-api.lonescale.com',
    refusedCountries: ['KP', 'VA'],
    price: { email: assumed(1), phone: assumed(1), profile: assumed(1), person: assumed(1) },
  },
  leadsonar: {
    origin: 'https://api.leadsonar.com',
    keyPrefix: 'ls_live_',
    refusedCountries: [],
    price: { email: documented(1), phone: documented(5) },
  },
  saber: {
    origin: 'https://api.saber.app',
    keyPrefix: 'sk_live_',
    keyLength: 51,
    refusedCountries: [],
    price: { list: assumed(1) },
  },
}

export const vendorOrigins = vendorIds.map((id) => terms[id].origin)

/** Whose key this is by the way it starts, where a vendor's keys start in some way. */
export const likelyVendor = (key: string): VendorId | undefined =>
  vendorIds.find((id) => {
    const { keyPrefix } = terms[id]
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
  const { keyPrefix, keyLength } = terms[vendor]
  if ((likelyVendor(key) ?? vendor) !== vendor) return 'of-another-vendor'
  if (keyPrefix !== undefined && !key.startsWith(keyPrefix)) return 'unusual'
  if (keyLength !== undefined && key.length !== keyLength) return 'unusual'
  return 'usual'
}
