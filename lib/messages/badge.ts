import browser from 'webextension-polyfill'

export type BadgeState = 'plain' | 'known' | 'working' | 'attention'

const signs: Record<BadgeState, { text: string; color: string }> = {
  plain: { text: '', color: '#0f6b64' },
  known: { text: '✓', color: '#0f6b64' },
  working: { text: '…', color: '#565e63' },
  attention: { text: '!', color: '#b3261e' },
}

/** The one mark outside our own pages: on the toolbar, where the page cannot see it. */
export async function showBadge(tabId: number, state: BadgeState, title: string): Promise<void> {
  const { text, color } = signs[state]
  await browser.action.setBadgeBackgroundColor({ tabId, color })
  await browser.action.setBadgeText({ tabId, text })
  await browser.action.setTitle({ tabId, title })
}
