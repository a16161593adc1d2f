import { viewer } from '../../world/cast'
import type { DemoPage } from '../demo-page'
import { type Child, h } from '../tree'
import { site } from './sdui-frame'

const viewerName = `${viewer.first} ${viewer.last}`

/** A block of data that the server left for the Ember application, with the request it answers. */
export interface Island {
  readonly request: string
  readonly payload: unknown
}

/** What stands around every Ember page: boot leftovers, data islands, and the viewer's own name. */
export function emberFrame(
  path: string,
  title: string,
  page: string,
  language: string,
  content: readonly Child[],
  islands: readonly Island[] = [],
): DemoPage {
  return {
    href: site + path,
    title,
    html: { lang: language, class: 'theme theme--mercado app-loader--default' },
    head: [],
    body: h(
      'body',
      { dir: 'ltr', class: 'render-mode-BIGPIPE nav-v2 ember-application boot-complete icons-loaded' },
      h('div', { id: 'app-boot-bg-loader', class: 'app-boot-bg-skeleton', style: 'display:none' }),
      h('code', { style: 'display:none', id: 'clientPageInstance' }, `urn:li:page:${page};AAAA==`),
      viewerIslands.concat(islands).map(island),
      h(
        'div',
        { class: 'application-outlet' },
        h(
          'header',
          { id: 'global-nav', class: 'global-nav {hash}' },
          h('a', { href: '/feed/' }, 'Home'),
          h('img', { class: 'global-nav__me-photo', alt: viewerName }),
        ),
        h('div', { class: 'authentication-outlet' }, ...content),
      ),
    ),
  }
}

const viewerIslands: readonly Island[] = [
  {
    request: '/voyager/api/me',
    payload: {
      included: [
        {
          $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
          publicIdentifier: viewer.slug,
          firstName: viewer.first,
          lastName: viewer.last,
        },
      ],
    },
  },
]

const island = ({ request, payload }: Island, n: number) => {
  const id = `bpr-guid-${1_000_001 + n}`
  return [
    h('code', { style: 'display:none', id }, JSON.stringify({ data: {}, meta: {}, ...(payload as object) })),
    h(
      'code',
      { style: 'display:none', id: `datalet-${id}` },
      JSON.stringify({ request, status: 200, body: id, method: 'GET', headers: {} }),
    ),
    h('img', {
      src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      class: `datalet-${id}`,
      style: 'display:none',
    }),
  ]
}
