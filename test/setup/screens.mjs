// `npm run screens [-- part of a name …]`: a picture of every screen in every state, looked at by axe on the way.

import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, root, run, StepFailed } from './steps.mjs'

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const script = join(root, 'test/screens/run.ts')
  const { code } = await run(process.execPath, [tsx, script, ...process.argv.slice(2)], {
    env: { CHROMIUM_PATH: chromium },
  })
  if (code !== 0) throw new StepFailed('Some screens are not as they should be; the list says which.')
})
