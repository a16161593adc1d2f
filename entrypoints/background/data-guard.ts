import browser from 'webextension-polyfill'
import { Refusal } from '../../lib/domain/refusal'
import type { SpendGuard } from '../../lib/jobs/spend-guard'
import type { Store } from '../../lib/store/database'
import { isNewerData } from '../../lib/store/newer-data'
import { acknowledgeAlarm, checkSentinel, renewSentinel } from '../../lib/store/sentinel'

export const alarmNote = 'alarm'

export interface DataGuard extends SpendGuard {
  /** First thing in each life of the worker, before anything may be spent. */
  check(): Promise<void>
  acknowledge(): Promise<void>
}

export function guardData(store: Store): DataGuard {
  const area = browser.storage.local
  // Until the check has been made nobody knows, and nothing is spent.
  let state: ReturnType<SpendGuard['blocked']> = 'lost-rows'
  let renewing: Promise<void> | undefined
  let again = false

  const renew = async (): Promise<void> => {
    do {
      again = false
      await renewSentinel(store, area).catch(() => undefined)
    } while (again)
    renewing = undefined
  }

  return {
    blocked: () => state,
    committed: () => {
      again = true
      renewing ??= renew()
    },
    check: async () => {
      if (await isNewerData(store)) throw new Refusal('newer-data')
      const alarm = await checkSentinel(store, area, Date.now())
      state = alarm ? 'lost-rows' : undefined
      // The interface learns of it by live query.
      await (alarm ? store.notes.put({ key: alarmNote, value: alarm }) : store.notes.delete(alarmNote))
    },
    acknowledge: async () => {
      await acknowledgeAlarm(store, area)
      await store.notes.delete(alarmNote)
      state = undefined
    },
  }
}
