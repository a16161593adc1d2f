import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root, StepFailed, step } from './steps.mjs'

const needed = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    throw new StepFailed(
      `Node ${needed.join('.')} or newer is needed, this is ${process.versions.node}. See https://nodejs.org`,
    )
  }
}

/** Installs exactly what the lock file says, once per lock file and Node version. */
export async function ensureDependencies() {
  checkNode()
  const stamp = join(root, 'node_modules/.installed-from')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.modules + process.platform + process.arch)
    .digest('hex')
  const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!installed) {
    await step('installing dependencies', npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    writeFileSync(stamp, wanted)
  }
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
    await step('preparing types', process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'])
  }
}
