/** How the demo LinkedIn behaves: from the query of the address, or from a cookie `demo` in the form of a query. */
export interface SiteSettings {
  /** `ember`, `ember-2024`, `sdui-2025`, `sdui-late`, `guest`… Without one, each page has its usual layout. */
  readonly layout?: string
  /** Milliseconds for which the old page stays after the address has changed. */
  readonly linger: number
  readonly placeholder: number
  readonly titleFirst: boolean
  /** `late`: the experience appears when the page is scrolled. */
  readonly experience: 'late' | 'seen'
  readonly language?: string
  /** `hidden`: the member is not shown to this viewer. */
  readonly as?: string
  /** The page listens to everything; the value is the extension's id, or 1. */
  readonly listener?: string
  /** Empty main part, as while the network is slow. */
  readonly boot: boolean
  readonly seed: string
  readonly all: string
}

export type SiteDefaults = Partial<Omit<SiteSettings, 'all'>>

const kept = [
  'as',
  'layout',
  'linger',
  'placeholder',
  'title',
  'experience',
  'language',
  'listener',
  'boot',
  'seed',
]

export function settingsFrom(
  query: URLSearchParams,
  cookie: string,
  defaults: SiteDefaults = {},
): SiteSettings {
  const given = new URLSearchParams(decodeURIComponent(/(?:^|;\s*)demo=([^;]*)/.exec(cookie)?.[1] ?? ''))
  for (const name of kept) {
    const value = query.get(name)
    if (value !== null) given.set(name, value)
  }
  const text = (name: string) => given.get(name) ?? undefined
  const number = (name: string, otherwise: number) =>
    given.has(name) ? Number(given.get(name)) || 0 : otherwise
  const layout = text('layout') ?? defaults.layout
  const language = text('language') ?? defaults.language
  const listener = text('listener') ?? defaults.listener
  const as = text('as') ?? defaults.as
  return {
    ...(as ? { as } : {}),
    ...(layout ? { layout } : {}),
    ...(language ? { language } : {}),
    ...(listener ? { listener } : {}),
    linger: Math.min(number('linger', defaults.linger ?? 500), 5000),
    placeholder: Math.min(number('placeholder', defaults.placeholder ?? 150), 5000),
    titleFirst: (text('title') ?? (defaults.titleFirst ? 'first' : 'last')) === 'first',
    experience: (text('experience') ?? defaults.experience) === 'seen' ? 'seen' : 'late',
    boot: given.has('boot') || defaults.boot === true,
    seed: text('seed') ?? defaults.seed ?? 'demo',
    all: given.toString(),
  }
}
