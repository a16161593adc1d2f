import type { Settings } from '../../lib/domain/settings'
import { Select } from '../ui/select'
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
      <SettingRow label={t('themeLabel')}>
        <Select
          hideLabel
          label={t('themeLabel')}
          className="w-44"
          options={(Object.keys(themes) as Settings['theme'][]).map((value) => ({
            value,
            label: t(themes[value]),
          }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </SettingRow>
      <SettingRow label={t('languageLabel')} hint={t('languageHint')}>
        <span className="text-soft">{t('languageName')}</span>
      </SettingRow>
    </>
  )
}
