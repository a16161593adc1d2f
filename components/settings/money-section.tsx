import type { Settings } from '../../lib/domain/settings'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { t } from '../ui/words'
import { CreditsField } from './credits-field'
import { OwnPrices } from './own-prices'
import { useSettings } from './use-settings'

const withCap = (caps: Settings['capPerVendorDay'], vendor: VendorId, cap: number | null) => {
  const { [vendor]: _, ...others } = caps
  return cap === null ? others : { ...others, [vendor]: cap }
}

/** Caps are enforced where the requests leave; here they are only written down. */
export function MoneySection() {
  const [settings, change] = useSettings()
  if (!settings) return null
  const { capPerDay, capPerMonth, capPerVendorDay, askAbove } = settings
  const noCap = t('noCap')
  return (
    <>
      <p className="text-soft">{t('moneyIntro')}</p>
      <CreditsField
        label={t('capPerDay')}
        value={capPerDay}
        empty={noCap}
        onChange={(cap) => change({ capPerDay: cap })}
      />
      <CreditsField
        label={t('capPerMonth')}
        value={capPerMonth}
        empty={noCap}
        onChange={(cap) => change({ capPerMonth: cap })}
      />
      {vendorIds.map((vendor) => (
        <CreditsField
          key={vendor}
          label={t('capPerVendor', catalogue[vendor].name)}
          value={capPerVendorDay[vendor]}
          empty={noCap}
          onChange={(cap) => change({ capPerVendorDay: withCap(capPerVendorDay, vendor, cap) })}
        />
      ))}
      <CreditsField
        label={t('askAbove')}
        hint={t('askAboveHint')}
        value={askAbove}
        onChange={(credits) => change({ askAbove: credits ?? 0 })}
      />
      <OwnPrices settings={settings} change={change} />
    </>
  )
}
