import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  // A busy machine may be slower than a person; a second failure is one.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: { trace: 'off' },
})
