import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/sources'

const built = join(root, '.output/chrome-mv3-e2e')

/** A private copy of the tested build, told how fast its world runs. */
export function copyExtension(flags: { timeScale: number; welcome: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-extension-'))
  cpSync(built, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, leadlight_test: flags }))
  return folder
}
