import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { LockView } from '../../lib/domain/lock-view'
import { send } from '../../lib/messages/send'
import { lockNote } from '../../lib/store/queries/lock'

/** How the lock stands. Asked once, because the note may be from a browser that was closed since. */
export function useLock(): LockView | undefined {
  const [asked, setAsked] = useState(false)
  const note = useLiveQuery(lockNote)
  useEffect(() => {
    send('lock.look', {})
      .catch(() => undefined)
      .then(() => setAsked(true))
  }, [])
  return asked ? note : undefined
}
