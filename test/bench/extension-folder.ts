import { createHash, generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../architecture/sources'

export interface ExtensionFolder {
  readonly folder: string
  readonly id: string
}

/** What Chrome makes of a key: the first half of its hash, in letters. */
function keyAndId(): { key: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const bytes = publicKey.export({ type: 'spki', format: 'der' })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
  return { key: bytes.toString('base64'), id }
}

/** A folder for Chrome made of a few files, with an id that is known beforehand. */
export function extensionOf(
  manifest: object,
  files: Readonly<Record<string, string>>,
  from?: string,
): ExtensionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-control-'))
  if (from) cpSync(from, folder, { recursive: true })
  const { key, id } = keyAndId()
  const whole = { manifest_version: 3, name: 'control', version: '1', ...manifest, key }
  for (const [name, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(whole) })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, id }
}

/** Ours as it is built for the store, with more files in it and perhaps another manifest. */
export function shippedWith(
  files: Readonly<Record<string, string>>,
  change: (manifest: Record<string, unknown>) => object = (manifest) => manifest,
): ExtensionFolder {
  const built = join(root, '.output/chrome-mv3')
  return extensionOf(change(JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))), files, built)
}
