import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'

const newestZip = (out: string): string | undefined =>
  readdirSync(join(root, out))
    .filter((file) => file.endsWith('-chrome.zip'))
    .map((file) => join(root, out, file))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]

/** The zip that `wxt zip` makes of a project here: built and packed by the same tools, whatever is in it. */
export function zipOf(project: string, out: string, env: NodeJS.ProcessEnv = {}): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'zip', project], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    timeout: 180_000,
  })
  const newest = newestZip(out)
  if (!newest) throw new Error(`no zip in ${out}`)
  return newest
}

const emptyOut = '.output/bench-empty'

const emptyProject = 'test/bench/controls/empty'

/** What `wxt init` makes of its React template, built and packed once for all parts that stand beside it. */
export function emptyExtension(): { zip: string; folder: string } {
  const folder = join(root, emptyOut, 'chrome-mv3')
  const sources = readdirSync(join(root, emptyProject), { recursive: true, encoding: 'utf8' })
    .map((file) => join(emptyProject, file))
    .filter((file) => !file.includes('.wxt'))
  const changed = Math.max(
    ...['package-lock.json', ...sources].map((file) => statSync(join(root, file)).mtimeMs),
  )
  const made = existsSync(folder) ? newestZip(emptyOut) : undefined
  const isFresh = made !== undefined && statSync(made).mtimeMs > changed
  return { zip: isFresh ? made : zipOf(emptyProject, emptyOut), folder }
}
