import { useEffect, useRef } from 'react'
import type { FindField, Finding } from '../../lib/domain/finding'
import { onPanelCommand, type PanelCommand } from '../../lib/messages/commands'
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
  // Chrome lets only the page that has the focus write there, and its own shortcuts leave the focus where it was.
  const copied = await navigator.clipboard.writeText(best.value).then(
    () => true,
    () => false,
  )
  showToast(copied ? t('copiedValue', best.value) : t('copyNeedsFocus'))
}

/** `e` and `p` ask, at the price on the button; `c` copies the best there is. */
export function usePersonKeys(wants: Wants): void {
  const latest = useRef(wants)
  useEffect(() => {
    latest.current = wants
  })
  useEffect(() => {
    const email = () => latest.current.onAsk(['email'])
    const phone = () => latest.current.onAsk(['phone'])
    const copy = () => void copyBest(latest.current.findings)
    const commands: Partial<Record<PanelCommand, () => void>> = {
      'find-email': email,
      'find-phone': phone,
      'copy-email': copy,
    }
    const stopKeys = onPlainKey({ e: email, p: phone, c: copy })
    const stopCommands = onPanelCommand((command) => commands[command]?.())
    return () => {
      stopKeys()
      stopCommands()
    }
  }, [])
}
