import { describe, expect, it } from 'vitest'
import { unasked } from '../lib/store/unasked'
import { isTest, type Source, sources, withoutComments } from './architecture/sources'

/** Who may import whom. A room that is not in a row may not be imported by it; packages stand in the second table. */
const walls: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/linkedin': ['lib/domain'],
  'lib/vendors': ['lib/domain'],
  'lib/vault': ['lib/domain'],
  'lib/export': ['lib/domain'],
  'lib/import': ['lib/domain'],
  'lib/messages': ['lib/domain'],
  'lib/ui-state': ['lib/domain'],
  'lib/store': ['lib/domain', 'lib/lists'],
  'lib/lists': ['lib/domain'],
  'lib/privacy': ['lib/domain', 'lib/store'],
  'lib/backup': ['lib/domain', 'lib/store', 'lib/privacy'],
  'lib/inbox': ['lib/domain', 'lib/store'],
  'lib/jobs': [
    'lib/domain',
    'lib/store',
    'lib/inbox',
    'lib/privacy',
    'lib/vendors/contract',
    'lib/vendors/terms',
    'lib/vendors/price',
  ],
  components: [
    'lib/domain',
    'lib/messages/send',
    'lib/messages/contract',
    'lib/messages/active-tab',
    'lib/messages/look',
    'lib/messages/intent',
    'lib/messages/manifest',
    'lib/messages/traces',
    'lib/messages/open-pages',
    'lib/messages/badge',
    'lib/messages/commands',
    'lib/store/queries',
    'lib/store/writes',
    'lib/store/people-index',
    'lib/lists',
    'lib/store/opened',
    'lib/vendors/catalogue',
    'lib/vendors/terms',
    'lib/vendors/price',
    'lib/inbox/inbox-origin',
    'lib/export',
    'lib/import',
    // What a user does with their own people needs no message, and forgetting them is that too.
    'lib/privacy',
    'lib/backup',
    'lib/ui-state',
    'public/_locales',
  ],
  'entrypoints/background': [
    'lib/domain',
    'lib/messages',
    'lib/inbox',
    'lib/jobs',
    'lib/store',
    'lib/vendors',
    'lib/vault',
    'lib/privacy',
    // The vendors' keys are sealed for a backup where they are, and nowhere else.
    'lib/backup/container',
    'lib/backup/bytes',
  ],
  'entrypoints/linkedin-reader': ['lib/linkedin', 'lib/domain'],
  'entrypoints/linkedin-seat-reader': ['lib/linkedin', 'lib/domain'],
  'entrypoints/popup': ['components', 'lib/ui-state'],
  'entrypoints/sidepanel': ['components', 'lib/ui-state'],
  'entrypoints/options': ['components', 'lib/ui-state'],
  'entrypoints/lists': ['components', 'lib/ui-state'],
  'entrypoints/gallery': ['components'],
}

/** Which packages a room may hold; everything else is closed. */
const packages: Record<string, readonly string[]> = {
  'lib/domain': ['zod/mini'],
  'lib/linkedin': [],
  'lib/vendors': ['zod/mini'],
  'lib/vault': ['dexie'],
  'lib/inbox': ['zod/mini'],
  'lib/export': [],
  'lib/lists': [],
  'lib/import': ['papaparse'],
  'lib/messages': ['zod/mini', 'webextension-polyfill'],
  'lib/ui-state': ['zustand'],
  'lib/store': ['dexie', 'zod/mini', '@noble/hashes'],
  'lib/privacy': ['dexie'],
  'lib/backup': ['dexie', 'zod/mini'],
  'lib/jobs': ['dexie'],
  components: [
    'react',
    'react-dom',
    '@ariakit/react',
    'lucide-react',
    'dexie-react-hooks',
    'zustand',
    'webextension-polyfill',
  ],
  'entrypoints/background': ['webextension-polyfill', 'wxt', 'zod/mini'],
  'entrypoints/linkedin-reader': ['wxt'],
  'entrypoints/linkedin-seat-reader': ['wxt'],
  'entrypoints/popup': [],
  'entrypoints/sidepanel': [],
  'entrypoints/options': [],
  'entrypoints/lists': [],
  'entrypoints/gallery': [],
}

