import { join } from 'node:path'
import { bin, root, step } from './steps.mjs'

const node = process.execPath
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** The fast half: what can be said without a browser. */
export async function fastChecks() {
  await step('types', node, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'])
  await step('lint', bin('oxlint'), ['--deny-warnings'])
  await step('format', bin('biome'), ['check', '.'])
  await step('dead code', bin('knip'), ['--no-progress'])
  await step('unit, contract and architecture tests', node, [vitest, 'run', '--reporter=dot'], {
    quiet: false,
  })
}

export const buildChecks = () =>
  step(
    'manifest, bundles, budgets, licences',
    node,
    [vitest, 'run', 'test/build.test.ts', '--reporter=dot'],
    { env: { LEADLIGHT_BUILT: '1' } },
  )

export const endToEnd = (chromium, args = []) =>
  step(
    'end to end in Chromium',
    node,
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'test/e2e/playwright.config.ts',
      ...args,
    ],
    {
      env: { CHROMIUM_PATH: chromium },
      quiet: false,
    },
  )
