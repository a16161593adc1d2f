// `npm run bench -- [part] [--check]`: measures, writes .output/bench/<part>.json, and with --check holds it
// against test/bench/budgets.json.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, root, run, StepFailed } from './steps.mjs'

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const flags = process.argv.slice(2).filter((word) => word.startsWith('-'))

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  const parts = readdirSync(join(root, 'test/bench'))
    .filter((file) => /^[a-z-]+\.bench\.ts$/.test(file))
    .map((file) => file.replace('.bench.ts', ''))
  const unknown = wanted.filter((part) => !parts.includes(part))
  if (unknown.length > 0)
    throw new StepFailed(`No such part: ${unknown.join(', ')}. There are: ${parts.join(', ')}.`)
  for (const part of wanted.length > 0 ? wanted : parts) {
    const script = join(root, 'test/bench', `${part}.bench.ts`)
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    const { code } = await run(process.execPath, [tsx, script, ...flags], {
      env: { CHROMIUM_PATH: chromium },
    })
    if (code !== 0) throw new StepFailed(`The part "${part}" did not hold; the table says where.`)
  }
})
