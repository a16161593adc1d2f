import type { CastCompany } from '../../world/cast'
import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, type Element_, h } from '../tree'
import { emberFrame } from './ember-frame'
import { inert, key, link, sduiFrame } from './sdui-frame'
import type { ProfileSpec } from './spec'

export interface SearchOptions {
  readonly seed?: string
  readonly what?: 'people' | 'all'
  /** The build of May 2026 wraps texts in spans and leaves the snippet without a key. */
  readonly ofMay?: boolean
  readonly snippet?: (who: ProfileSpec) => string | undefined
  readonly skeleton?: boolean
}

const currentJob = (who: ProfileSpec): string => {
  const [employer] = who.roles
  return `Current: ${employer?.roles[0]?.title} at ${employer?.company}`
}

/** People found, each with mutual connections in the same shape of link. */
export function sduiSearch(people: readonly ProfileSpec[], options: SearchOptions = {}): DemoPage {
  const { what = 'people' } = options
  const rows = people.map((who, n) => sduiRow(who, n, options))
  const page = sduiFrame(
    `/search/results/${what}/?keywords=data`,
    '(3) "data" | Search | LinkedIn',
    'd_flagship3_search_srp_people',
    'en',
    [
      h(
        'main',
        { id: 'workspace' },
        h(
          'div',
          {
            role: 'main',
            'data-sdui-screen': `com.linkedin.sdui.flagshipnav.search.SearchResults${what === 'all' ? 'All' : 'People'}`,
          },
          h(
            'div',
            { 'data-testid': 'lazy-column', componentkey: key() },
            h(
              'div',
              { role: 'list' },
              options.skeleton
                ? [h('div'), h('div')]
                : [...(what === 'all' ? [postRow()] : []), ...rows].map((row) => h('div', {}, row)),
            ),
          ),
          h('div', { 'data-testid': 'pagination-controls-list' }),
        ),
      ),
    ],
  )
  return dressed(page, 'sdui', options.seed ?? 'one')
}

function sduiRow(
  who: ProfileSpec,
  n: number,
  { ofMay = false, snippet = currentJob }: SearchOptions,
): Element_ {
  const told = snippet(who)
  const line = (text: string) => h('div', {}, h('p', {}, ofMay ? h('span', {}, text) : text))
  const [label = '', ...rest] = told?.split(/(?=Quillmere)/) ?? []
  const snippetLine = h(
    'p',
    {},
    h('span', {}, label, rest.length > 0 && h('strong', {}, h('span', {}, rest.join('')))),
  )
  return h(
    'div',
    { role: 'listitem' },
    inert(
      h(
        'a',
        { tabindex: '0', href: `https://www.linkedin.com/in/${who.slug}/`, componentkey: key() },
        h(
          'div',
          { componentkey: key() },
          h(
            'div',
            {},
            h('figure', {}, h('img', { alt: who.name })),
            h(
              'div',
              {},
              h(
                'p',
                { componentkey: key() },
                h('a', { href: `https://www.linkedin.com/in/${who.slug}/` }, who.name),
                h('span', {}, h('span', {}, '• 2nd')),
              ),
              line(who.headline),
              line(who.location),
            ),
            h(
              'div',
              {},
              h(
                'div',
                { componentkey: `SearchResults${who.member}` },
                inert(
                  h(
                    'a',
                    {
                      href: `/preload/search-custom-invite/?vanityName=${encodeURIComponent(who.slug)}`,
                      'aria-label': `Invite ${who.name} to connect`,
                    },
                    h('svg', { id: 'connect-small' }),
                    h('span', {}, 'Connect'),
                  ),
                ),
              ),
            ),
          ),
          told &&
            h(
              'div',
              ofMay ? {} : { componentkey: `SearchResultssnippet_${who.member}` },
              h('div', {}, snippetLine),
            ),
          h('div', { componentkey: key() }, h('ul', { role: 'presentation' }), h('div', {}, mutual(n))),
        ),
      ),
    ),
    h('hr', { role: 'presentation' }),
  )
}

const mutual = (n: number) =>
  h(
    'p',
    {},
    h('a', { href: `/in/mutual-friend-${n}/` }, h('strong', {}, 'Mutual Friend')),
    ' and ',
    h(
      'a',
      { href: '/search/results/people/?origin=SHARED_CONNECTIONS_CANNED_SEARCH' },
      h('strong', {}, '3 other mutual connections'),
    ),
  )

/** A post among mixed results: its author has a link, but the row is not about them. */
const postRow = () =>
  h(
    'div',
    { role: 'listitem' },
    inert(
      link('/in/post-author/', h('p', { componentkey: key() }, 'Post Author'), h('p', {}, 'posted a chart')),
    ),
  )

