import browser from 'webextension-polyfill'

/** The one mark outside our own pages: on the toolbar, where the page cannot see it. */
export async function showBadge(
  tabId: number,
  known: boolean,
  words: { known: string; plain: string },
): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f766e' })
  await browser.action.setBadgeText({ tabId, text: known ? '✓' : '' })
  await browser.action.setTitle({ tabId, title: known ? words.known : words.plain })
}
