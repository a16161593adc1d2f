import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** One file that runs anywhere, made as everything here is made. */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    build: {
      write: false,
      minify: 'esbuild',
      target: 'chrome125',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  })
  const [first] = [made].flat()
  if (!first || !('output' in first)) throw new Error(`nothing came of ${entry}`)
  return first.output[0].code
}

export const kilobytes = (text: string | Buffer): { raw: number; gzip: number } => ({
  raw: Buffer.byteLength(text) / 1000,
  gzip: gzipSync(text).length / 1000,
})
