import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './architecture/sources'
import { steady } from './setup/steady-zip'

/** Looks at the extension as it will be shipped; `npm run build` comes first. */
const built = join(root, '.output/chrome-mv3')
if (!existsSync(built)) throw new Error('nothing is built yet: run `npm run build`')

const read = (path: string): string => readFileSync(join(built, path), 'utf8')
const bytes = (path: string): number => statSync(join(built, path)).size
const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join(built, path)).isFile(),
)
const scripts = files.filter((path) => path.endsWith('.js'))
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'))

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https://public-api.lonescale.com https://api.leadsonar.com https://api.saber.app http://127.0.0.1:8787',
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const seats = ['sales', 'talent', 'recruiter', 'hire'].map((first) => `https://www.linkedin.com/${first}/*`)
const contentScripts = ['linkedin-reader.js', 'linkedin-seat-reader.js']

describe('manifest', () => {
  const expected: Record<string, unknown> = {
    manifest_version: 3,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
    host_permissions: undefined,
    optional_permissions: undefined,
    optional_host_permissions: [
      'https://public-api.lonescale.com/*',
      'https://api.leadsonar.com/*',
      'https://api.saber.app/*',
      'http://127.0.0.1/*',
    ],
    content_scripts: [
      {
        matches: ['https://*.linkedin.com/*'],
        exclude_matches: seats,
        js: ['linkedin-reader.js'],
        run_at: 'document_idle',
        all_frames: false,
      },
      { matches: seats, js: ['linkedin-seat-reader.js'], run_at: 'document_idle', all_frames: false },
    ],
    content_security_policy: { extension_pages: policy },
    web_accessible_resources: undefined,
    externally_connectable: { ids: [] },
    incognito: 'not_allowed',
    key: undefined,
    leadlight_test: undefined,
    background: { service_worker: 'background.js' },
  }

  it.each(Object.entries(expected))('%s', (name, value) => {
    expect(manifest[name]).toEqual(value)
  })

  it('has no part that nobody has looked at', () => {
    const known = [
      ...Object.keys(expected),
      'name',
      'description',
      'version',
      'default_locale',
      'minimum_chrome_version',
      'action',
      'options_ui',
      'side_panel',
      'icons',
      'commands',
    ]
    expect(Object.keys(manifest).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('bundles', () => {
  it.each(scripts)('%s makes no code from strings and loads none from elsewhere', (path) => {
    const text = read(path)
    expect(text).not.toMatch(/\beval\s*\(|new Function\s*\(/)
    expect(text).not.toMatch(/import\s*\(\s*["'`]https?:/)
    expect(text).not.toMatch(/importScripts\s*\(/)
  })

  it.each(contentScripts)('keeps %s small and free of frameworks', (path) => {
    expect(bytes(path)).toBeLessThanOrEqual(20_000)
    expect(read(path)).not.toMatch(/react|Dexie|ZodError|\$Zod/)
  })

  it.each(contentScripts)('keeps %s silent', (path) => {
    expect(read(path)).not.toMatch(/dispatchEvent|window\.postMessage|CustomEvent|content-script-started/)
  })

  it('keeps the worker within its budget', () => {
    expect(bytes('background.js')).toBeLessThanOrEqual(200_000)
  })

  it('asks nothing of zod in the worker that is cut out of it there', () => {
    expect(read('background.js')).not.toMatch(
      /\$Zod(Discriminated|Record|Template|Pipe|Transform|Codec|Promise|Lazy|Default|Intersection)/,
    )
    expect(read('background.js')).toContain('$ZodObject')
  })

  it('ships no page that is only for people who build', () => {
    expect(files.filter((path) => path.endsWith('.html')).sort()).toEqual([
      'lists.html',
      'options.html',
      'popup.html',
      'sidepanel.html',
    ])
  })

  it('carries no test flag into what is shipped', () => {
    expect(read('background.js')).not.toContain('leadlight_test')
  })

  it('has no inline script or style in its pages', () => {
    for (const page of files.filter((path) => path.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/)
    }
  })
})

interface Zip {
  file(name: string, bytes: Buffer, options: { readonly date: Date }): void
  generateAsync(options: object): Promise<Buffer>
}

/** The packer that WXT packs with. */
const fromWxt = createRequire(createRequire(import.meta.url).resolve('wxt'))
const JSZip = fromWxt('jszip') as new () => Zip

async function packed(names: readonly string[], date: Date): Promise<Buffer> {
  const zip = new JSZip()
  for (const name of names) zip.file(name, readFileSync(join(built, name)), { date })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

describe('package', () => {
  it('has the same bytes whenever and in whatever order it is packed', async () => {
    const today = await packed(files, new Date('2026-03-04T05:06:08'))
    const later = await packed(files.toReversed(), new Date('2031-10-11T12:13:14'))
    expect(today.equals(later)).toBe(false)
    expect(steady(today).equals(steady(later))).toBe(true)
  })
})

const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
]

interface Locked {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly license?: string
}

describe('licences', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

  it('knows the licence of every production dependency and allows it', () => {
    expect(production.length).toBeGreaterThan(5)
    const bad = production.filter(([, { license }]) => license === undefined || !allowed.includes(license))
    expect(bad.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('has no dependency, and no licence, that nobody has looked at', () => {
    const seen: Record<string, string> = JSON.parse(readFileSync(join(root, 'test/licences.json'), 'utf8'))
    const now = Object.fromEntries(
      production.map(([path, { license }]) => [path.split('node_modules/').at(-1), license]),
    )
    expect(now).toEqual(seen)
  })
})
