const name = 'ballast'
const address = 'https://ballast.invalid/'
const bytes = 2 * 1024 * 1024

/**
 * Two megabytes that nobody needs, to be given back when the disk is full and an answer that was paid for must still
 * be written down. A cached file, because deleting one needs no room itself; anything in a database would.
 */
export async function layBallast(): Promise<void> {
  const cache = await caches.open(name)
  if (!(await cache.match(address))) await cache.put(address, new Response(new Uint8Array(bytes)))
}

export const makeRoom = async (): Promise<void> => void (await (await caches.open(name)).delete(address))
