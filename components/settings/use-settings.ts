import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback } from 'react'
import type { Settings } from '../../lib/domain/settings'
import { send } from '../../lib/messages/send'
import { store } from '../../lib/store/opened'
import { currentSettings } from '../../lib/store/queries/money'
import { changeSettings } from '../../lib/store/writes/settings'
import { useSavedChange } from './saved-change'

/** The settings as they stand, and the one way to change them: saved at once, with a way back. */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const settings = useLiveQuery(currentSettings)
  const tell = useSavedChange(({ tell: say }) => say)
  const change = useCallback(
    (wanted: Partial<Settings>) => {
      if (!settings) return
      const names = Object.keys(wanted) as (keyof Settings)[]
      const before = Object.fromEntries(names.map((name) => [name, settings[name]])) as Partial<Settings>
      const save = async (what: Partial<Settings>) => {
        await changeSettings(store, what)
        // Caps and orders bind work that is waiting already.
        await send('runner.poke', {}).catch(() => undefined)
      }
      save(wanted).then(
        () => tell(() => save(before)),
        () => tell(undefined),
      )
    },
    [settings, tell],
  )
  return [settings, change]
}
