import { useMemo, useState } from 'react'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'
import { SavedBar } from './saved-bar'
import { sectionsAbout } from './sections-about'

export function SettingsPage() {
  useTheme()
  const [wanted, setWanted] = useState('')
  const shown = useMemo(() => sectionsAbout(wanted), [wanted])
  return (
    <div className="mx-auto max-w-4xl gap-8 p-4 sm:flex sm:p-6">
      <aside className="sm:sticky sm:top-6 sm:w-48 sm:shrink-0 sm:self-start">
        <h1 className="text-lg font-semibold">{t('settingsTitle')}</h1>
        <input
          type="search"
          aria-label={t('settingsSearch')}
          placeholder={t('settingsSearch')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          className="field mt-3"
        />
        <nav aria-label={t('settingsTitle')} className="mt-2 hidden sm:block">
          {shown.map(({ id, title }) => (
            <a
              key={id}
              href={`#${id}`}
              className="block rounded-md px-2 py-1 text-soft hover:bg-raised hover:text-ink"
            >
              {t(title)}
            </a>
          ))}
        </nav>
      </aside>
      <main className="mt-4 min-w-0 flex-1 sm:mt-0">
        {shown.map(({ id, title, View }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="mb-8 scroll-mt-6">
            <h2 id={`${id}-title`} className="mb-2 border-b border-line pb-1 text-lg font-semibold">
              {t(title)}
            </h2>
            <View />
          </section>
        ))}
        {shown.length === 0 && <p className="text-soft">{t('settingsNothingFound', wanted)}</p>}
      </main>
      <SavedBar />
    </div>
  )
}
