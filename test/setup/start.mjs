// `npm start`: everything from a fresh clone to a person on the screen.
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { chromiumVersion, ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { main, root, run, StepFailed } from './steps.mjs'

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

await main(async () => {
  await ensureDependencies()
  const chromium = await ensureChromium()
  await ensureBuild('e2e')
  const headless = process.argv.includes('--headless') || !hasDisplay()
  console.log(
    `• ${chromiumVersion(chromium)}, ${headless ? 'playing the main job by itself' : 'opening a window'}`,
  )
  const { code } = await run(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      join(root, 'test/demo/demo.ts'),
      headless ? '--headless' : '--window',
    ],
    {
      env: { CHROMIUM_PATH: chromium },
    },
  )
  if (code !== 0) throw new StepFailed('The demo did not get through; the reason stands above.')
})
