import { t, type Word } from '../ui/words'

export type KnownStatus = 'new' | 'partly' | 'complete' | 'suppressed'

const marks: Record<KnownStatus, { sign: string; word: Word; look: string }> = {
  new: { sign: '○', word: 'knownNew', look: 'text-soft' },
  partly: { sign: '◐', word: 'knownPartly', look: 'text-warn' },
  complete: { sign: '●', word: 'knownComplete', look: 'text-good' },
  suppressed: { sign: '⊘', word: 'knownSuppressed', look: 'text-soft' },
}

/** How much is known of somebody, in a word with a shape of its own. */
export function KnownStatusMark({ status }: { status: KnownStatus }) {
  const { sign, word, look } = marks[status]
  return (
    <span className={`shrink-0 text-sm whitespace-nowrap ${look}`}>
      <span aria-hidden="true">{sign} </span>
      {t(word)}
    </span>
  )
}
