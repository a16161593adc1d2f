import { nextTurn } from '../../domain/next-turn'
import type { PersonEvent } from '../../domain/person-event'
import type { Store } from '../database'

/** So many are handed over at once: a page is not to be felt while it notes them down. */
const atOnce = 75

/** The same thing happened with each of these people, such as leaving in a file. */
export async function recordEvents(
  store: Store,
  personIds: readonly string[],
  event: Pick<PersonEvent, 'at' | 'kind' | 'detail'>,
): Promise<void> {
  for (let from = 0; from < personIds.length; from += atOnce) {
    const some = personIds.slice(from, from + atOnce)
    await store.events.bulkAdd(some.map((personId) => ({ personId, ...event })))
    await nextTurn()
  }
}
