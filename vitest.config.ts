import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,inbox,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/build.test.ts', '**/node_modules/**'],
    setupFiles: ['test/setup/vitest.ts'],
    testTimeout: 20_000,
  },
})
