import browser from 'webextension-polyfill'
import type { Handlers } from '../../../lib/messages/receive'
import { wipeDatabases } from '../../../lib/privacy/wipe'
import { vendorOrigins } from '../../../lib/vendors/terms'

/** Back to the first day: data, keys, alarms and access to vendors. The program starts anew, because memory is a place too. */
export const dataWipe: Handlers['data.wipe'] = async () => {
  await wipeDatabases(['leadlight', 'vault'])
  await browser.storage.local.clear()
  await browser.storage.session.clear()
  await browser.alarms.clearAll()
  await browser.permissions
    .remove({ origins: vendorOrigins.map((origin) => `${origin}/*`) })
    .catch(() => false)
  setTimeout(() => browser.runtime.reload(), 300)
}
