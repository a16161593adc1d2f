// `npm run faults [-- S1 S4 … --quick --runs 10]`: what happens to a paid call when everything around it breaks.
// `npm run faults -- mutations`: takes each guard away in turn; a test has to notice.
// `npm run faults -- flood`: ten thousand forged messages instead of a thousand; also at the end of the full runs.

import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { endToEnd, faultRuns } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, root, step } from './steps.mjs'

await main(async () => {
  await ensureDependencies()
  const words = process.argv.slice(2)
  if (words[0] === 'mutations') {
    const script = join(root, 'test/faults/mutations.mjs')
    await step('mutations of the guards', process.execPath, [script, ...words.slice(1)], { quiet: false })
    return
  }
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  if (words[0] !== 'flood') await faultRuns(chromium, words)
  if (words.length > 0 && words[0] !== 'flood') return
  process.env['LONG'] = '1'
  await endToEnd(chromium, ['test/e2e/security.spec.ts', '-g', 'took over'])
})
