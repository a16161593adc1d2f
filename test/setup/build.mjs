import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, step } from './steps.mjs'

const inputs = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'test/setup',
  'package.json',
  'package-lock.json',
]

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function sourceStamp(mode) {
  const hash = createHash('sha256').update(mode)
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const folders = { production: '.output/chrome-mv3', e2e: '.output/chrome-mv3-e2e' }

/** Builds when a source changed since the last build of that kind, else reuses it. Answers the folder. */
export async function ensureBuild(mode) {
  const folder = join(root, folders[mode])
  const stampFile = join(root, `.output/${mode}.stamp`)
  const stamp = sourceStamp(mode)
  const fresh =
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp
  if (!fresh) {
    await step(
      `building the extension (${mode})`,
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', mode],
      // What is tested and measured holds the React that is published, not the one that explains mistakes.
      { env: { NODE_ENV: 'production' } },
    )
    mkdirSync(join(root, '.output'), { recursive: true })
    writeFileSync(stampFile, stamp)
  }
  return folder
}
