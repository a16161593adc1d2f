import { useLiveQuery } from 'dexie-react-hooks'
import { vendorIds } from '../../lib/domain/vendor'
import { keyNotes } from '../../lib/store/queries/keys'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'
import { KeyField } from './key-field'

export function SettingsPage() {
  useTheme()
  const held = useLiveQuery(keyNotes)
  return (
    <main className="mx-auto max-w-xl p-6">
      <h1 className="text-lg font-semibold">{t('settingsTitle')}</h1>
      <section className="mt-4">
        <h2 className="font-semibold">{t('keysTitle')}</h2>
        <p className="mb-2 text-soft">{t('keysIntro')}</p>
        {vendorIds.map((vendor) => (
          <KeyField key={vendor} vendor={vendor} held={held?.find((one) => one.vendor === vendor)} />
        ))}
      </section>
    </main>
  )
}
