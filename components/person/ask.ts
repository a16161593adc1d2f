import type { Cost, FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import type { Person } from '../../lib/domain/person'
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

/** Somebody to ask about. `keep` answers their lasting id, whatever it was. */
interface Whom {
  readonly person: Person
  readonly kept: boolean
  readonly keep: () => Promise<string>
}

/**
 * Nobody is asked about who is not kept. A passer-by travels with the question and is kept by the worker together
 * with it: whoever waits for the answer does not wait for a write of its own first.
 */
export const askWith =
  (offers: readonly Offer[], { person, kept, keep }: Whom, opinion = false): Ask =>
  async (fields) => {
    const price = priceOfAll(offers, fields)
    if (!price) return new Refusal('nothing-to-do')
    const asked = { intent: intentNow(price.credits, 1), fields: [...fields], again: false, opinion }
    const askAbout = (personId: string) => spend('find.request', { ...asked, personId })
    const now = Date.now()
    const newcomer = { ...person, id: crypto.randomUUID(), createdAt: now, updatedAt: now }
    try {
      if (kept) await askAbout(person.id)
      else
        await spend('find.request', { ...asked, personId: newcomer.id, newcomer }).catch(async (error) => {
          // Kept meanwhile from somewhere else: nothing was promised, and they have another id.
          if (refusalOf(error).code !== 'not-known') throw error
          await askAbout(await keep())
        })
      return undefined
    } catch (error) {
      return refusalOf(error)
    }
  }
