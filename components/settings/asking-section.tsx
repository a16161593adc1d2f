import { vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { Select } from '../ui/select'
import { Switch } from '../ui/switch'
import { t } from '../ui/words'
import { CreditsField } from './credits-field'
import { SettingRow } from './setting-row'
import { useSettings } from './use-settings'
import { VendorOrder } from './vendor-order'

const able = (field: 'email' | 'phone') => vendorIds.filter((id) => catalogue[id].finds.includes(field))

/** Who is asked for what, in which order, and when to stop asking. */
export function AskingSection() {
  const [settings, change] = useSettings()
  if (!settings) return null
  const { emailOrder, phoneOrder, stopAt, cheapestFirst, freshDays } = settings
  return (
    <>
      <VendorOrder
        label={t('emailOrder')}
        hint={t('orderHint')}
        able={able('email')}
        order={emailOrder}
        onChange={(order) => change({ emailOrder: order })}
      />
      <VendorOrder
        label={t('phoneOrder')}
        able={able('phone')}
        order={phoneOrder}
        onChange={(order) => change({ phoneOrder: order })}
      />
      <SettingRow label={t('stopAtLabel')} hint={t('stopAtHint')}>
        <Select
          hideLabel
          label={t('stopAtLabel')}
          className="w-60"
          options={[
            { value: 'verified', label: t('stopAtVerified') },
            { value: 'any', label: t('stopAtAny') },
          ]}
          value={stopAt}
          onChange={(value) => change({ stopAt: value })}
        />
      </SettingRow>
      <div className="border-t border-line py-1.5">
        <Switch
          label={t('cheapestFirst')}
          hint={t('cheapestFirstHint')}
          checked={cheapestFirst}
          onChange={(next) => change({ cheapestFirst: next })}
        />
      </div>
      <CreditsField
        label={t('freshDays')}
        hint={t('freshDaysHint')}
        value={freshDays}
        unit={t('daysUnit')}
        max={3650}
        onChange={(days) => change({ freshDays: Math.round(days ?? 0) })}
      />
    </>
  )
}
