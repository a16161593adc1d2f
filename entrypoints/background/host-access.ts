import type { VendorId } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'

interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>
  remove(given: { origins: string[] }): Promise<boolean>
}

/**
 * Access to a vendor's host comes with its key and goes with it, and the user may take it back in Chrome at any time.
 * Without it a request would fail in a way that looks as if it might have been charged, so it is asked for first.
 */
export interface HostAccess {
  readonly reaches: (vendor: VendorId) => Promise<boolean>
  readonly withdraw: (vendor: VendorId) => Promise<void>
}

const originsOf = (vendor: VendorId) => ({ origins: [`${catalogue[vendor].origin}/*`] })

export const hostAccess = (permissions: Permissions): HostAccess => ({
  reaches: (vendor) => permissions.contains(originsOf(vendor)),
  // A build that holds its hosts from the start cannot give one back, and Chrome says so with an error.
  withdraw: async (vendor) => void (await permissions.remove(originsOf(vendor)).catch(() => false)),
})
