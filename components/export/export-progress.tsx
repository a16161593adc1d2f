import { useEffect, useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Progress } from '../ui/progress'
import { formatNumber, t } from '../ui/words'
import type { RunningExport } from './use-export'

/** Shown only when an export takes longer than a blink. */
export function ExportProgress({ running }: { running: RunningExport | undefined }) {
  const [late, setLate] = useState(false)
  const busy = running !== undefined
  useEffect(() => {
    if (!busy) return undefined
    const timer = setTimeout(() => setLate(true), 300)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [busy])
  if (!running || !late) return null
  return (
    <Dialog
      open
      onClose={running.cancel}
      title={t('exportRunning')}
      actions={<Button onClick={running.cancel}>{t('cancel')}</Button>}
    >
      <Progress
        label={t('exportRunning')}
        value={running.done}
        max={running.total}
        text={t('progressOf', formatNumber(running.done), formatNumber(running.total))}
      />
    </Dialog>
  )
}
