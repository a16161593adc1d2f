// `npm run e2e -- [what Playwright takes]`

import { ensureBuild } from './build.mjs'
import { endToEnd } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main } from './steps.mjs'

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  await endToEnd(chromium, process.argv.slice(2))
})