/** Which words of the browser a room may say. */
const tools: readonly { tool: string; pattern: RegExp; allowed: RegExp }[] = [
  {
    tool: 'the page’s document',
    pattern:
      /\bquerySelector|\bdocument\.(?!hidden|addEventListener|documentElement\.(?:dataset|lang)|title|getElementById|createElement\('a'\))/,
    allowed: /^lib\/linkedin\/|^entrypoints\/linkedin-/,
  },
  {
    tool: 'fetch',
    pattern: /(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b/,
    allowed: /^entrypoints\/background\/context|^inbox\/|^lib\/vendors\/(net|contract)\//,
  },
  {
    tool: 'browser.runtime',
    pattern: /\b(browser|chrome)\.runtime\b/,
    allowed: /^lib\/messages\/|^entrypoints\/background\/|^lib\/linkedin\/|^entrypoints\/linkedin-/,
  },
  {
    tool: 'browser.tabs',
    pattern: /\b(browser|chrome)\.tabs\b/,
    allowed: /^lib\/messages\/|^entrypoints\/background\//,
  },
  {
    tool: 'browser.storage',
    pattern: /\b(browser|chrome)\.storage\b/,
    allowed: /^lib\/vault\/|^lib\/store\/sentinel|^entrypoints\/background\//,
  },
  { tool: 'browser.alarms', pattern: /\b(browser|chrome)\.alarms\b/, allowed: /^entrypoints\/background\// },
  {
    tool: 'browser.permissions',
    pattern: /\b(browser|chrome)\.permissions\b/,
    allowed: /^components\/(settings|security)\/|^entrypoints\/background\//,
  },
  {
    tool: 'the clock, in the rooms that are handed one',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    allowed: /^(?!lib\/(jobs|store\/writes|vault|vendors)\/)/,
  },
  {
    tool: 'markup from strings',
    pattern: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser/,
    allowed: /^$/,
  },
  { tool: 'code from strings', pattern: /\beval\s*\(|new Function\s*\(/, allowed: /^$/ },
]

const knownRooms =
  /^(entrypoints|components|inbox|test|public)\/|^lib\/(domain|linkedin|vendors|jobs|store|vault|privacy|backup|inbox|export|import|lists|messages|ui-state)\/|^(wxt|vitest|playwright)\.config\.ts$/

const all = sources()
const shipped = all.filter(({ path }) => /^(entrypoints|components|lib)\//.test(path) && !isTest(path))
const roomOf = (path: string): string | undefined =>
  Object.keys(walls)
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0]
const inside = (target: string, room: string): boolean => target === room || target.startsWith(`${room}/`)
const local = (specifier: string): boolean =>
  /^(entrypoints|components|lib|test|inbox|public)\//.test(specifier)

function crossings(source: Source): string[] {
  const room = roomOf(source.path)
  if (!room) return [`${source.path} stands in no room`]
  return source.imports.flatMap((target) => {
    if (local(target)) {
      const open = inside(target, room) || (walls[room] ?? []).some((wall) => inside(target, wall))
      return open ? [] : [`${source.path} may not import ${target}`]
    }
    if (target.endsWith('.css')) return []
    return (packages[room] ?? []).some((name) => inside(target, name))
      ? []
      : [`${source.path} may not hold ${target}`]
  })
}

describe('walls', () => {
  it('reads imports, or it would hold nothing', () => {
    expect(shipped.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(100)
  })

  it('holds between rooms and packages', () => {
    expect(shipped.flatMap(crossings)).toEqual([])
  })

  it('calls nothing of the packages that the worker is built without', () => {
    const ofDexie = `\\.(${unasked.join('|')}|hook|once)\\(|\\.(get|where)\\(\\{|\\.on\\('(ready|blocked)|Promise\\.(any|allSettled)`
    const ofZod = 'parseAsync|z\\.coerce'
    const gone = new RegExp(`${ofDexie}|${ofZod}`, 'i')
    const inWorker = shipped.filter(
      ({ path }) =>
        path !== 'lib/store/unasked.ts' &&
        /^(lib\/(jobs|store|vault|privacy|inbox|vendors|messages|domain)|entrypoints\/background)\//.test(
          path,
        ),
    )
    expect(inWorker.filter(({ text }) => gone.test(withoutComments(text))).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('lets nothing shipped import a test', () => {
    expect(
      shipped
        .filter(({ imports }) => imports.some((target) => target.startsWith('test/')))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('has no source file outside a known room', () => {
    expect(all.map(({ path }) => path).filter((path) => !knownRooms.test(path))).toEqual([])
  })

  it.each(tools)('keeps $tool where it belongs', ({ pattern, allowed }) => {
    expect(
      shipped
        .filter(({ path, text }) => !allowed.test(path) && pattern.test(withoutComments(text)))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('files', () => {
  it('none is over 300 lines, and 95 of 100 are under 180', () => {
    const long = shipped.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} ${lines}`)
    expect(long).toEqual([])
    const sorted = shipped.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(180)
  })

  it('are named in whole words, and none is a drawer', () => {
    const bad = shipped
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^[a-z0-9/.-]+$/.test(path) || /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(path),
      )
    expect(bad).toEqual([])
  })

  it('name no place on anybody’s machine', () => {
    const telling = /[/]home[/]|[/]root[/]|[/]work[/]|[.]{2}[/]shared/
    expect(all.filter(({ text }) => telling.test(text)).map(({ path }) => path)).toEqual([])
  })
})
