import browser from 'webextension-polyfill'
import type { Sighting } from '../../lib/domain/sighting'

/** The one mark outside our own pages: on the toolbar, where the page cannot see it. */
export async function showBadge({ tabId, personId }: Pick<Sighting, 'tabId' | 'personId'>): Promise<void> {
  const known = personId !== undefined
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f766e' })
  await browser.action.setBadgeText({ tabId, text: known ? '✓' : '' })
  await browser.action.setTitle({ tabId, title: known ? 'Leadlight: you know this person' : 'Leadlight' })
}
