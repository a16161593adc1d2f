import { type VendorId, vendorIds } from '../domain/vendor.ts'

/**
 * What the rest of the product may know about a vendor without speaking to it. A leaf file with plain values:
 * the manifest, the options page and the waterfall all read it, so it must load before any bundler alias exists.
 */
/** `documented` is the vendor's own figure; `assumed` is ours, shown with ≈ and editable by the user. */
interface Price {
  readonly credits: number
  readonly basis: 'documented' | 'assumed'
}

export interface VendorEntry {
  readonly id: VendorId
  readonly name: string
  readonly origin: string
  /** What a key of this vendor starts with; undefined where the vendor publishes no form. */
  readonly keyPrefix?: string
  readonly keyPage: string
  readonly privacyPage: string
  readonly finds: readonly ('email' | 'phone' | 'profile')[]
  readonly sources: boolean
  readonly lists: boolean
  readonly hasBalance: boolean
  readonly price: Partial<Record<'email' | 'phone' | 'profile' | 'person' | 'list', Price>>
}

export const catalogue: Readonly<Record<VendorId, VendorEntry>> = {
  lonescale: {
    id: 'lonescale',
    name: 'LoneScale',
    origin: 'https://public-api.lonescale.com',
    keyPage: 'https://docs.lonescale.com/',
    privacyPage: 'https://www.lonescale.com/',
    finds: ['email', 'phone', 'profile'],
    sources: true,
    lists: false,
    hasBalance: false,
    price: {
      email: { credits: 1, basis: 'assumed' },
      phone: { credits: 1, basis: 'assumed' },
      profile: { credits: 1, basis: 'assumed' },
      person: { credits: 1, basis: 'assumed' },
    },
  },
  leadsonar: {
    id: 'leadsonar',
    name: 'LeadSonar',
    origin: 'https://api.leadsonar.com',
    keyPrefix: 'ls_live_',
    keyPage: 'https://app.leadsonar.io/docs.html',
    privacyPage: 'https://www.leadsonar.com/',
    finds: ['email', 'phone'],
    sources: false,
    lists: false,
    hasBalance: true,
    price: {
      email: { credits: 1, basis: 'documented' },
      phone: { credits: 5, basis: 'documented' },
    },
  },
  saber: {
    id: 'saber',
    name: 'Saber',
    origin: 'https://api.saber.app',
    keyPrefix: 'sk_live_',
    keyPage: 'https://developers.saber.app/authentication',
    privacyPage: 'https://www.saber.app/',
    finds: [],
    sources: false,
    lists: true,
    hasBalance: true,
    price: { list: { credits: 1, basis: 'assumed' } },
  },
}

export const vendorOrigins = vendorIds.map((id) => catalogue[id].origin)
