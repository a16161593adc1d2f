import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { type DemoPage, pageHtml } from './demo-page'
import { demoPageAt } from './routes'
import { type SiteDefaults, type SiteSettings, settingsFrom } from './settings'
import { h } from './tree'

const scriptAt = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

export interface SiteOptions {
  readonly defaults?: SiteDefaults
  /** Told of every request that reaches the site: an extension must never be among those who ask. */
  readonly onRequest?: (request: {
    readonly method: string
    readonly path: string
    readonly origin: string
  }) => void
}

/** The fictional LinkedIn, to be served under the real host name. */
export function linkedInSite({ defaults = {}, onRequest }: SiteOptions = {}): Hono {
  const site = new Hono()
  const scripts = { client: scriptAt('./client.js'), listener: scriptAt('./listener.js') }

  site.use(async (context, next) => {
    const { method, path } = context.req
    onRequest?.({ method, path, origin: context.req.header('origin') ?? '' })
    await next()
  })

  site.get('/__demo/page', (context) => {
    const url = new URL(context.req.query('href') ?? '/', 'https://www.linkedin.com')
    const settings = settingsFrom(new URLSearchParams(context.req.query('settings')), '', defaults)
    return context.json({ page: demoPageAt(url, settings) ?? null })
  })

  site.get('*', (context) => {
    const url = new URL(context.req.url)
    const settings = settingsFrom(url.searchParams, context.req.header('cookie') ?? '', defaults)
    const page = demoPageAt(url, settings)
    return page ? answer(context, page, settings) : context.notFound()
  })

  const answer = (context: Context, page: DemoPage, settings: SiteSettings) => {
    const nonce = crypto.randomUUID()
    context.header('Content-Security-Policy', policy(nonce))
    context.header('Cache-Control', 'no-store')
    return context.html(documentOf(page, settings, scripts, nonce))
  }
  return site
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
  ].join('; ')

/** The application builds the page from this data and takes both out of the document; guests get ready HTML. */
function documentOf(
  page: DemoPage,
  settings: SiteSettings,
  scripts: { readonly client: string; readonly listener: string },
  nonce: string,
): string {
  const listener =
    settings.listener &&
    h('script', { nonce, 'data-events': JSON.stringify(announcements(settings.listener)) }, scripts.listener)
  const data = JSON.stringify({ page, settings }).replaceAll('<', '\\u003c')
  const application = [
    h('script', { type: 'application/json', id: 'demo-state' }, data),
    h('script', { nonce }, scripts.client),
  ]
  return pageHtml({
    ...page,
    head: [...(listener ? [listener] : []), ...page.head],
    body: page.plain ? page.body : { ...page.body, children: application },
  })
}

/** Names of events by which the usual frameworks announce a content script to the page. */
const announcements = (extensionId: string): readonly string[] => [
  ...['linkedin-reader', 'content'].flatMap((entry) => [
    `${extensionId}:${entry}:wxt:content-script-started`,
    `${extensionId}:${entry}:wxt:locationchange`,
  ]),
  'wxt:content-script-started',
  'wxt:locationchange',
]
