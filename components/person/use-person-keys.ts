import { useEffect, useRef } from 'react'
import type { FindField, Finding } from '../../lib/domain/finding'
import { showToast } from '../../lib/ui-state/toast-state'
import { onPlainKey } from '../ui/plain-key'
import { t } from '../ui/words'
import { bestValue } from './sorted-values'

interface Wants {
  readonly findings: readonly Finding[]
  readonly onAsk: (fields: readonly FindField[]) => void
}

async function copyBest(findings: readonly Finding[]): Promise<void> {
  const best = bestValue(findings, 'email') ?? bestValue(findings, 'phone')
  if (!best) return showToast(t('nothingToCopy'))
  await navigator.clipboard.writeText(best.value)
  showToast(t('copiedValue', best.value))
}

/** `e` and `p` ask, at the price on the button; `c` copies the best there is. */
export function usePersonKeys(wants: Wants): void {
  const latest = useRef(wants)
  useEffect(() => {
    latest.current = wants
  })
  useEffect(
    () =>
      onPlainKey({
        e: () => latest.current.onAsk(['email']),
        p: () => latest.current.onAsk(['phone']),
        c: () => void copyBest(latest.current.findings),
      }),
    [],
  )
}
