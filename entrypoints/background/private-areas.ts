import browser from 'webextension-polyfill'

interface GuardedArea {
  setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/** Until told so, content scripts may read extension storage; the setting can be lost in a crash, so it is renewed at every start. */
export function keepAreasPrivate(): void {
  for (const area of [browser.storage.local, browser.storage.session] as GuardedArea[]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  }
}
