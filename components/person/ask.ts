import type { Cost, FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import { Refusal, refusalOf } from '../../lib/domain/refusal'
import { intentNow } from '../../lib/messages/intent'
import { spend } from '../ui/spend'

/** Asks for some fields at the price that was shown. Answers why not, when not. */
export type Ask = (fields: readonly FindField[]) => Promise<Refusal | undefined>

type PricedOffer = Offer & { readonly price: Cost }

export const askable = (offers: readonly Offer[]): PricedOffer[] =>
  offers.filter((offer): offer is PricedOffer => offer.price !== undefined)

/** The price of asking for all of these at once; nothing where one of them cannot be asked for. */
export function priceOfAll(offers: readonly Offer[], fields: readonly FindField[]): Cost | undefined {
  const prices = askable(offers)
    .filter(({ field }) => fields.includes(field))
    .map(({ price }) => price)
  if (prices.length < fields.length) return undefined
  return {
    credits: prices.reduce((sum, { credits }) => sum + credits, 0),
    basis: prices.some(({ basis }) => basis === 'assumed') ? 'assumed' : (prices[0]?.basis ?? 'assumed'),
  }
}

/** `keep` comes first: nobody is asked about who is not kept. */
export const askWith =
  (offers: readonly Offer[], keep: () => Promise<string>, opinion = false): Ask =>
  async (fields) => {
    const price = priceOfAll(offers, fields)
    if (!price) return new Refusal('nothing-to-do')
    try {
      const intent = intentNow(price.credits, 1)
      await spend('find.request', {
        intent,
        personId: await keep(),
        fields: [...fields],
        again: false,
        opinion,
      })
      return undefined
    } catch (error) {
      return refusalOf(error)
    }
  }
