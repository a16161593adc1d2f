import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'

/** What `wxt init` makes of its React template, and nothing else: what every such extension weighs before any work. */
export default defineConfig({
  outDir: fileURLToPath(new URL('../../../../.output/bench-empty', import.meta.url)),
  modules: ['@wxt-dev/module-react'],
  manifest: { name: 'empty' },
})
