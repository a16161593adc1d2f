import { useEffect, useState } from 'react'
import { store } from '../../lib/store/opened'
import { setNote } from '../../lib/store/writes/mark-people'
import { TextArea } from '../ui/text-area'
import { t } from '../ui/words'

const pauseMs = 500

/** Saved in the pauses of typing, so that closing the panel in the middle of a thought loses none of it. */
export function NoteField({ note = '', keep }: { note: string | undefined; keep: () => Promise<string> }) {
  const [draft, setDraft] = useState(note)
  const [saved, setSaved] = useState(note)
  const [said, setSaid] = useState(false)
  // Changed elsewhere while this card stood open: what nobody is typing over is renewed.
  if (note !== saved && draft === saved) {
    setSaved(note)
    setDraft(note)
  }
  useEffect(() => {
    if (draft.trim() === saved.trim()) return undefined
    const save = async () => {
      await setNote(store, await keep(), draft, Date.now())
      setSaved(draft)
      setSaid(true)
    }
    const timer = setTimeout(() => void save(), pauseMs)
    return () => clearTimeout(timer)
  }, [draft, saved, keep])
  return (
    <div>
      <TextArea
        label={t('note')}
        hideLabel
        placeholder={t('noteAdd')}
        rows={1}
        maxLength={4000}
        value={draft}
        onChange={(event) => {
          setSaid(false)
          setDraft(event.currentTarget.value)
        }}
      />
      <p role="status" className={said ? 'text-sm text-soft' : 'sr-only'}>
        {said && t('noteSaved')}
      </p>
    </div>
  )
}
