import type { ValueStatus } from '../../lib/domain/finding'
import { t, type Word } from './words'

/** A word, a shape and a colour: any one of them is enough to tell. */
const marks: Record<ValueStatus, { sign: string; word: Word; look: string }> = {
  verified: { sign: '✓', word: 'statusVerified', look: 'text-good' },
  'catch-all': { sign: '◐', word: 'statusCatchAll', look: 'text-warn' },
  unverified: { sign: '○', word: 'statusUnverified', look: 'text-soft' },
  guess: { sign: '?', word: 'statusGuess', look: 'text-warn' },
  invalid: { sign: '✕', word: 'statusInvalid', look: 'text-bad' },
  unknown: { sign: '○', word: 'statusUnknown', look: 'text-soft' },
}

export const statusText = (status: ValueStatus): string => t(marks[status].word)

export function StatusChip({ status }: { status: ValueStatus }) {
  const { sign, word, look } = marks[status]
  return (
    <span className={`whitespace-nowrap text-sm ${look}`}>
      <span aria-hidden="true">{sign} </span>
      {t(word)}
    </span>
  )
}

/** Where a row has room for the sign only: the word is on hover, and read aloud. */
export function StatusSign({ status }: { status: ValueStatus }) {
  const { sign, word, look } = marks[status]
  return (
    <span className={`shrink-0 ${look}`} title={t(word)}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{t(word)}</span>
    </span>
  )
}
