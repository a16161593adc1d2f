import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { npm, root, run, StepFailed, step } from './steps.mjs'

// Google Chrome itself is not in this list: since version 137 it ignores --load-extension.
const names = ['chromium', 'chromium-browser', 'ungoogled-chromium']
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium']

const usable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(usable)
}

function playwrights() {
  try {
    const path = createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version')
const isRoot = () => process.getuid?.() === 0

async function installed() {
  if (isDebian() && isRoot()) {
    await step('installing Chromium: package lists', 'apt-get', ['update', '-qq'])
    await step('installing Chromium', 'apt-get', ['install', '-y', '-qq', 'chromium'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
    return onPath()
  }
  process.stdout.write('• downloading Chromium … ')
  const { code } = await run(npm, ['exec', '--', 'playwright', 'install', 'chromium'], { quiet: true })
  process.stdout.write(code === 0 ? 'done\n' : 'not possible here\n')
  return playwrights()
}

/** CHROMIUM_PATH, Playwright's, an installed one, a freshly installed one; else the command to type. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (usable(named)) return named
    throw new StepFailed(`CHROMIUM_PATH names ${named}, which cannot be run.`)
  }
  const found = playwrights() ?? onPath() ?? (await installed())
  if (found) return found
  throw new StepFailed(
    isDebian()
      ? 'No Chromium found. Type:  sudo apt-get update && sudo apt-get install -y chromium'
      : 'No Chromium found. Type:  npx playwright install chromium   (or set CHROMIUM_PATH)',
  )
}

export const chromiumVersion = (path) => {
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown version'
  }
}
