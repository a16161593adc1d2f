// `npm run bench [-- part … --check --write]`: measures, prints one table per part, keeps .output/bench/<part>.json
// and .output/bench/table.md. With --check it fails where a ratio misses test/bench/budgets.json beyond noise; with
// --write it renews the tables in README.md and docs/benchmarks.md from the figures that lie there.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, root, run, StepFailed } from './steps.mjs'

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('-'))
const flags = words.filter((word) => word.startsWith('-'))
const script = (name) => [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/bench', name)]

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  await ensureBuild('production')
  const parts = readdirSync(join(root, 'test/bench'))
    .filter((file) => /^[a-z-]+\.bench\.ts$/.test(file))
    .map((file) => file.replace('.bench.ts', ''))
  const unknown = wanted.filter((part) => !parts.includes(part))
  if (unknown.length > 0)
    throw new StepFailed(`No such part: ${unknown.join(', ')}. There are: ${parts.join(', ')}.`)
  const failed = []
  for (const part of wanted.length > 0 ? wanted : parts) {
    const { code } = await run(process.execPath, [...script(`${part}.bench.ts`), ...flags], {
      env: { CHROMIUM_PATH: chromium },
    })
    if (code !== 0) failed.push(part)
  }
  if (flags.includes('--write')) await run(process.execPath, script('write-tables.ts'))
  if (failed.length > 0) throw new StepFailed(`Did not hold: ${failed.join(', ')}. The tables say where.`)
})
