import * as z from 'zod/mini'
import { fromBase64, toBase64 } from '../../../lib/backup/bytes'
import { openParts, sealParts } from '../../../lib/backup/container'
import { Refusal } from '../../../lib/domain/refusal'
import { vendorIds } from '../../../lib/domain/vendor'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { publishKeys } from './keys'

const Keys = z.array(
  z.object({ vendor: z.enum(vendorIds), key: z.string().check(z.regex(/^[\x21-\x7e]{1,400}$/)) }),
)

/** The keys leave the worker only sealed under the passphrase of the backup. */
export const backupKeys =
  ({ vault, engine }: Context): Handlers['backup.keys'] =>
  async ({ passphrase }) => {
    const keys: z.infer<typeof Keys> = []
    for (const { vendor } of await vault.notes()) {
      const grant = await vault.grant(vendor)
      if (grant) keys.push({ vendor, key: grant.secret })
    }
    async function* parts() {
      yield JSON.stringify(keys)
    }
    const file = await sealParts(parts(), passphrase, engine.now())
    return { sealed: toBase64(new Uint8Array(await file.arrayBuffer())), keys: keys.length }
  }

export const backupRestoreKeys =
  (context: Context): Handlers['backup.restore-keys'] =>
  async ({ passphrase, sealed }) => {
    const { vault, engine, runner } = context
    const [text = ''] = await openParts(fromBase64(sealed), passphrase).catch(() => {
      throw new Refusal('bad-request')
    })
    const parsed = Keys.safeParse(JSON.parse(text))
    if (!parsed.success) throw new Refusal('bad-request')
    for (const { vendor, key } of parsed.data) await vault.save(vendor, key, engine.now())
    await publishKeys(context)
    runner.poke()
    return { keys: parsed.data.length }
  }
