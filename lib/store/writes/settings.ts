import { defaultSettings, Settings } from '../../domain/settings'
import type { Store } from '../database'

export const settingsKey = 'settings'

/** Old or damaged settings never reset the rest: each field that still parses is kept. */
export function readSettings(stored: unknown): Settings {
  const whole = Settings.safeParse({ ...defaultSettings, ...(stored as object | undefined) })
  if (whole.success) return whole.data
  const kept: Record<string, unknown> = { ...defaultSettings }
  for (const [name, value] of Object.entries((stored as object | undefined) ?? {})) {
    const candidate = Settings.safeParse({ ...kept, [name]: value })
    if (candidate.success) kept[name] = value
  }
  return Settings.parse(kept)
}

export async function loadSettings(store: Store): Promise<Settings> {
  return readSettings((await store.notes.get(settingsKey))?.value)
}

export async function changeSettings(store: Store, change: Partial<Settings>): Promise<Settings> {
  return store.transaction('rw', store.notes, async () => {
    const next = Settings.parse({ ...(await loadSettings(store)), ...change })
    await store.notes.put({ key: settingsKey, value: next })
    return next
  })
}
