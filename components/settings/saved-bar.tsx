import { useEffect } from 'react'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { useSavedChange } from './saved-change'

const staysMs = 8000

/** Settings are saved as they are changed: this says so, and takes the last change back. */
export function SavedBar() {
  const { last, forget } = useSavedChange()
  useEffect(() => {
    if (!last) return undefined
    const timer = setTimeout(forget, staysMs)
    return () => clearTimeout(timer)
  }, [last, forget])
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-20 flex justify-center px-3"
    >
      {last && (
        <p className="appear pointer-events-auto flex items-center gap-3 rounded-md border border-line bg-raised px-3 py-1.5">
          {t(last === 'failed' ? 'settingNotSaved' : 'settingSaved')}
          {last !== 'failed' && (
            <Button
              onClick={() => {
                void last.undo()
                forget()
              }}
            >
              {t('undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
