import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../../../lib/backup/bytes'
import { lazily } from '../../../lib/domain/lazily'
import { Refusal } from '../../../lib/domain/refusal'
import { vendorIds } from '../../../lib/domain/vendor'
import type { Handlers } from '../../../lib/messages/receive'
import { deriveKey, freshKdf } from '../../../lib/vault/derive-key'
import { seal, unseal, utf8 } from '../../../lib/vault/seal'
import type { Context } from '../context'
import { publishKeys } from './keys'

const place = 'backup'
const Keys = lazily(() =>
  z.array(z.object({ vendor: z.enum(vendorIds), key: z.string().check(z.regex(/^[\x21-\x7e]{1,400}$/)) })),
)
const Packet = lazily(() =>
  z.object({ iter: z.number(), salt: z.string(), iv: z.string(), sealed: z.string() }),
)

/** The keys leave the worker only sealed under the passphrase of the backup. */
export const backupKeys =
  ({ vault }: Context): Handlers['backup.keys'] =>
  async ({ passphrase }) => {
    const keys: z.infer<typeof Keys> = []
    for (const { vendor } of await vault.notes()) {
      const grant = await vault.grant(vendor)
      if (grant) keys.push({ vendor, key: grant.secret })
    }
    const kdf = freshKdf()
    const { iv, sealed } = await seal(await deriveKey(passphrase, kdf), utf8(JSON.stringify(keys)), place)
    const packet: z.infer<typeof Packet> = {
      iter: kdf.iter,
      salt: toBase64(kdf.salt),
      iv: toBase64(iv),
      sealed: toBase64(new Uint8Array(sealed)),
    }
    return { sealed: JSON.stringify(packet), keys: keys.length }
  }

async function opened(passphrase: string, text: string): Promise<z.infer<typeof Keys>> {
  const { iter, salt, iv, sealed } = Packet.parse(JSON.parse(text))
  const key = await deriveKey(passphrase, { name: 'PBKDF2-SHA-256', v: 1, iter, salt: fromBase64(salt) })
  const clear = await unseal(key, { iv: fromBase64(iv), sealed: fromBase64(sealed).buffer }, place)
  return Keys.parse(JSON.parse(new TextDecoder().decode(clear)))
}

export const backupRestoreKeys =
  (context: Context): Handlers['backup.restore-keys'] =>
  async ({ passphrase, sealed }) => {
    const { vault, engine, runner } = context
    const keys = await opened(passphrase, sealed).catch(() => {
      throw new Refusal('bad-request')
    })
    for (const { vendor, key } of keys) await vault.save(vendor, key, engine.now())
    await publishKeys(context)
    runner.poke()
    return { keys: keys.length }
  }
