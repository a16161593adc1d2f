import { type Restored, restoreBackup } from '../../lib/backup/restore'
import type { RestoreMode } from '../../lib/backup/restore-plan'
import type { send } from '../../lib/messages/send'

export interface RestoreWish {
  readonly passphrase: string
  readonly mode: RestoreMode
  readonly onProgress?: (share: number) => void
}

/**
 * People and lists first, in one piece or not at all; then the keys, which may be refused on their own (they are
 * locked, say). What has come back stays, and the keys that have not are told of.
 */
export async function restoreFile(
  store: Parameters<typeof restoreBackup>[0],
  bytes: Uint8Array<ArrayBuffer>,
  { passphrase, ...wish }: RestoreWish,
  ask: typeof send,
): Promise<Restored & { readonly keysFailed: boolean }> {
  const restored = await restoreBackup(store, bytes, { passphrase, ...wish })
  const { vendorKeys: sealed } = restored
  const keys = sealed === undefined ? undefined : ask('backup.restore-keys', { passphrase, sealed })
  const keysFailed =
    (await keys?.then(
      () => false,
      () => true,
    )) ?? false
  // The figures kept outside of the database follow the book that stands there now; the worker's start does it too.
  await ask('alarm.acknowledge', {}).catch(() => undefined)
  return { ...restored, keysFailed }
}
