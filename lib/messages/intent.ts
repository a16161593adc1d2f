import type { Intent } from '../domain/intent'

/**
 * To be called where the user has just clicked or pressed a key, and nowhere else: without that Chrome does not call
 * the page active, and there is nothing to spend on.
 */
export function intentNow(shownCredits: number, people: number, confirmed = false): Intent {
  // Absent only where there is no browser.
  const active = globalThis.navigator?.userActivation?.isActive ?? true
  if (!active) throw new Error('nobody clicked')
  const intent = { id: crypto.randomUUID(), shownCredits, people }
  return confirmed ? { ...intent, confirmed } : intent
}
