import browser from 'webextension-polyfill'
import { sweep } from '../../lib/privacy/retention'
import { sweepDue } from '../../lib/privacy/sweep-due'
import type { Context } from './context'

export const retentionTick = 'retention'

/** At every start and once a day: whoever has outstayed the user's own limit goes. */
export async function sweepWhenDue({ engine, guard }: Context): Promise<void> {
  const { store, now, stayAwake } = engine
  if (!(await browser.alarms.get(retentionTick)))
    await browser.alarms.create(retentionTick, { delayInMinutes: 60, periodInMinutes: 24 * 60 })
  if (guard.blocked() || !(await sweepDue(store, now()))) return
  await stayAwake(sweep(store, now()))
}
