import type { Settings } from '../../lib/domain/settings'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import type { Purchase } from '../../lib/vendors/terms'
import { Disclosure } from '../ui/disclosure'
import { t, type Word } from '../ui/words'
import { CreditsField } from './credits-field'

const things: Record<Purchase, Word> = {
  email: 'priceOfEmail',
  phone: 'priceOfPhone',
  profile: 'priceOfProfile',
  person: 'priceOfPerson',
  list: 'priceOfList',
}

function withPrice(own: Settings['ownPrice'], vendor: VendorId, thing: Purchase, price: number | null) {
  const { [thing]: _, ...others } = own[vendor] ?? {}
  return { ...own, [vendor]: price === null ? others : { ...others, [thing]: price } }
}

interface Props {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => void
}

/** Where a vendor publishes no price, or yours is another, write down what your contract says. */
export function OwnPrices({ settings, change }: Props) {
  return (
    <div className="border-t border-line py-1.5">
      <Disclosure className="font-medium" summary={t('ownPrices')}>
        <p className="text-sm text-soft">{t('ownPricesHint')}</p>
        {vendorIds.flatMap((vendor) =>
          (Object.keys(catalogue[vendor].price) as Purchase[]).map((thing) => {
            const listed = catalogue[vendor].price[thing]
            return (
              <CreditsField
                key={`${vendor}-${thing}`}
                label={`${catalogue[vendor].name}: ${t(things[thing])}`}
                value={settings.ownPrice[vendor]?.[thing]}
                empty={listed ? `${listed.basis === 'assumed' ? '≈' : ''}${listed.credits}` : ''}
                onChange={(price) => change({ ownPrice: withPrice(settings.ownPrice, vendor, thing, price) })}
              />
            )
          }),
        )}
      </Disclosure>
    </div>
  )
}
