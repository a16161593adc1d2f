import { useState } from 'react'
import type { Settings } from '../../lib/domain/settings'
import { countExpired, sweep } from '../../lib/privacy/retention'
import { store } from '../../lib/store/opened'
import { showToast } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Select } from '../ui/select'
import { Switch } from '../ui/switch'
import { count, t } from '../ui/words'
import { SettingRow } from './setting-row'
import { useSettings } from './use-settings'

const forPeople = [30, 60, 90, 180, 365, 730] as const
const forRaw = [0, 7, 30, 90] as const

const days = (n: number) => ({ value: String(n), label: n === 0 ? t('keepNotAtAll') : count('days', n) })
const never = 'never'

export function RetentionSection() {
  const [settings, change] = useSettings()
  const [expired, setExpired] = useState<number>()
  if (!settings) return null
  const look = async (now: Settings) => {
    const found = await countExpired(store, now, Date.now())
    if (found === 0) showToast(t('retentionNobody'))
    else setExpired(found)
  }
  const remove = async () => {
    const { people } = await sweep(store, Date.now())
    showToast(count('retentionDone', people), 6)
  }
  return (
    <>
      <p className="text-soft">{t('retentionIntro')}</p>
      <SettingRow label={t('keepPeople')} hint={t('keepPeopleHint')}>
        <Select
          hideLabel
          label={t('keepPeople')}
          className="w-44"
          options={[...forPeople.map(days), { value: never, label: t('keepUntilDeleted') }]}
          value={String(settings.keepPeopleDays ?? never)}
          onChange={(value) => change({ keepPeopleDays: value === never ? null : Number(value) })}
        />
      </SettingRow>
      <div className="border-t border-line py-1.5">
        <Switch
          label={t('keepListed')}
          hint={t(settings.keepListed ? 'keepListedOn' : 'keepListedOff')}
          checked={settings.keepListed}
          onChange={(keepListed) => change({ keepListed })}
        />
      </div>
      <SettingRow label={t('keepRaw')} hint={t('keepRawHint')}>
        <Select
          hideLabel
          label={t('keepRaw')}
          className="w-44"
          options={forRaw.map(days)}
          value={String(settings.keepRawDays)}
          onChange={(value) => change({ keepRawDays: Number(value) })}
        />
      </SettingRow>
      <SettingRow label={t('keepSeen')} hint={t('keepSeenHint')}>
        <span className="text-soft">{t('keepNotAtAll')}</span>
      </SettingRow>
      <Button className="mt-2" onClick={() => void look(settings)}>
        {t('retentionNow')}
      </Button>
      <ConfirmDialog
        open={expired !== undefined}
        onClose={() => setExpired(undefined)}
        title={count('retentionNowTitle', expired ?? 0)}
        action={t('delete')}
        danger
        onConfirm={() => void remove()}
      >
        {t('retentionNowBody')}
      </ConfirmDialog>
    </>
  )
}
