import { draftFind } from '../../../lib/jobs/draft-finds'
import { knownAbout } from '../../../lib/jobs/known'
import type { Handlers } from '../../../lib/messages/receive'
import { loadSettings } from '../../../lib/store/writes/settings'
import type { Context } from '../context'
import { heldKeys } from './keys'

/** The price on the button: computed by the same code that will later refuse or promise. */
export const offerFind =
  (context: Context): Handlers['offer.find'] =>
  async ({ person, fields, again }) => {
    const { engine } = context
    const known = await knownAbout(
      engine,
      [person.id],
      await loadSettings(engine.store),
      await heldKeys(context),
    )
    return fields.map((field) => {
      const draft = draftFind(engine, person, field, known, again)
      return 'ask' in draft
        ? { field, vendor: draft.ask.vendor, price: draft.ask.price }
        : { field, skip: draft.skip }
    })
  }
