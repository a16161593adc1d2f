import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { send } from '../../lib/messages/send'
import { anythingSending } from '../../lib/store/queries/activity'

const everyMs = 5000

/**
 * Chrome may end the worker in the middle of a call, and then nobody is left to say so. While somebody looks, each
 * look wakes it: it finds what it left behind at once instead of at the next alarm.
 */
export function useRunnerWatch(): void {
  const sending = useLiveQuery(anythingSending) ?? false
  useEffect(() => {
    if (!sending) return undefined
    const timer = setInterval(() => send('runner.poke', {}).catch(() => undefined), everyMs)
    return () => clearInterval(timer)
  }, [sending])
}
