// `npm test`: the same set-up as `npm start`, then everything there is to check.

import { ensureBuild } from './build.mjs'
import { buildChecks, endToEnd, fastChecks, faultRuns, inboxEngines } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main } from './steps.mjs'

await main(async () => {
  const since = Date.now()
  await ensureDependencies()
  const chromium = await ensureChromium()
  process.env.CHROMIUM_PATH ??= chromium
  await inboxEngines()
  await fastChecks()
  await ensureBuild('production')
  await buildChecks()
  await ensureBuild('e2e')
  await endToEnd(chromium)
  await faultRuns(chromium, ['--quick'])
  console.log(`\nAll green in ${Math.round((Date.now() - since) / 1000)} s.`)
})
