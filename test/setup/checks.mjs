import { join } from 'node:path'
import { bin, root, run, StepFailed, step } from './steps.mjs'

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

/**
 * PostgreSQL and Redis for the inbox's contract suite. In continuous integration a missing one is an error; on a
 * person's machine their part is skipped, with a word about it.
 */
export async function inboxEngines() {
  const { code, output } = await run(node, [join(root, 'inbox/test-engines.mjs')], { quiet: true })
  if (code === 0 && process.env.CI) process.env.INBOX_ENGINES = 'all'
  if (code === 0) return
  if (process.env.CI) throw new StepFailed(output)
  console.log(`• ${output.trim()} Their tests are skipped.`)
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

export const faultRuns = (chromium, args = []) =>
  step(
    'faults in Chromium',
    node,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'test/faults/run.ts'), ...args],
    { env: { CHROMIUM_PATH: chromium }, quiet: false },
  )
