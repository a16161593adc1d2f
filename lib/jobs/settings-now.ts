import { capsAt } from '../domain/raised-cap'
import type { Settings } from '../domain/settings'
import type { Store } from '../store/database'
import { loadSettings } from '../store/writes/settings'
import { raisedCaps } from './raise-cap'

/** What the user allows at this moment: their settings, and what they raised for today. */
export const settingsNow = async (store: Store, now: number): Promise<Settings> =>
  capsAt(...(await Promise.all([loadSettings(store), raisedCaps(store)])), now)
