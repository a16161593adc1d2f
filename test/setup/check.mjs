// `npm run check`: what can be known in under a minute, without a browser.

import { ensureBuild } from './build.mjs'
import { buildChecks, fastChecks } from './checks.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main } from './steps.mjs'

await main(async () => {
  await ensureDependencies()
  await fastChecks()
  await ensureBuild('production')
  await buildChecks()
})
