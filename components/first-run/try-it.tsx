import { ExternalLink } from 'lucide-react'
import { useEffect, useState } from 'react'
import { chromeShortcuts } from '../../lib/messages/commands'
import { t } from '../ui/words'

export function TryIt() {
  const [keys, setKeys] = useState('Alt+Shift+L')
  useEffect(() => {
    let current = true
    void chromeShortcuts().then((all) => {
      const set = all.find(({ name }) => name === 'open-panel')?.keys
      if (current && set) setKeys(set)
    })
    return () => {
      current = false
    }
  }, [])
  return (
    <>
      <h2 className="text-lg font-semibold">{t('welcomeTryTitle')}</h2>
      <p className="mt-1 text-soft">{t('welcomeTryBody', keys)}</p>
      <a
        href="https://www.linkedin.com/"
        target="_blank"
        rel="noreferrer"
        className="mt-2 inline-flex min-h-7 items-center gap-1.5 text-accent underline"
      >
        {t('welcomeOpenLinkedIn')}
        <ExternalLink size={12} aria-hidden="true" />
      </a>
    </>
  )
}
