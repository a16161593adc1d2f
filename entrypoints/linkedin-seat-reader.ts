import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extensionLink } from '../lib/linkedin/extension-link'
import { onlyOnce } from '../lib/linkedin/only-once'
import { readSeatPage } from '../lib/linkedin/read-seat-page'
import { watchPage } from '../lib/linkedin/watch-page'

/** For `/sales/` and `/talent/` only. Not a `defineContentScript`: its wrapper would announce the extension. */
export default defineUnlistedScript(() =>
  onlyOnce(extensionLink.alive, () => watchPage(window, extensionLink, readSeatPage)),
)
