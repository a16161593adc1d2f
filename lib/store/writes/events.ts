import type { PersonEvent } from '../../domain/person-event'
import type { Store } from '../database'

/** The same thing happened with each of these people, such as leaving in a file. */
export async function recordEvents(
  store: Store,
  personIds: readonly string[],
  event: Pick<PersonEvent, 'at' | 'kind' | 'detail'>,
): Promise<void> {
  await store.events.bulkAdd(personIds.map((personId) => ({ personId, ...event })))
}
