import { draftFind } from '../../../lib/jobs/draft-finds'
import { knownAbout } from '../../../lib/jobs/known'
import type { Handlers } from '../../../lib/messages/receive'
import { probeOf, suppressedAmong } from '../../../lib/privacy/suppression'
import { loadSettings } from '../../../lib/store/writes/settings'
import type { Context } from '../context'
import { heldKeys } from './keys'

/** The price on the button: computed by the same code that will later refuse or promise. */
export const offerFind =
  (context: Context): Handlers['offer.find'] =>
  async ({ person, fields, again, opinion = false }) => {
    const { engine } = context
    const [suppressed, settings, keys, before] = await Promise.all([
      suppressedAmong(engine.store, [probeOf(person)]),
      loadSettings(engine.store),
      heldKeys(context),
      knownAbout(engine, [person.id]),
    ])
    const known = { ...before, settings, keys, suppressed }
    return fields.map((field) => {
      const draft = draftFind(engine, person, field, known, { lane: 'click', again, opinion })
      return 'ask' in draft
        ? { field, vendor: draft.ask.vendor, price: draft.ask.price }
        : { field, skip: draft.skip }
    })
  }
