import { Dexie, type EntityTable } from 'dexie'
import type { VendorId } from '../domain/vendor'

/**
 * The vendors' keys, in a database of their own. Written by the background, read by the background for the length
 * of a call, and by nobody else: no message returns a key. The wrapping key cannot be exported through any API,
 * but its bytes lie in the profile folder: this hides keys from a glance, not from a thief with the disk.
 */
interface Secret {
  vendor: VendorId
  sealed: ArrayBuffer
  iv: Uint8Array<ArrayBuffer>
  last4: string
  tag: string
  savedAt: number
}

interface Wrap {
  id: 'device'
  key: CryptoKey
}

export interface KeyNote {
  readonly vendor: VendorId
  readonly last4: string
  readonly savedAt: number
}

export interface Vault {
  save(vendor: VendorId, key: string, at: number): Promise<KeyNote>
  forget(vendor: VendorId): Promise<void>
  notes(): Promise<KeyNote[]>
  /** `tag` names the key in counters without revealing it. */
  grant(vendor: VendorId): Promise<{ secret: string; tag: string } | undefined>
}

const algorithm = 'AES-GCM'

async function tagOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`leadlight-tag:${key}`))
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function openVault(name = 'vault'): Vault {
  const base = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    secrets: EntityTable<Secret, 'vendor'>
    wraps: EntityTable<Wrap, 'id'>
  }
  base.version(1).stores({ secrets: 'vendor', wraps: 'id' })

  async function wrapKey(): Promise<CryptoKey> {
    const kept = await base.wraps.get('device')
    if (kept) return kept.key
    const fresh = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    // Two first saves at once: whoever added first holds the key both use.
    await base.wraps.add({ id: 'device', key: fresh }).catch(() => undefined)
    return (await base.wraps.get('device'))?.key ?? fresh
  }

  return {
    async save(vendor, key, at) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const additionalData = new TextEncoder().encode(vendor)
      const sealed = await crypto.subtle.encrypt(
        { name: algorithm, iv, additionalData },
        await wrapKey(),
        new TextEncoder().encode(key),
      )
      const last4 = key.slice(-4)
      await base.secrets.put({ vendor, sealed, iv, last4, tag: await tagOf(key), savedAt: at })
      return { vendor, last4, savedAt: at }
    },
    async forget(vendor) {
      await base.secrets.delete(vendor)
    },
    async notes() {
      return (await base.secrets.toArray()).map(({ vendor, last4, savedAt }) => ({ vendor, last4, savedAt }))
    },
    async grant(vendor) {
      const row = await base.secrets.get(vendor)
      if (!row) return undefined
      const additionalData = new TextEncoder().encode(vendor)
      const clear = await crypto.subtle.decrypt(
        { name: algorithm, iv: row.iv, additionalData },
        await wrapKey(),
        row.sealed,
      )
      return { secret: new TextDecoder().decode(clear), tag: row.tag }
    },
  }
}
