import type { VendorId } from '../../lib/domain/vendor'
import { terms } from '../../lib/vendors/terms'

interface Told {
  addListener(hear: () => void): void
}

interface Permissions {
  readonly onAdded: Told
  readonly onRemoved: Told
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

const originsOf = (vendor: VendorId) => ({ origins: [`${terms[vendor].origin}/*`] })

/**
 * Asked with each price and each click, so a yes is remembered until Chrome says that something changed. A no is not:
 * the user may just have said yes, and the word of it may come after the next question.
 */
export function hostAccess(permissions: Permissions): HostAccess {
  const reached = new Set<VendorId>()
  let changes = 0
  const forget = () => {
    changes += 1
    reached.clear()
  }
  permissions.onAdded.addListener(forget)
  permissions.onRemoved.addListener(forget)
  return {
    reaches: async (vendor) => {
      if (reached.has(vendor)) return true
      const before = changes
      const yes = await permissions.contains(originsOf(vendor))
      if (yes && changes === before) reached.add(vendor)
      return yes
    },
    // A build that holds its hosts from the start cannot give one back, and Chrome says so with an error.
    withdraw: async (vendor) => {
      await permissions.remove(originsOf(vendor)).catch(() => false)
      forget()
    },
  }
}
