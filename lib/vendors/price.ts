import type { Cost } from '../domain/finding'
import type { Settings } from '../domain/settings'
import type { VendorId } from '../domain/vendor'
import { terms } from './terms'

export type Priced = keyof (typeof terms)['lonescale']['price']

/** What one unit will cost as far as anyone can say beforehand; the same figure on the button and in the worker. */
export function priceOf(vendor: VendorId, thing: Priced, settings: Pick<Settings, 'ownPrice'>): Cost {
  const own = settings.ownPrice[vendor]?.[thing]
  if (own !== undefined) return { credits: own, basis: 'assumed' }
  return terms[vendor].price[thing] ?? { credits: 1, basis: 'assumed' }
}
