// `npm run faults [-- S1 S4 … --quick --runs 10]`: what happens to a paid call when everything around it breaks.

import { ensureBuild } from './build.mjs'
import { faultRuns } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main } from './steps.mjs'

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  await faultRuns(chromium, process.argv.slice(2))
})
