import { Dexie, type EntityTable } from 'dexie'
import type { KeyOwner } from '../domain/vendor'
import type { Kdf } from './derive-key'
import type { Sealed } from './seal'

export interface Secret extends Sealed {
  readonly vendor: KeyOwner
  readonly last4: string
  /** Names the key in counters without revealing it. */
  readonly tag: string
  readonly savedAt: number
}

/** Cannot be exported through any API, and yet its bytes lie in the profile folder. */
interface DeviceKey {
  readonly id: 'device'
  readonly key: CryptoKey
}

/** There while a passphrase is set: what opens the keys, wrapped, and how often somebody guessed wrong. */
export interface LockRow extends Sealed {
  readonly id: 'lock'
  readonly kdf: Kdf
  readonly failed: number
  readonly retryAt: number
}

export type VaultDatabase = Dexie & {
  secrets: EntityTable<Secret, 'vendor'>
  wraps: EntityTable<DeviceKey, 'id'>
  locks: EntityTable<LockRow, 'id'>
}

export function openVaultDatabase(name: string): VaultDatabase {
  const base = new Dexie(name, { chromeTransactionDurability: 'strict' }) as VaultDatabase
  base.version(1).stores({ secrets: 'vendor', wraps: 'id' })
  base.version(2).stores({ locks: 'id' })
  return base
}
