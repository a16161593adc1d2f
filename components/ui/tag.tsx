import { X } from 'lucide-react'
import { t } from './words'

/** A word somebody put on something. */
export function Tag({ children, onRemove }: { children: string; onRemove?: (() => void) | undefined }) {
  return (
    <span className="inline-flex min-h-6 max-w-full items-center rounded-md bg-raised text-sm">
      <span className="truncate px-2">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={t('removeNamed', children)}
          onClick={onRemove}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-soft hover:text-ink"
        >
          <X size={12} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
