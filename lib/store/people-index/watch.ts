import { liveQuery } from 'dexie'
import type { PeopleState } from '../../lists/people-state'
import type { Store } from '../database'
import { followPeople } from './follow'
import type { Progress } from './rebuild'
import { savePeople } from './save'

/** Writers may be faster than anybody can look. */
const leastBetween = 250
/** Long enough that a burst of changes is saved once. */
const quietBeforeSaving = 4000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Told {
  readonly changed: (state: PeopleState) => void
  readonly progress: Progress
}

/** Follows everything that is written, by whomever, and saves the copy when it has been quiet for a while. */
export function watchPeople(store: Store, { changed, progress }: Told): void {
  let state: PeopleState | undefined
  let busy = false
  let again = false
  let saving: ReturnType<typeof setTimeout> | undefined

  const saveLater = (now: PeopleState) => {
    clearTimeout(saving)
    const wait = now.token === undefined ? 0 : quietBeforeSaving
    saving = setTimeout(() => requestIdleCallback(() => void savePeople(store, now), { timeout: 2000 }), wait)
  }
  const step = (now: PeopleState) => {
    state = now
    changed(now)
    saveLater(now)
  }
  const follow = async () => {
    again = true
    if (busy) return
    busy = true
    try {
      while (again) {
        again = false
        const before = state
        const now = await followPeople(store, before, { progress, step })
        if (now !== before && now !== state) {
          state = now
          changed(now)
          if (now.token === undefined) saveLater(now)
        }
        await pause(leastBetween)
      }
    } finally {
      busy = false
    }
  }
  liveQuery(() => store.changes.orderBy('seq').last()).subscribe({ next: () => void follow() })
}
