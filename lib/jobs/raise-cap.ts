import { dayOf } from '../domain/ledger'
import { type RaisedCap, raisedCapsNote, readRaisedCaps } from '../domain/raised-cap'
import type { Store } from '../store/database'
import type { Engine } from './engine'

export const raisedCaps = async (store: Store): Promise<RaisedCap[]> =>
  readRaisedCaps((await store.notes.get(raisedCapsNote))?.value)

/** Until midnight. Yesterday's raises are dropped with the next one. */
export async function raiseCapForToday(
  engine: Pick<Engine, 'store' | 'now'>,
  raise: Omit<RaisedCap, 'day'>,
): Promise<void> {
  const { store } = engine
  await store.transaction('rw', store.notes, async () => {
    const day = dayOf(engine.now())
    const others = (await raisedCaps(store)).filter((one) => one.day === day && one.vendor !== raise.vendor)
    await store.notes.put({ key: raisedCapsNote, value: [...others, { ...raise, day }] })
  })
}
