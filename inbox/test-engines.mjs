/** Makes PostgreSQL and Redis available to the inbox's tests: installs them on Debian as root, else says what is missing. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debianServers = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : []
const folders = () => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
  ...debianServers,
]
const has = (name) => folders().some((folder) => existsSync(join(folder, name)))

const wanted = [
  { binary: 'postgres', package: 'postgresql' },
  { binary: 'redis-server', package: 'redis-server' },
]
const missing = wanted.filter(({ binary }) => !has(binary))
if (missing.length === 0) {
  console.log('PostgreSQL and Redis are installed.')
  process.exit(0)
}

const packages = missing.map((entry) => entry.package)
if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
  console.error(
    `Missing for the inbox's tests: ${packages.join(', ')}. Install them with your system's packages.`,
  )
  process.exit(1)
}

// The tests start servers of their own in temporary folders: run level 1 keeps the packages from starting theirs.
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit', env })
console.log(`Installing ${packages.join(', ')}`)
apt('update', '-qq')
apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
