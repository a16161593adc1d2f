import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { describedBy, Labelled } from './labelled'
import { Tag } from './tag'

interface Props {
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  readonly hint?: ReactNode
  readonly hideLabel?: boolean
  readonly placeholder?: string
  /** Asked once somebody is about to type: what is offered may take a while to be found. */
  readonly suggest?: () => Promise<readonly string[]>
  readonly maxLength?: number
}

const none: readonly string[] = []

const wordsIn = (text: string): string[] =>
  text
    .split(/[,;\n\t]/)
    .map((word) => word.trim())
    .filter(Boolean)

/** Words, each ended by a comma or Enter; the last one goes with Backspace. Pasting several gives several. */
export function TagInput({
  label,
  values,
  onChange,
  hint,
  hideLabel = false,
  placeholder,
  suggest,
  maxLength = 80,
}: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [offered, setOffered] = useState(none)
  const suggestions = offered.filter((word) => !values.includes(word))
  const take = (typed: string) => {
    const known = new Set(values.map((value) => value.toLowerCase()))
    const fresh = wordsIn(typed).filter((word) => {
      const key = word.toLowerCase()
      return !known.has(key) && known.add(key)
    })
    if (fresh.length > 0) onChange([...values, ...fresh])
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // A word that is still being composed has its own Enter.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && text.trim()) {
      event.preventDefault()
      take(text)
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      onChange(values.slice(0, -1))
    }
  }
  return (
    <Labelled id={id} label={label} hint={hint} hideLabel={hideLabel}>
      <div className="field flex flex-wrap items-center gap-1 px-1 py-0.5 focus-within:border-accent focus-within:outline focus-within:outline-accent">
        {values.map((value) => (
          <Tag key={value} onRemove={() => onChange(values.filter((other) => other !== value))}>
            {value}
          </Tag>
        ))}
        <input
          id={id}
          value={text}
          maxLength={maxLength}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          placeholder={values.length === 0 ? placeholder : undefined}
          aria-describedby={describedBy(id, hint, undefined)}
          autoComplete="off"
          onChange={(event) => {
            const typed = event.currentTarget.value
            if (/[,;\n\t]/.test(typed)) take(typed)
            else setText(typed)
          }}
          onKeyDown={onKeyDown}
          onFocus={() => void suggest?.().then(setOffered)}
          onBlur={() => take(text)}
          className="min-h-6 min-w-20 flex-1 bg-transparent px-1 outline-none"
        />
        {suggestions.length > 0 && (
          <datalist id={`${id}-list`}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
      </div>
    </Labelled>
  )
}
