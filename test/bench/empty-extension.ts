import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'

/** The zip that `wxt zip` makes of a project here: built and packed by the same tools, whatever is in it. */
export function zipOf(project: string, out: string, env: NodeJS.ProcessEnv = {}): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'zip', project], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    timeout: 180_000,
  })
  const zips = readdirSync(join(root, out))
    .filter((file) => file.endsWith('-chrome.zip'))
    .map((file) => join(root, out, file))
  const newest = zips.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
  if (!newest) throw new Error(`no zip in ${out}`)
  return newest
}

const emptyOut = '.output/bench-empty'

/** What `wxt init` makes of its React template, built and packed. */
export const emptyExtension = (): { zip: string; folder: string } => ({
  zip: zipOf('test/bench/controls/empty', emptyOut),
  folder: join(root, emptyOut, 'chrome-mv3'),
})
