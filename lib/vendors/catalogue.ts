import type { VendorId } from '../domain/vendor.ts'
import { terms, type VendorTerms } from './terms.ts'

/**
 * What the rest of the product may know about a vendor without speaking to it. A leaf file with plain values:
 * the manifest, the options page and the waterfall all read it, so it must load before any bundler alias exists.
 */
type SentDatum =
  | 'name'
  | 'company'
  | 'company-domain'
  | 'profile-url'
  | 'company-url'
  | 'job-title'
  | 'email'
  | 'search-filters'

export interface VendorEntry extends VendorTerms {
  readonly id: VendorId
  readonly name: string
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
  readonly lists: boolean
  readonly hasBalance: boolean
  /** Tells by name whom it asks in turn. */
  readonly namesProviders: boolean
}

export const catalogue: Readonly<Record<VendorId, VendorEntry>> = {
  lonescale: {
    ...terms.lonescale,
    id: 'lonescale',
    name: 'LoneScale',
    keyPage: 'https://docs.lonescale.com/api-reference/endpoint/enrich-sync',
    keyPath: 'Dashboard → Integrations → Public API',
    privacyPage: 'https://docs.lonescale.com/api-reference/endpoint/enrich-sync',
    sends: ['name', 'company', 'company-domain', 'profile-url', 'company-url', 'job-title', 'email'],
    passedOnTo: 'data-providers',
    finds: ['email', 'phone', 'profile'],
    needsDomain: false,
    sources: true,
    lists: false,
    hasBalance: false,
    namesProviders: false,
  },
  leadsonar: {
    ...terms.leadsonar,
    id: 'leadsonar',
    name: 'LeadSonar',
    keyPage: 'https://app.leadsonar.io/docs.html',
    keyPath: 'Dashboard → Settings → API Keys',
    privacyPage: 'https://app.leadsonar.io/docs.html',
    sends: ['name', 'company', 'company-domain', 'profile-url'],
    passedOnTo: 'data-providers',
    finds: ['email', 'phone'],
    needsDomain: true,
    sources: false,
    lists: false,
    hasBalance: true,
    namesProviders: true,
  },
  saber: {
    ...terms.saber,
    id: 'saber',
    name: 'Saber',
    keyPage: 'https://developers.saber.app/authentication',
    privacyPage: 'https://developers.saber.app/contact-lists',
    sends: ['company-url', 'search-filters'],
    passedOnTo: 'linkedin-sales-navigator',
    finds: [],
    needsDomain: false,
    sources: false,
    lists: true,
    hasBalance: true,
    namesProviders: false,
  },
}
