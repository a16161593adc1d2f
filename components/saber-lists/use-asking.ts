import { useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'

export interface Asking {
  readonly busy: boolean
  readonly refusal: Refusal | undefined
  /** Answers whether it worked. */
  ask(work: () => Promise<unknown>): Promise<boolean>
}

/** One question to the vendor at a time, and why it said no. */
export function useAsking(): Asking {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  return {
    busy,
    refusal,
    async ask(work) {
      setBusy(true)
      setRefusal(undefined)
      try {
        await work()
        return true
      } catch (error) {
        setRefusal(error instanceof Refusal ? error : new Refusal('bad-request'))
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
