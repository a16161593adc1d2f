import { CircleCheck, CircleDashed, CircleX } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { ownManifest } from '../../lib/messages/manifest'
import { countTraces, type Traces } from '../../lib/messages/traces'
import { Button } from '../ui/button'
import { count, t } from '../ui/words'

const signs = {
  good: { Icon: CircleCheck, look: 'text-good' },
  bad: { Icon: CircleX, look: 'text-bad' },
  open: { Icon: CircleDashed, look: 'text-soft' },
} as const

interface CheckProps {
  readonly title: string
  readonly how: string
  /** What was found; undefined while or where nobody could look. */
  readonly found: readonly string[] | number | undefined
  readonly children?: ReactNode
}

function Check({ title, how, found, children }: CheckProps) {
  const n = typeof found === 'number' ? found : found?.length
  const { Icon, look } = signs[n === undefined ? 'open' : n === 0 ? 'good' : 'bad']
  return (
    <li className="flex gap-2 border-t border-line py-2.5 first:border-t-0">
      <Icon size={16} aria-hidden="true" className={`mt-px shrink-0 ${look}`} />
      <div className="min-w-0 flex-1">
        <div className="flex gap-3">
          <p className="min-w-0 flex-1 font-medium">{title}</p>
          <p className={`font-medium whitespace-nowrap ${look}`}>
            {n === undefined ? '–' : n === 0 ? t('checkNone') : t('checkSeen', n)}
          </p>
        </div>
        <p className="text-sm text-soft">{how}</p>
        {Array.isArray(found) && found.length > 0 && (
          <p className="text-sm break-words text-bad">{found.join(', ')}</p>
        )}
        {children}
      </div>
    </li>
  )
}

/** The two ways LinkedIn looks for extensions, turned against ourselves. */
export function VisibilityChecks() {
  const { openFiles, openTo } = ownManifest()
  const [traces, setTraces] = useState<Traces>()
  const [busy, setBusy] = useState(true)
  const look = useCallback(() => {
    countTraces()
      .then(setTraces)
      .finally(() => setBusy(false))
  }, [])
  useEffect(look, [look])
  const looked = traces && traces.pages > 0
  return (
    <ul aria-live="polite">
      <Check title={t('checkFiles')} how={t('checkFilesHow')} found={openFiles} />
      <Check title={t('checkMessages')} how={t('checkMessagesHow')} found={openTo} />
      <Check
        title={t('checkTraces')}
        how={traces && !looked ? t('checkTracesNone') : t('checkTracesHow')}
        found={looked ? traces.found : undefined}
      >
        <div className="mt-1.5 flex items-center gap-3">
          <Button
            disabled={busy}
            onClick={() => {
              setBusy(true)
              look()
            }}
          >
            {t('checkAgain')}
          </Button>
          {looked && <span className="text-sm text-soft">{count('tracesPages', traces.pages)}</span>}
        </div>
      </Check>
    </ul>
  )
}
