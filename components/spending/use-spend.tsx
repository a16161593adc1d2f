import { type ReactNode, useState } from 'react'
import type { Cost } from '../../lib/domain/finding'
import type { Intent } from '../../lib/domain/intent'
import type { Refusal } from '../../lib/domain/refusal'
import { refusalOf } from '../../lib/domain/refusal'
import type { VendorId } from '../../lib/domain/vendor'
import { intentNow } from '../../lib/messages/intent'
import { Refused } from './refused'

interface Spend {
  readonly price: Cost
  readonly people: number
  readonly run: (intent: Intent) => Promise<void>
}

/** Spends by one gesture, and says why not when the worker refuses. `aside` has to be shown near the button. */
export function useSpend(vendor?: VendorId): {
  begin: (spend: Spend) => void
  busy: boolean
  aside: ReactNode
} {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const go = async ({ price, people, run }: Spend) => {
    setBusy(true)
    setRefusal(undefined)
    try {
      await run(intentNow(price.credits, people))
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setBusy(false)
    }
  }
  const aside = refusal && (
    <Refused refusal={refusal} onDone={() => setRefusal(undefined)} {...(vendor ? { vendor } : {})} />
  )
  return { begin: (wanted) => void go(wanted), busy, aside }
}
