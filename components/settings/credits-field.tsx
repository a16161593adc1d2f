import { useId, useState } from 'react'
import { t } from '../ui/words'
import { SettingRow } from './setting-row'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: number | null | undefined
  /** What an empty field means; without it a field may not be emptied. */
  readonly empty?: string
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  readonly onChange: (value: number | null) => void
}

/** A number that is saved as it is typed. What cannot be saved stays visible, with the reason, and changes nothing. */
export function CreditsField({ label, hint, value, empty, unit, min = 0, max = 1_000_000, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<{ text: string; before: number | null }>()
  const kept = value ?? null
  const read = (text: string): number | null | 'bad' => {
    if (text.trim() === '') return empty === undefined ? 'bad' : null
    const number = Number(text.replace(',', '.'))
    return Number.isFinite(number) && number >= min && number <= max ? number : 'bad'
  }
  // What was typed stands until the value changes in some other way, such as by an undo.
  const mine = typed && (typed.before === kept || read(typed.text) === 'bad' || read(typed.text) === kept)
  const shown = mine ? typed.text : kept === null ? '' : String(kept)
  const bad = read(shown) === 'bad'
  return (
    <SettingRow label={label} htmlFor={id} {...(hint ? { hint } : {})}>
      <div className="flex items-center gap-2">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          placeholder={empty}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onChange={(event) => {
            const text = event.currentTarget.value
            setTyped({ text, before: kept })
            const next = read(text)
            if (next !== 'bad' && next !== kept) onChange(next)
          }}
          className="field w-24! text-right"
        />
        <span className="w-12 text-soft">{unit ?? t('creditsUnit')}</span>
      </div>
      {bad && (
        <p id={`${id}-bad`} role="alert" className="mt-1 text-sm text-bad">
          {t('numberBetween', min, max)}
        </p>
      )}
    </SettingRow>
  )
}
