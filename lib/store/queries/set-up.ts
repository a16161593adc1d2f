import { store } from '../opened'
import { keyNotes } from './keys'
import { currentSettings } from './money'

/** Whether there is nothing here yet: no key, nobody kept, and the welcome not waved away. */
export async function isUntouched(): Promise<boolean> {
  const [keys, settings, people] = await Promise.all([keyNotes(), currentSettings(), store.people.count()])
  return keys.length === 0 && people === 0 && !settings.welcomed
}
