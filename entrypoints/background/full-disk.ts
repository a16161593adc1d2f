import browser from 'webextension-polyfill'
import type { Store } from '../../lib/store/database'
import { leaveTornLog } from '../../lib/store/torn-log'

const area = browser.storage.session
const mark = 'disk-was-full'
const ballast = 'ballast'
const address = 'https://ballast.invalid/'
const megabyte = 1024 * 1024
const retryMs = 10_000

export interface FullDisk {
  /** Something could not be written: as soon as there is room again the database is mended. */
  readonly noticed: () => void
  /** At the start of each life. */
  readonly look: () => Promise<void>
  readonly makeRoom: () => Promise<void>
}

/**
 * Two megabytes are set aside that nobody needs, to be given back when an answer that was paid for must still be
 * written down: a cached file, because deleting one needs no room itself; anything in a database would.
 */
async function layBallast(megabytes = 2): Promise<void> {
  const cache = await caches.open(ballast)
  if ((await cache.keys()).length === 0)
    await cache.put(address, new Response(new Uint8Array(megabytes * megabyte)))
}

const throwBallast = async (): Promise<void> => void (await (await caches.open(ballast)).delete(address))

export function watchDisk(store: Store): FullDisk {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function mend(): Promise<void> {
    timer = undefined
    try {
      // Whether there is room is tried where nothing can be torn.
      await throwBallast()
      await layBallast(16)
      await throwBallast()
      await leaveTornLog(store)
      await area.remove(mark)
      await layBallast()
    } catch {
      later()
    }
  }
  const later = () => {
    timer ??= setTimeout(() => void mend(), retryMs)
  }
  const noticed = () => {
    void area.set({ [mark]: true })
    later()
  }
  return {
    noticed,
    look: async () => ((await area.get(mark))[mark] ? mend() : layBallast().catch(() => undefined)),
    makeRoom: async () => {
      noticed()
      await throwBallast()
    },
  }
}
