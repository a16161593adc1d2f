import { viewer } from '../../world/cast'
import type { DemoPage } from '../demo-page'
import { type Child, h } from '../tree'

export const site = 'https://www.linkedin.com'
let keys = 0
/** The keys that React gives to nothing in particular. */
export const key = (): string => `00000000-0000-4000-8000-${(keys++).toString(16).padStart(12, '0')}`

/** A link as SDUI builds them: absolute, focusable, with a key of its own. */
export const link = (path: string, ...children: readonly Child[]) =>
  h('a', { tabindex: '0', href: path.startsWith('/') ? site + path : path, componentkey: key() }, ...children)

export const inert = (...children: readonly Child[]) =>
  h('div', { 'data-display-contents': 'true' }, ...children)

/** What stands around every SDUI screen: toasts with the first `h2` of the page, the top navigation, old modals. */
export function sduiFrame(
  path: string,
  title: string,
  pageKey: string,
  language: string,
  screen: readonly Child[],
): Omit<DemoPage, 'lazy'> {
  return {
    href: site + path,
    title,
    html: { lang: language, dir: 'ltr', translate: 'no' },
    head: [
      h('meta', { name: 'como-err', content: '{"title":"Something went wrong","retry":"Try again"}' }),
      h('meta', { name: 'storage-inventory', content: '[]' }),
      h('meta', { name: 'como-pk', content: pageKey }),
    ],
    body: h(
      'body',
      { 'data-rehydrated': 'true' },
      h(
        'div',
        { id: 'root', 'data-strictmode': 'true' },
        h('section', {}, h('h2', { 'data-testid': 'toasts-title' }, '0 notifications')),
        h('div', {}, navigation(), ...screen),
      ),
      h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }),
    ),
  }
}

const navigation = () =>
  h(
    'header',
    {},
    inert(
      h(
        'div',
        { 'data-testid': 'primary-nav' },
        h(
          'div',
          { role: 'button', componentkey: key() },
          h('svg', { id: 'linkedin-bug-blue-medium', 'aria-label': 'LinkedIn' }),
        ),
        h(
          'div',
          { role: 'search' },
          h('input', {
            'data-testid': 'typeahead-input',
            componentkey: 'SearchResults_SearchTyahInputRef',
            placeholder: 'Search',
          }),
        ),
        h(
          'div',
          { componentkey: 'primaryNavLinksComponentRef' },
          h('a', { href: '/feed/' }, 'Home'),
          h('a', { href: `${site}/in/${viewer.slug}/` }, 'Me'),
        ),
      ),
    ),
  )
