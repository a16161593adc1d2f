import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extensionLink } from '../lib/linkedin/extension-link'
import { onlyOnce } from '../lib/linkedin/only-once'
import { readMemberPage } from '../lib/linkedin/read-member-page'
import { watchPage } from '../lib/linkedin/watch-page'

/** Not a `defineContentScript`: its wrapper would announce the extension to the page. */
export default defineUnlistedScript(() =>
  onlyOnce(extensionLink.alive, () => watchPage(window, extensionLink, readMemberPage)),
)
