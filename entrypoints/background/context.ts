import browser from 'webextension-polyfill'
import { inboxOrigin } from '../../lib/inbox/inbox-origin'
import type { Engine } from '../../lib/jobs/engine'
import { createRunner, type Runner } from '../../lib/jobs/runner'
import { openStore } from '../../lib/store/database'
import { loadSettings } from '../../lib/store/writes/settings'
import { openVault, type Vault } from '../../lib/vault/vault'
import { adapters } from '../../lib/vendors/adapters'
import { wakeAt } from './alarm'
import { type DataGuard, guardData } from './data-guard'
import { type FullDisk, watchDisk } from './full-disk'
import { canBeUsed } from './handlers/keys'
import { type HostAccess, hostAccess } from './host-access'
import { stayAwake } from './keep-awake'
import { parking } from './parking'

/** What a handler may hold. Built once per life of the worker. */
export interface Context {
  readonly engine: Engine
  readonly runner: Runner
  readonly vault: Vault
  readonly guard: DataGuard
  readonly hosts: HostAccess
  readonly disk: FullDisk
}

/** Worlds that run faster say so in the manifest of the tested build; the shipped one has no such line. */
function timeScale(): number {
  if (import.meta.env.MODE !== 'e2e') return 1
  const flags = browser.runtime.getManifest() as { leadlight_test?: { timeScale?: number } }
  return flags.leadlight_test?.timeScale ?? 1
}

export function buildContext(): Context {
  const store = openStore()
  const vault = openVault({
    session: browser.storage.session,
    now: () => Date.now(),
    idleMs: async () => (await loadSettings(store)).lockAfterMinutes * 60_000,
  })
  const hosts = hostAccess(browser.permissions)
  const guard = guardData(store)
  const disk = watchDisk(store)
  const engine: Engine = {
    store,
    adapters,
    fetch: (input, init) => fetch(input, init),
    keyFor: async (vendor) => ((await canBeUsed({ vault, hosts }, vendor)) ? vault.grant(vendor) : undefined),
    inboxGrant: async () => {
      const grant = await vault.grant('inbox')
      return grant && { origin: inboxOrigin, token: grant.secret }
    },
    now: () => Date.now(),
    steady: () => performance.now(),
    bootId: crypto.randomUUID(),
    online: () => navigator.onLine,
    timings: performance,
    random: () => Math.random(),
    stayAwake,
    parking,
    makeRoom: disk.makeRoom,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    wakeAt: (when) => wakeAt(when, () => runner.poke()),
    timeScale: timeScale(),
    guard,
  }
  const runner = createRunner(engine)
  return { engine, runner, vault, guard, hosts, disk }
}
