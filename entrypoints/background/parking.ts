import browser from 'webextension-polyfill'
import type { Parking } from '../../lib/jobs/parking'

const area = browser.storage.session
const prefix = 'answer:'

/** Lives in the browser's memory: a full disk does not matter, and only the browser's own end takes it away. */
export const parking: Parking = {
  all: async () =>
    Object.fromEntries(
      Object.entries(await area.get(null)).flatMap(([name, parked]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), parked]] : [],
      ),
    ),
  put: (id, parked) => area.set({ [prefix + id]: parked }),
  drop: (id) => area.remove(prefix + id),
}
