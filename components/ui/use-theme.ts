import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { currentSettings } from '../../lib/store/queries/money'

export function useTheme(): void {
  const theme = useLiveQuery(currentSettings)?.theme ?? 'system'
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
