import { Refusal } from '../domain/refusal'
import { deriveKey, freshKdf, type Kdf } from './derive-key'
import type { OpenKey } from './open-key'
import { type Bytes, freshBytes, importKey, seal, unseal } from './seal'
import { failedOnce, mustNotWait, wrongPassphrase } from './tries'
import type { LockRow, VaultDatabase } from './vault-database'

/** The parameters are bound to what they protect: exchanged ones do not open it. */
const placeOf = ({ name, iter, salt, v }: Kdf): string => `lock|${name}|${iter}|${salt.join('.')}|${v}`

async function wrapped(dek: Bytes, passphrase: string): Promise<LockRow> {
  const kdf = freshKdf()
  const box = await seal(await deriveKey(passphrase, kdf), dek, placeOf(kdf))
  return { id: 'lock', kdf, ...box, failed: 0, retryAt: 0 }
}

/**
 * Opens the lock. Counted as a wrong guess before it is tried, so that ending the program in between gives nobody a
 * guess for nothing.
 */
async function unwrapped(base: VaultDatabase, passphrase: string, now: number): Promise<Bytes> {
  const row = await base.locks.get('lock')
  if (!row) throw new Refusal('not-known')
  mustNotWait(row, now)
  const tried = failedOnce(row, now)
  await base.locks.put(tried)
  const key = await deriveKey(passphrase, row.kdf)
  const dek = await unseal(key, row, placeOf(row.kdf)).catch(() => {
    throw wrongPassphrase(tried)
  })
  await base.locks.put({ ...row, failed: 0, retryAt: 0 })
  return dek
}

/**
 * A passphrase in front of the keys. They are sealed under a key of their own, that one under what the passphrase
 * gives; so another passphrase wraps one key anew and touches no other.
 */
export function passphraseLock(
  base: VaultDatabase,
  open: OpenKey,
  deviceKey: () => Promise<CryptoKey>,
  now: () => number,
) {
  async function resealed(from: CryptoKey, to: CryptoKey) {
    const rows = await base.secrets.toArray()
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        ...(await seal(to, await unseal(from, row, row.vendor), row.vendor)),
      })),
    )
  }

  /** Asked several times with each click: that there is none is remembered. Nobody else writes here. */
  let isNone = false
  const row = async (): Promise<LockRow | undefined> => {
    if (isNone) return undefined
    const kept = await base.locks.get('lock')
    isNone = kept === undefined
    return kept
  }
  const isOn = async (): Promise<boolean> => (await row()) !== undefined

  return {
    isOn,
    row,

    async set(passphrase: string): Promise<void> {
      if (await isOn()) throw new Refusal('locked')
      const dek = freshBytes(32)
      const made = await wrapped(dek, passphrase)
      const secrets = await resealed(await deviceKey(), await importKey(dek))
      await base.transaction('rw', base.secrets, base.wraps, base.locks, async () => {
        await base.secrets.bulkPut(secrets)
        await base.locks.put(made)
        await base.wraps.clear()
      })
      // Whoever looked before the commit has been answered by now.
      isNone = false
      await open.hold(dek)
    },

    async change(current: string, next: string): Promise<void> {
      const dek = await unwrapped(base, current, now())
      await base.locks.put(await wrapped(dek, next))
      await open.hold(dek)
    },

    async remove(current: string): Promise<void> {
      const dek = await unwrapped(base, current, now())
      const secrets = await resealed(await importKey(dek), await deviceKey())
      await base.transaction('rw', base.secrets, base.locks, async () => {
        await base.secrets.bulkPut(secrets)
        await base.locks.clear()
      })
      await open.close()
    },

    async unlock(passphrase: string): Promise<void> {
      await open.hold(await unwrapped(base, passphrase, now()))
    },
  }
}
