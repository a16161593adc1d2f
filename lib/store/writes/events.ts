import { nextTurn } from '../../domain/next-turn'
import type { PersonEvent } from '../../domain/person-event'
import type { Store } from '../database'

const inOneTransaction = 600
/** So many are handed over at once: a page is not to be felt while it notes them down. */
const inOneGo = 75

/** The same thing happened with each of these people, such as leaving in a file. */
export async function recordEvents(
  store: Store,
  personIds: readonly string[],
  event: Pick<PersonEvent, 'at' | 'kind' | 'detail'>,
): Promise<void> {
  for (let from = 0; from < personIds.length; from += inOneTransaction) {
    const end = Math.min(personIds.length, from + inOneTransaction)
    await store.transaction('rw', store.events, async () => {
      for (let at = from; at < end; at += inOneGo) {
        const some = personIds.slice(at, Math.min(end, at + inOneGo))
        await store.events.bulkAdd(some.map((personId) => ({ personId, ...event })))
      }
    })
    await nextTurn()
  }
}
