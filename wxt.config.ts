import { fileURLToPath } from 'node:url'
import { minifySync } from '@swc/core'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { loopbackInbox } from './lib/inbox/loopback.ts'
import { vendorOrigins } from './lib/vendors/terms.ts'
import { leanDexie } from './test/setup/lean-dexie.ts'
import { leanZod } from './test/setup/lean-zod.ts'
import { steadyZip } from './test/setup/steady-zip.ts'

const linkedIn = 'https://*.linkedin.com/*'
/** Sales Navigator and Recruiter are other applications on other pages: neither carries the other's readers. */
const seats = ['sales', 'talent', 'recruiter', 'hire'].map((first) => `https://www.linkedin.com/${first}/*`)
const quietly = { run_at: 'document_idle' as const, all_frames: false }
const inboxOrigin = new URL(process.env['LEADLIGHT_INBOX_ORIGIN'] ?? loopbackInbox).origin
const reachable = [...vendorOrigins, inboxOrigin]
/** A match pattern names no port: the policy below does. */
const reachableHosts = reachable.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`)

/** `connect-src` binds the worker too: it is the list of the only places a key can ever be sent to. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src ${reachable.join(' ')}`,
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

/** A fixed public key gives the tested build a known id; the store gives the published one its own. */
const testKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwutrR+gQu4st0AhUnLtcEg6AHda7LbyobLphoVR0ZT16D5ZvU3bdWi9oJa6EWThXw8V/Ww8Epc1+eAv4Mvkqv76Y8wXi+DHtxbff4ljbFarAJKKkCk3hVcUxnfV60hG54GLuekkv57KeZCuZzSPMPETckpZKg3TGGxHnDcBb+lcH+Qbl5mEMWDWUyc38L52q/wfh0qsQzGhy5noJbDy/W/LF3kdLyAXs4vEkGBN7Prrl5cK50q/GXqi9T1wlhQjH9+TxJqPlzSf9E7Lqi7WMnrYxl1NF4rNM3zrQuzCJLtz8dKqo5y0pWG4CXoxF0dywJ4amMLECRxlUZFufEGKm9wIDAQAB'

/**
 * A slower minifier that gets three to four per cent more out of the code. Every byte of the worker is paid at each cold
 * start, every byte of a reader on each page; steps that trust the code a little stay with these two.
 */
const tightly = (ours: boolean): Plugin => ({
  name: 'tightly',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    const minified = (code: string, hoist: boolean) =>
      minifySync(code, {
        module: !ours,
        ecma: 2022,
        compress: {
          passes: 4,
          toplevel: true,
          keep_fargs: !ours,
          hoist_funs: hoist,
          unsafe_arrows: ours,
          unsafe_methods: ours,
          drop_console: true,
        },
        mangle: true,
        // Chrome refuses a content script with a stray character in it.
        format: { asciiOnly: ours },
      }).code
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue
      part.code = minified(part.code, false)
      // Functions that were moved together before everything is known come out longer; afterwards, shorter.
      if (ours) part.code = minified(part.code, true)
    }
  },
})

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tailwindcss()],
    // Dexie's default entry wraps an ES5 build; every context would carry 13 kB for browsers we do not run in.
    resolve: {
      alias: { dexie: fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url)) },
    },
    define: { 'import.meta.env.LEADLIGHT_INBOX_ORIGIN': JSON.stringify(inboxOrigin) },
    build: { modulePreload: { polyfill: false }, target: 'chrome125' },
    esbuild: { drop: ['console', 'debugger'] as const, legalComments: 'none' as const },
  }),
  hooks: {
    // Whoever builds it again can hold it against what was published, byte by byte.
    'zip:extension:done': (_, path) => steadyZip(path),
    // The page of all components is for people who build.
    'entrypoints:found': ({ config: { mode } }, entrypoints) => {
      const gallery = entrypoints.findIndex(({ name }) => name === 'gallery')
      if (mode === 'production' && gallery >= 0) entrypoints.splice(gallery, 1)
    },
    'vite:build:extendConfig': (entries, config) => {
      const background = entries.some(({ type }) => type === 'background')
      const ours = background || entries.some(({ type }) => type === 'unlisted-script')
      if (ours) config.build = { ...config.build, minify: false }
      const lean = background ? [leanDexie, leanZod] : []
      config.plugins = [...(config.plugins ?? []), ...lean, tightly(ours)]
      const native = fileURLToPath(new URL('./entrypoints/background/native-browser.ts', import.meta.url))
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'webextension-polyfill': native },
      }
    },
  },
  manifest: ({ mode, command }) => ({
    name: 'Leadlight',
    description: '__MSG_storeDescription__',
    default_locale: 'en',
    minimum_chrome_version: '125',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
    // A permission dialog cannot be answered without a display, so the tested build holds its hosts from the start.
    ...(mode === 'e2e'
      ? { host_permissions: reachableHosts, key: testKey }
      : { optional_host_permissions: reachableHosts }),
    content_scripts: [
      { matches: [linkedIn], exclude_matches: seats, js: ['linkedin-reader.js'], ...quietly },
      { matches: seats, js: ['linkedin-seat-reader.js'], ...quietly },
    ],
    externally_connectable: { ids: [] },
    action: { default_title: 'Leadlight' },
    // Chrome suggests keys for four at most; the others are there for whoever wants one.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
      'find-email': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_keyFindEmail__' },
      'copy-email': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_keyCopy__' },
      'add-to-list': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_keyAddToList__' },
      'find-phone': { description: '__MSG_keyFindPhone__' },
      _execute_action: {},
    },
    // The development server needs its own socket and inline scripts; only built extensions carry the real policy.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
  }),
})
