import browser from 'webextension-polyfill'
import type { Context } from './context'

export const lockTick = 'lock'

/**
 * Sets the alarm for when the lock falls if nobody uses a key until then, and tells the pages how it stands. Asking
 * when that is closes what has been idle, so it is also what the alarm does; a key used meanwhile has moved the hour.
 */
export async function armLock({ vault, engine }: Context): Promise<void> {
  const at = await vault.locksAt()
  await (at === undefined ? browser.alarms.clear(lockTick) : browser.alarms.create(lockTick, { when: at }))
  await engine.store.notes.put({ key: 'lock', value: await vault.lockState() })
}
