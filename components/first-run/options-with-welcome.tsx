import { useState } from 'react'
import { SettingsPage } from '../settings/settings-page'
import { useTheme } from '../ui/use-theme'
import { FirstRun } from './first-run'

/** The tab that opens once after installing; the settings are what is left when it is done. */
export function OptionsWithWelcome() {
  useTheme()
  const [welcome, setWelcome] = useState(location.hash === '#welcome')
  if (!welcome) return <SettingsPage />
  const done = () => {
    history.replaceState(null, '', location.pathname)
    setWelcome(false)
  }
  return (
    <main className="mx-auto max-w-md p-6">
      <h1 className="px-3 font-semibold">Leadlight</h1>
      <FirstRun onDone={done} />
    </main>
  )
}
