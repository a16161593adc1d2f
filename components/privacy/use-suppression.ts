import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Finding } from '../../lib/domain/finding'
import type { Person } from '../../lib/domain/person'
import type { Suppression } from '../../lib/domain/suppression'
import { valuesOf } from '../../lib/privacy/names-of'
import { probeOf, suppressionsAmong } from '../../lib/privacy/suppression'
import { store } from '../../lib/store/opened'

/** By what somebody is kept out, looked up again whenever the list grows or shrinks; null once known to be free. */
export function useSuppression(person: Person, findings: readonly Finding[]): Suppression | null | undefined {
  const entries = useLiveQuery(() => store.suppressions.count())
  const [found, setFound] = useState<Suppression | null>()
  const { emails, phones } = valuesOf(findings)
  const probe = JSON.stringify(probeOf(person, emails, phones))
  useEffect(() => {
    let current = true
    if (entries === undefined) return undefined
    // Outside of the live query: it would not wait for the hashes.
    suppressionsAmong(store, [JSON.parse(probe)])
      .then((all) => current && setFound([...all.values()][0] ?? null))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [entries, probe])
  return found
}