const urn = (who: ProfileSpec) =>
  `https://www.linkedin.com/in/${who.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${who.member}`

function results(path: string, title: string, rows: Child, seed: string): DemoPage {
  return dressed(
    emberFrame(path, title, 'd_flagship3_search_srp_people', 'en', [
      h(
        'main',
        {},
        h(
          'div',
          { class: 'search-results-container' },
          h('h2', { class: '{hash} visually-hidden' }, 'Search results'),
          h('ul', { role: 'list', class: '{hash} list-style-none' }, rows),
        ),
      ),
    ]),
    'ember',
    seed,
  )
}

export const emberSearch = (people: readonly ProfileSpec[], options: SearchOptions = {}): DemoPage =>
  results(
    '/search/results/people/?keywords=data',
    '(3) "data" | Search | LinkedIn',
    [...people.map((who) => emberRow(who, options.snippet ?? currentJob)), hiddenRow()],
    options.seed ?? 'one',
  )

const emberItem = (urnText: string, ...children: Child[]) =>
  h(
    'li',
    { class: '{hash}' },
    h(
      'div',
      {
        class: '{hash}',
        'data-chameleon-result-urn': urnText,
        'data-view-name': 'search-entity-result-universal-template',
      },
      h('div', { class: 'linked-area flex-1 cursor-pointer' }, ...children),
    ),
  )

function emberRow(who: ProfileSpec, snippet: (who: ProfileSpec) => string | undefined): Element_ {
  return emberItem(
    'urn:li:member:16000001',
    h(
      'a',
      { class: '{hash} scale-down', href: urn(who), 'data-test-app-aware-link': '' },
      h('img', { class: 'presence-entity__image', alt: who.name }),
    ),
    h(
      'div',
      { class: '{hash} pt3 pb3 t-12 t-black--light' },
      h(
        'div',
        { class: 'mb1' },
        h(
          'div',
          { class: 't-roman t-sans' },
          h(
            'span',
            { class: '{hash} t-16' },
            h(
              'a',
              { class: '{hash}', href: urn(who), 'data-test-app-aware-link': '' },
              h(
                'span',
                { dir: 'ltr' },
                h('span', { 'aria-hidden': 'true' }, who.name),
                h('span', { class: 'visually-hidden' }, `View ${who.name}’s profile`),
              ),
            ),
            h(
              'span',
              { class: 'entity-result__badge t-14' },
              h('span', { 'aria-hidden': 'true' }, '• 2nd'),
              h('span', { class: 'visually-hidden' }, '2nd degree connection'),
            ),
          ),
        ),
        h('div', { class: '{hash} t-14 t-black t-normal' }, who.headline),
        h('div', { class: '{hash} t-14 t-normal' }, who.location),
      ),
      h('p', { class: '{hash} entity-result__summary--2-lines t-12 t-black--light' }, snippet(who)),
      h(
        'div',
        { class: 'entity-result__insights t-12' },
        h(
          'a',
          { href: 'https://www.linkedin.com/in/ACoAAFa1ce1111111111111111111111111Test?x=y' },
          h('strong', {}, 'Ivo Larkspur'),
        ),
        ' is a mutual connection',
      ),
    ),
  )
}

const hiddenRow = () =>
  emberItem(
    'urn:li:member:headless',
    h(
      'span',
      { class: '{hash} t-16' },
      h('a', { href: '/search/results/people/headless?origin=x' }, 'LinkedIn Member'),
    ),
    h('div', { class: 't-14 t-black' }, 'Analyst'),
  )

export const emberCompanySearch = (organisations: readonly CastCompany[], seed = 'one'): DemoPage =>
  results(
    '/search/results/companies/?keywords=data',
    '"data" | Search | LinkedIn',
    organisations.map((each) =>
      emberItem(
        `urn:li:company:${each.number}`,
        h(
          'a',
          { class: '{hash} scale-down', href: `https://www.linkedin.com/${each.kind}/${each.slug}/` },
          h('img', { alt: each.name }),
        ),
        h(
          'div',
          { class: 'mb1' },
          h(
            'span',
            { class: '{hash} t-16' },
            h('a', { href: `https://www.linkedin.com/${each.kind}/${each.slug}/` }, each.name),
          ),
          h('div', { class: '{hash} t-14 t-black t-normal' }, `${each.industry} • ${each.location}`),
          h('div', { class: '{hash} t-14 t-normal' }, '99K followers'),
        ),
      ),
    ),
    seed,
  )
