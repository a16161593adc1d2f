import type { LockView } from '../domain/lock-view'
import { Refusal } from '../domain/refusal'
import type { KeyOwner, VendorId } from '../domain/vendor'
import { inTurn } from './in-turn'
import { openKeyIn, type SessionArea } from './open-key'
import { passphraseLock } from './passphrase-lock'
import { importKey, seal, unseal, utf8 } from './seal'
import { openVaultDatabase } from './vault-database'

/**
 * The vendors' keys, in a database of their own. Written by the background, read by the background for the length
 * of a call, and by nobody else: no message returns a key. Without a passphrase they are sealed under a key that
 * lies in the profile folder too, which hides them from a glance and not from a thief with the disk. With one, what
 * opens them is nowhere but in memory, and there only until they have not been used for a while.
 */
export interface KeyNote {
  readonly vendor: VendorId
  readonly last4: string
  readonly savedAt: number
}

export interface Vault {
  save(vendor: KeyOwner, key: string, at: number): Promise<{ last4: string; savedAt: number }>
  forget(vendor: KeyOwner): Promise<void>
  notes(): Promise<KeyNote[]>
  /** Refuses while locked. `tag` names the key in counters without revealing it. */
  grant(vendor: KeyOwner): Promise<{ secret: string; tag: string } | undefined>
  lockState(): Promise<LockView>
  /** When the lock falls if nothing is used until then. Asking does not count as use. */
  locksAt(): Promise<number | undefined>
  setPassphrase(next: string, current?: string): Promise<void>
  removePassphrase(current: string): Promise<void>
  unlock(passphrase: string): Promise<void>
  lock(): Promise<void>
  /** For whoever forgot the passphrase: the keys go with it. */
  reset(): Promise<void>
}

interface Surroundings {
  readonly name?: string
  readonly session: SessionArea
  readonly now: () => number
  readonly idleMs: () => Promise<number>
}

async function tagOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(`leadlight-tag:${key}`))
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function openVault({ name = 'vault', session, now, idleMs }: Surroundings): Vault {
  const base = openVaultDatabase(name)
  const open = openKeyIn(session, now, idleMs)
  const turn = inTurn()

  async function deviceKey(): Promise<CryptoKey> {
    const kept = await base.wraps.get('device')
    if (kept) return kept.key
    const use = ['encrypt', 'decrypt'] as const
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [...use])
    await base.wraps.add({ id: 'device', key })
    return key
  }

  /** Asked with each price and each click; nobody else writes here. */
  let noted: Promise<KeyNote[]> | undefined
  const writes = <T>(work: () => Promise<T>) =>
    turn(async () => {
      try {
        return await work()
      } finally {
        noted = undefined
      }
    })
  const readNotes = async (): Promise<KeyNote[]> =>
    (await base.secrets.toArray()).flatMap(({ vendor, last4, savedAt }) =>
      vendor === 'inbox' ? [] : [{ vendor, last4, savedAt }],
    )

  const passphrase = passphraseLock(base, open, deviceKey, now)

  async function presentKey(): Promise<CryptoKey> {
    if (!(await passphrase.isOn())) return deviceKey()
    const dek = await open.take()
    if (!dek) throw new Refusal('locked')
    return importKey(dek)
  }

  return {
    save: (vendor, key, at) =>
      writes(async () => {
        const last4 = key.slice(-4)
        const box = await seal(await presentKey(), utf8(key), vendor)
        await base.secrets.put({ vendor, ...box, last4, tag: await tagOf(key), savedAt: at })
        return { vendor, last4, savedAt: at }
      }),
    forget: (vendor) => writes(() => base.secrets.delete(vendor)),
    notes: () => {
      const asked = noted ?? readNotes()
      noted = asked
      asked.catch(() => (noted = undefined))
      return asked
    },
    grant: (vendor) =>
      turn(async () => {
        const row = await base.secrets.get(vendor)
        if (!row) return undefined
        const clear = await unseal(await presentKey(), row, vendor)
        return { secret: new TextDecoder().decode(clear), tag: row.tag }
      }),
    async lockState() {
      const row = await passphrase.row()
      if (!row) return { on: false, open: true }
      const state = { on: true, open: (await open.openUntil()) !== undefined }
      return row.retryAt > now() ? { ...state, retryAt: row.retryAt } : state
    },
    locksAt: () => open.openUntil(),
    setPassphrase: (next, current) =>
      turn(() => (current === undefined ? passphrase.set(next) : passphrase.change(current, next))),
    removePassphrase: (current) => turn(() => passphrase.remove(current)),
    unlock: (typed) => turn(() => passphrase.unlock(typed)),
    lock: () => turn(() => open.close()),
    reset: () =>
      writes(async () => {
        await base.transaction('rw', base.secrets, base.wraps, base.locks, async () => {
          for (const table of [base.secrets, base.wraps, base.locks]) await table.clear()
        })
        await open.close()
      }),
  }
}
