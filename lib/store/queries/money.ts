import { dayOf, type LedgerLine } from '../../domain/ledger'
import type { Settings } from '../../domain/settings'
import { store } from '../opened'
import { readSettings, settingsKey } from '../writes/settings'

export const currentSettings = async (): Promise<Settings> =>
  readSettings((await store.notes.get(settingsKey))?.value)

export async function spentToday(now = Date.now()): Promise<number> {
  const lines = await store.ledger.where('day').equals(dayOf(now)).toArray()
  return lines.reduce((sum, { cost }) => sum + cost.credits, 0)
}

export const recentLedger = (limit: number): Promise<LedgerLine[]> =>
  store.ledger.orderBy('seq').reverse().limit(limit).toArray()
