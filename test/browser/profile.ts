import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty profile in which `runtime.reload()` does not switch an unpacked extension off. */
export function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-profile-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(
    join(folder, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
  return folder
}
