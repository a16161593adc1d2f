import { createLeadsonar } from '../vendors/leadsonar/server'
import { createLonescale } from '../vendors/lonescale/server'
import { createSaber } from '../vendors/saber/server'
import { createClock } from './clock'
import { openControl } from './control'
import { createDeliveries } from './deliveries'
import { dispatch, strayHost } from './dispatch'
import { createFaultScript, type FaultScript } from './faults'
import { openFrontDoor, type Protocols } from './front-door'
import { createHostsSeen, type HostsSeen, type KeyOwner } from './hosts-seen'
import { createLedger, type Ledger } from './ledger'
import { merge, type Patch, restore } from './merge'
import { randomFrom, seedFrom } from './seed'
import type { Site } from './serve-site'
import { atOnce, type WorldSettings, worldSettings } from './settings'
import type { Delivery, VendorServer } from './vendor-server'
import { worldFetch } from './world-fetch'

export { strayHost } from './dispatch'
export { demoKeys } from './settings'

export interface WorldOptions {
  readonly timeScale?: number
  readonly seed?: string
  readonly sites?: Readonly<Record<string, Site>>
  /** `none` answers at once, for tests that are not about waiting. */
  readonly latency?: 'real' | 'none'
  readonly protocols?: Protocols
  readonly settings?: Patch<WorldSettings>
}

export interface World {
  /** TLS, HTTP/2 and HTTP/1.1, every host. */
  readonly port: number
  /** Where tests in other processes read the ledger and set faults; the extension never sees it. */
  readonly control: string
  readonly ledger: Ledger
  readonly faults: FaultScript
  readonly settings: WorldSettings
  readonly hostsSeen: HostsSeen
  readonly deliveries: { readonly all: readonly Delivery[] }
  /** Node's fetch, with these hosts for the internet's. */
  readonly fetch: typeof fetch
  /** For `--host-resolver-rules`. */
  hostRules(): string
  /** All that Chromium needs to be told to live here. */
  chromiumFlags(): string[]
  /** Changes settings; refuses names that do not exist. */
  set(patch: Patch<WorldSettings>): void
  state(): object
  /** As on the first day: settings, ledger, faults, lists, jobs. Whatever was under way is cut off, uncharged. */
  reset(): void
  stop(): Promise<void>
}

function settingsFor({ latency, timeScale, settings = {} }: WorldOptions): WorldSettings {
  const made = worldSettings()
  if (latency === 'none') merge(made, atOnce)
  if (timeScale !== undefined) made.timeScale = timeScale
  merge(made, settings)
  return made
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { seed = 'leadlight', sites = {} } = options
  const settings = settingsFor(options)
  const firstDay = structuredClone(settings)
  const clock = createClock(() => settings.timeScale)
  const ledger = createLedger()
  const faults = createFaultScript(seed)
  const deliveries = createDeliveries()
  const random = (label: string) => randomFrom(seedFrom(`${seed} ${label}`))
  let generation = 0

  const lent = { clock, random, deliver: deliveries.send }
  const list: readonly VendorServer[] = [
    createLonescale({ ...lent, settings: settings.lonescale }),
    createLeadsonar({ ...lent, settings: settings.leadsonar }),
    createSaber({ ...lent, settings: settings.saber }),
  ]
  const vendors = new Map(list.map((vendor) => [vendor.host, vendor]))
  const hosts = [...vendors.keys(), ...Object.keys(sites), strayHost]
  const keyOwners = () =>
    new Map<string, KeyOwner>(
      list.flatMap(({ id, host, knownKeys }) => knownKeys().map((key) => [key, { vendor: id, host }])),
    )
  const hostsSeen = createHostsSeen(keyOwners, new Set(vendors.keys()))

  const desk = { clock, ledger, faults, random, generation: () => generation }
  const door = await openFrontDoor(options.protocols ?? 'both', (incoming) => {
    dispatch(incoming, { vendors, sites, hostsSeen, desk }).catch(() => incoming.channel.drop('rst'))
  })
  const hostRules = () => hosts.map((host) => `MAP ${host}:443 127.0.0.1:${door.port}`).join(',')

  const inside = {
    port: door.port,
    ledger,
    faults,
    settings,
    hostsSeen,
    deliveries,
    fetch: worldFetch(door.sidePort),
    hostRules,
    chromiumFlags: () => [
      `--host-resolver-rules=${hostRules()}`,
      `--ignore-certificate-errors-spki-list=${door.certificates.spki}`,
    ],
    set: (patch: Patch<WorldSettings>) => merge(settings, patch),
    state: () => ({
      port: door.port,
      hosts,
      requests: ledger.rows.length,
      faults: faults.list(),
      vendors: Object.fromEntries(list.map((vendor) => [vendor.id, vendor.state()])),
    }),
    reset() {
      generation += 1
      clock.wakeAll()
      for (const part of [
        ...list.map((vendor) => ({ clear: vendor.reset })),
        ledger,
        faults,
        hostsSeen,
        deliveries,
      ])
        part.clear()
      restore(settings, firstDay)
    },
  }
  const control = await openControl(inside)
  return {
    ...inside,
    control: control.url,
    async stop() {
      generation += 1
      clock.wakeAll()
      await Promise.all([door.close(), control.close()])
    },
  }
}
