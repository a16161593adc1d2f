/** One command on a fresh clone: fetches the dependencies if they are not there yet, then runs the inbox in this process. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`The inbox needs Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
if (!['tsx', 'hono', 'libsql'].every((name) => existsSync(`${root}/node_modules/${name}/package.json`))) {
  console.error('Fetching what the inbox needs (npm ci), once …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./main.ts')
await main(process.argv.slice(2), process.env)
