import { useEffect, useState } from 'react'
import browser from 'webextension-polyfill'
import type { VendorId } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'

const originsOf = (vendor: VendorId) => ({ origins: [`${catalogue[vendor].origin}/*`] })

/** To be called straight from a click: Chrome shows its question at no other time. */
export const requestVendorAccess = (vendor: VendorId): Promise<boolean> =>
  browser.permissions.request(originsOf(vendor))

/** Whether Chrome lets us reach this vendor now; follows what the user changes in Chrome's own settings. */
export function useVendorAccess(vendor: VendorId): boolean | undefined {
  const [given, setGiven] = useState<boolean>()
  useEffect(() => {
    let current = true
    const look = () =>
      void browser.permissions.contains(originsOf(vendor)).then((is) => current && setGiven(is))
    look()
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(look)
    onRemoved.addListener(look)
    return () => {
      current = false
      onAdded.removeListener(look)
      onRemoved.removeListener(look)
    }
  }, [vendor])
  return given
}
