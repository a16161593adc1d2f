import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,components,entrypoints,inbox,test}/**/*.test.{ts,tsx}'],
    exclude: [
      'test/e2e/**',
      '**/node_modules/**',
      ...(process.env['LEADLIGHT_BUILT'] ? [] : ['test/build.test.ts']),
    ],
    setupFiles: ['test/setup/vitest.ts'],
    testTimeout: 20_000,
  },
})
