import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { store } from '../../lib/store/opened'
import { keyNotes } from '../../lib/store/queries/keys'
import { changeSettings } from '../../lib/store/writes/settings'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { FirstKey } from './first-key'
import { Promises } from './promises'
import { TryIt } from './try-it'

const steps = [Promises, FirstKey, TryIt] as const

/** Three steps, each of which may be skipped, and none of which comes back once waved away. */
export function FirstRun({ onDone }: { onDone?: () => void }) {
  const [step, setStep] = useState(0)
  const keys = useLiveQuery(keyNotes)
  const Step = steps[step] ?? TryIt
  const last = step === steps.length - 1
  const finish = async () => {
    await changeSettings(store, { welcomed: true })
    onDone?.()
  }
  return (
    <section aria-label={t('welcomeStep', step + 1, steps.length)} className="p-3">
      <p className="text-sm text-soft">{t('welcomeStep', step + 1, steps.length)}</p>
      <div aria-live="polite">
        <Step />
      </div>
      <div className="mt-3 flex items-center gap-2">
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{t('back')}</Button>}
        <Button
          weight={step === 1 && keys?.length === 0 ? 'plain' : 'primary'}
          onClick={() => (last ? void finish() : setStep(step + 1))}
        >
          {t(last ? 'done' : 'next')}
        </Button>
        <span className="flex-1" />
        {!last && (
          <Button weight="quiet" onClick={() => void finish()}>
            {t('skip')}
          </Button>
        )}
      </div>
    </section>
  )
}
