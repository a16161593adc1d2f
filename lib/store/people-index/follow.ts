import type { PeopleState } from '../../lists/people-state'
import type { Store } from '../database'
import { catchUpOnce } from './catch-up'
import { loadPeople } from './load'
import { type Progress, rebuild } from './rebuild'

export interface Follower {
  readonly progress?: Progress
  /** After each stretch of the log: there may be many. */
  readonly step?: (state: PeopleState) => void
}

/** Brings a state, or a first one, up to date. Answers another one only where the old could not be continued. */
export async function followPeople(
  store: Store,
  before: PeopleState | undefined,
  { progress = () => undefined, step }: Follower = {},
): Promise<PeopleState> {
  let state = before ?? (await loadPeople(store, progress))
  for (;;) {
    const caught = await catchUpOnce(store, state)
    if (caught === 'current') return state
    if (caught === 'stale') state = await loadPeople(store, progress)
    if (caught === 'lost') state = await rebuild(store, progress)
    step?.(state)
  }
}
