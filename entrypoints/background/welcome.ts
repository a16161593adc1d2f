import browser from 'webextension-polyfill'

/** Every launch of a tested build is an installation, so there the welcome must be asked for. */
function isWelcome(): boolean {
  if (import.meta.env.MODE !== 'e2e') return true
  const flags = browser.runtime.getManifest() as { leadlight_test?: { welcome?: boolean } }
  return flags.leadlight_test?.welcome === true
}

export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && isWelcome())
      void browser.tabs.create({ url: browser.runtime.getURL('options.html#welcome') })
  })
}
