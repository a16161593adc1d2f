import type { Settings } from '../../lib/domain/settings'
import { t, type Word } from '../ui/words'
import { SettingRow } from './setting-row'
import { useSettings } from './use-settings'

const themes: Record<Settings['theme'], Word> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
}

export function AppearanceSection() {
  const [settings, change] = useSettings()
  if (!settings) return null
  return (
    <>
      <SettingRow label={t('themeLabel')} htmlFor="theme">
        <select
          id="theme"
          value={settings.theme}
          onChange={(event) => change({ theme: event.currentTarget.value as Settings['theme'] })}
          className="field w-auto!"
        >
          {(Object.keys(themes) as Settings['theme'][]).map((theme) => (
            <option key={theme} value={theme}>
              {t(themes[theme])}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow label={t('languageLabel')} hint={t('languageHint')}>
        <span className="text-soft">{t('languageName')}</span>
      </SettingRow>
    </>
  )
}
