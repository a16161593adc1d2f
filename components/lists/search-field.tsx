import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { onPlainKey } from '../ui/plain-key'
import { t } from '../ui/words'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Arrow down or Enter: on to the rows. */
  readonly onLeave: () => void
}

export function SearchField({ value, onChange, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => onPlainKey({ '/': () => field.current?.focus() }), [])
  return (
    <div className="relative min-w-0 flex-1">
      <Search
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 left-2 my-auto text-soft"
      />
      <input
        ref={field}
        type="search"
        aria-label={t('searchPeople')}
        aria-keyshortcuts="/"
        placeholder={t('searchPeople')}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault()
            event.stopPropagation()
            onChange('')
          } else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            onLeave()
          }
        }}
        className="field pl-7! text-ellipsis"
      />
    </div>
  )
}
