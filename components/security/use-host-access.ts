import { useEffect, useState } from 'react'
import browser from 'webextension-polyfill'

const originsOf = (origin: string) => ({ origins: [`${origin}/*`] })

/** To be called straight from a click: Chrome shows its question at no other time. */
export const requestHostAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request(originsOf(origin))

/** Whether Chrome lets us at this site now; follows what the user changes in Chrome's own settings. */
export function useHostAccess(origin: string): boolean | undefined {
  const [given, setGiven] = useState<boolean>()
  useEffect(() => {
    let current = true
    const look = () =>
      void browser.permissions.contains(originsOf(origin)).then((is) => current && setGiven(is))
    look()
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(look)
    onRemoved.addListener(look)
    return () => {
      current = false
      onAdded.removeListener(look)
      onRemoved.removeListener(look)
    }
  }, [origin])
  return given
}
