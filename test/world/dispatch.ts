import type { Incoming } from './channel'
import type { HostsSeen } from './hosts-seen'
import { type Site, serveSite } from './serve-site'
import { type Desk, serveVendor } from './serve-vendor'
import type { VendorServer } from './vendor-server'

/** Nobody's site: mapped like the others, answers anybody, so that a key sent astray is seen to arrive. */
export const strayHost = 'elsewhere.example'

interface Town {
  readonly vendors: ReadonlyMap<string, VendorServer>
  readonly sites: Readonly<Record<string, Site>>
  readonly hostsSeen: HostsSeen
  readonly desk: Omit<Desk, 'onBody'>
}

/** 421 is what a server says that was asked for a host it does not serve. */
async function serveStray(incoming: Incoming, onBody: (body: string) => void): Promise<void> {
  onBody((await incoming.body()).toString('utf8'))
  incoming.channel.head(incoming.host === strayHost ? 200 : 421, [
    ['content-type', 'application/json'],
    ['access-control-allow-origin', '*'],
  ])
  await incoming.channel.write(Buffer.from('{}'))
  incoming.channel.end()
}

export async function dispatch(incoming: Incoming, { vendors, sites, hostsSeen, desk }: Town): Promise<void> {
  const site = Object.hasOwn(sites, incoming.host) ? sites[incoming.host] : undefined
  const vendor = vendors.get(incoming.host)
  const seen = hostsSeen.note(incoming, site !== undefined || vendor !== undefined)
  const onBody = (body: string) => hostsSeen.noteBody(seen, body)
  if (site) await serveSite(site, incoming, desk.clock)
  else if (vendor) await serveVendor(vendor, incoming, { ...desk, onBody })
  else await serveStray(incoming, onBody)
}
