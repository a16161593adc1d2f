import { vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
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
      <SettingRow label={t('stopAtLabel')} hint={t('stopAtHint')} htmlFor="stop-at">
        <select
          id="stop-at"
          value={stopAt}
          onChange={(event) => change({ stopAt: event.currentTarget.value === 'any' ? 'any' : 'verified' })}
          className="field w-auto!"
        >
          <option value="verified">{t('stopAtVerified')}</option>
          <option value="any">{t('stopAtAny')}</option>
        </select>
      </SettingRow>
      <SettingRow label={t('cheapestFirst')} hint={t('cheapestFirstHint')} htmlFor="cheapest-first">
        <input
          id="cheapest-first"
          type="checkbox"
          checked={cheapestFirst}
          onChange={(event) => change({ cheapestFirst: event.currentTarget.checked })}
          className="size-4 accent-accent"
        />
      </SettingRow>
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
