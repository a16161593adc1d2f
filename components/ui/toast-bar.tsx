import { useEffect } from 'react'
import { useToastState } from '../../lib/ui-state/toast-state'
import { Button } from './button'
import { isTyping } from './typing'
import { useNow } from './use-now'
import { t } from './words'

/** The foot of every page of ours. Ctrl+Z reaches the Undo from anywhere but a text field, which has its own. */
export function ToastBar() {
  const { toast, drop } = useToastState()
  const now = useNow(toast !== undefined)
  useEffect(() => {
    if (!toast) return undefined
    const { id, until, undo } = toast
    const timer = setTimeout(() => drop(id), until - Date.now())
    const onKey = (event: KeyboardEvent) => {
      const wanted = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (!undo || !wanted || isTyping(event)) return
      event.preventDefault()
      drop(id)
      undo()
    }
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', onKey)
    }
  }, [toast, drop])
  const seconds = toast ? Math.max(1, Math.ceil((toast.until - now) / 1000)) : 0
  return (
    <div className="pointer-events-none fixed inset-x-3 bottom-[calc(0.75rem+var(--foot,0px))] z-60 flex justify-center">
      <div role="status" className="max-w-full">
        {toast && (
          <div className="floating appear pointer-events-auto flex min-h-9 items-center gap-3 py-1 pr-1 pl-3">
            <span className="min-w-0 break-words">{toast.text}</span>
            {toast.undo ? (
              <Button
                weight="quiet"
                className="text-accent!"
                aria-keyshortcuts="Control+Z"
                onClick={() => {
                  drop(toast.id)
                  toast.undo?.()
                }}
              >
                {t('undo')}
                <span aria-hidden="true" className="w-3 text-right text-soft">
                  {seconds}
                </span>
              </Button>
            ) : toast.next ? (
              <Button
                weight="quiet"
                className="text-accent!"
                onClick={() => {
                  drop(toast.id)
                  toast.next?.run()
                }}
              >
                {toast.next.label}
              </Button>
            ) : (
              <span className="w-1" />
            )}
          </div>
        )}
      </div>
    </div>
  )
}
