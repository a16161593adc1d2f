import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, type Element_, h } from '../tree'
import { experienceCard } from './sdui-experience'
import { inert, key, link, sduiFrame } from './sdui-frame'
import type { ProfileSpec } from './spec'

const screenName = 'com.linkedin.sdui.flagshipnav.profile.Profile'

export interface SduiOptions {
  readonly seed?: string
  /** L3c: keys repeated as ids, cards in a labelled section, the toolbar inert. */
  readonly late?: boolean
  readonly screen?: string
  /** Whose sticky header is still mounted. */
  readonly toolbar?: ProfileSpec | undefined
  readonly path?: string
  readonly title?: string
  readonly experience?: 'seen' | 'unseen'
  /** More people and roles than any real page. */
  readonly strangers?: number
}

/** Somebody's profile as most members see it: no class to hold on to, no `h1`, strangers beside the subject. */
export function sduiProfile(who: ProfileSpec, options: SduiOptions = {}): DemoPage {
  const { late = false, experience = 'seen' } = options
  const keyed = (name: string): Record<string, string> =>
    late ? { componentkey: name, id: name } : { componentkey: name }
  const lazyKey = late ? `profileCardsExperienceOnly${who.slug}` : `profileCardsBelowActivityPart1${who.slug}`
  const experienceTree = who.roles.length ? experienceCard(who, late) : undefined
  const cards = h(
    'div',
    { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', componentkey: key() },
    h('div', keyed(cardKey(who, late ? 'TopCard' : 'Topcard')), topCard(who, late)),
    h('div', { componentkey: `ProfilePostConnectDrawer_${who.slug}` }),
    h('div', { componentkey: `profileCardsAboveActivity${who.slug}` }, aboutCard(who)),
    h('div', keyed(`com.linkedin.sdui.profile.card.ref${who.slug}Activity`), h('h2', {}, 'Activity')),
    h('div', { componentkey: lazyKey }, inert(h('div')), experience === 'seen' && experienceTree),
    ['2', '3', '4'].map((part) =>
      h('div', { componentkey: `profileCardsBelowActivityPart${part}${who.slug}` }, inert(h('div'))),
    ),
  )
  const screen = h(
    'div',
    { role: 'main', 'data-sdui-screen': options.screen ?? screenName },
    h(
      'div',
      {},
      toolbar(options.toolbar ?? who, late),
      h(
        'main',
        { id: 'workspace', tabindex: '0' },
        h(
          'div',
          {},
          h(
            'div',
            {},
            h('div', {}, inert(late ? h('section', { 'aria-label': 'Primary content' }, cards) : cards)),
            aside(who, options.strangers ?? 3),
          ),
        ),
      ),
    ),
  )
  const page: DemoPage = {
    ...sduiFrame(
      options.path ?? `/in/${who.slug}/`,
      options.title ?? `(3) ${who.name} | LinkedIn`,
      'd_flagship3_profile_view_base',
      who.language ?? 'en',
      [screen],
    ),
    ...(experience === 'unseen' && experienceTree ? { lazy: [{ key: lazyKey, tree: experienceTree }] } : {}),
  }
  return dressed(page, 'sdui', options.seed ?? 'one')
}

export const cardKey = (who: ProfileSpec, name: string): string =>
  `com.linkedin.sdui.profile.card.ref${who.member}${name}`

function toolbar(who: ProfileSpec, late: boolean): Element_ {
  return h(
    'div',
    { role: 'toolbar', ...(late ? { 'aria-hidden': 'true', inert: '' } : {}) },
    h(
      'div',
      { componentkey: key() },
      link(
        `/in/${who.slug}/`,
        h(
          'div',
          { 'aria-label': who.name },
          h('figure', { 'aria-hidden': 'true' }),
          h('div', {}, h('p', {}, who.name), h('div', {}, h('p', {}, who.headline))),
        ),
      ),
      h('div', {}, h('button', {}, 'Message')),
    ),
  )
}

function topCard(who: ProfileSpec, late: boolean): Element_ {
  const name = cardKey(who, late ? 'TopCard' : 'Topcard')
  return h(
    'section',
    late ? { componentkey: name, id: name } : { componentkey: name },
    h(
      'div',
      {},
      h(
        'div',
        {},
        media(who),
        h(
          'div',
          {},
          h('div', {}, nameColumn(who), tiles(who)),
          connections(who),
          actions(who),
          openToWork(who),
        ),
      ),
    ),
  )
}

const media = (who: ProfileSpec) =>
  h(
    'div',
    {},
    link(
      `/in/${who.slug}/overlay/background-photo/`,
      h('figure', {}, h('svg', { 'aria-label': 'Cover photo' }), h('img', { alt: 'Cover photo' })),
    ),
    link(
      `/in/${who.slug}/`,
      h(
        'div',
        { 'aria-label': 'Profile photo', componentkey: key() },
        h('figure', { 'aria-hidden': 'true' }, h('svg', { id: 'person-accent-4' }), h('img', { alt: '' })),
      ),
    ),
    who.premiumLabel &&
      link(
        `/in/${who.slug}/`,
        h('svg', { id: 'linkedin-bug-premium-v2-xsmall', 'aria-label': who.premiumLabel }),
      ),
    h(
      'a',
      {
        href: `https://www.linkedin.com/in/${who.slug}/`,
        'aria-label': `Manage notifications about ${who.name}`,
      },
      h('svg', { id: 'bell-fill-medium' }),
    ),
  )

function nameColumn(who: ProfileSpec): Element_ {
  const degree = who.own ? undefined : h('p', {}, `· ${who.degree ?? '2nd'}`)
  const line = who.companyLine ?? [who.tile, who.school].filter(Boolean).join(' · ')
  return h(
    'div',
    {},
    h(
      'div',
      {},
      h(
        'div',
        {},
        h(
          'div',
          { 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
          inert(
            link(
              `/in/${who.slug}/`,
              h(
                'div',
                { componentkey: who.verifiedLabel ? `ProfileVerificationTriggerRef-${who.slug}` : key() },
                h(
                  'div',
                  {},
                  h('h2', {}, who.name),
                  who.verifiedLabel && h('svg', { id: 'verified-medium', 'aria-label': who.verifiedLabel }),
                ),
              ),
            ),
          ),
        ),
        who.pronouns && h('p', {}, `(${who.pronouns})`),
        degree,
        degree && inert(degree),
        who.own && h('a', { href: `/in/${who.slug}/edit/intro/` }, h('svg', { id: 'edit-medium' })),
      ),
    ),
    who.headline && h('p', {}, who.headline),
    line && h('p', {}, line),
    who.contact === false
      ? h('div', {}, h('p', {}, who.location))
      : h(
          'div',
          {},
          h('p', {}, who.location),
          h('p', {}, '·'),
          h(
            'p',
            {},
            h('a', { href: `https://www.linkedin.com/in/${who.slug}/overlay/contact-info/` }, 'Contact info'),
          ),
        ),
  )
}

const tiles = (who: ProfileSpec) =>
  h('div', {}, h('div', {}, who.tile && tile('company', who.tile), who.school && tile('school', who.school)))

const tile = (kind: string, name: string) =>
  h(
    'div',
    { role: 'button', tabindex: '0' },
    h(
      'div',
      {},
      h('figure', { 'aria-hidden': 'true' }, h('svg', { id: `${kind}-accent-4` }), h('img', { alt: '' })),
      h('div', {}, h('div', {}, h('div', {}, h('p', {}, name)))),
    ),
  )

function connections(who: ProfileSpec): Child {
  const search = `/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=${encodeURIComponent(`["${who.member}"]`)}`
  return [
    h('div', {}, h('a', { href: search }, h('p', {}, '500+ connections'))),
    h(
      'a',
      { href: search },
      h('ul', { role: 'presentation' }),
      h('p', {}, h('strong', {}, 'Ivo'), ', ', h('strong', {}, 'Mia'), ' and 12 other mutual connections'),
    ),
  ]
}

function actions(who: ProfileSpec): Child {
  if (who.own) return undefined
  const row = () =>
    h(
      'div',
      {},
      h(
        'a',
        {
          href: `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${who.member}&recipient=${who.member}&interop=msgOverlay`,
        },
        h('span', {}, 'Message'),
      ),
      h(
        'a',
        {
          href: `/preload/custom-invite/?vanityName=${encodeURIComponent(who.slug)}`,
          'aria-label': `Invite ${who.name} to connect`,
        },
        'Connect',
      ),
      h(
        'a',
        { href: 'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fnora.example%2F&isSdui=true' },
        'Visit my website',
      ),
      h('button', { 'aria-label': 'More', 'aria-expanded': 'false' }, 'More'),
    )
  return [row(), row()]
}

const openToWork = (who: ProfileSpec) =>
  who.openToWork &&
  h(
    'ul',
    {},
    h(
      'li',
      {},
      link(`/in/${who.slug}/`, h('p', {}, h('strong', {}, 'Open to work')), h('p', {}, 'Data roles')),
    ),
  )

const aboutCard = (who: ProfileSpec) =>
  h(
    'div',
    { 'data-sdui-component': 'com.linkedin.sdui.generated.profile.dsl.impl.profileCardsAboveActivity' },
    h(
      'section',
      { componentkey: cardKey(who, 'About') },
      h('h2', {}, 'About'),
      h('p', {}, 'I like boats, charts and Harborline, 2019 - Present.'),
    ),
  )

/** Strangers in the shape of the subject, and the only company links of the page where no experience is shown. */
const aside = (who: ProfileSpec, strangers: number) =>
  h(
    'div',
    {},
    h('div', { componentkey: cardKey(who, 'SupportedLocales') }),
    h(
      'div',
      { componentkey: `profileAsideBrowsemap${who.slug}` },
      h('h2', {}, 'More profiles for you'),
      Array.from({ length: strangers }, (_, n) =>
        link(
          `/in/ivo-larkspur${n || ''}/`,
          h(
            'div',
            {},
            h('p', {}, 'Ivo Larkspur'),
            h('p', {}, '· 3rd'),
            h('p', {}, 'CTO at Harborline'),
            link(`/in/ivo-larkspur${n || ''}/`, h('span', {}, 'View')),
          ),
        ),
      ),
    ),
    h('div', { componentkey: `profileAsidePymk${who.slug}` }, h('h2', {}, 'People you may know')),
    h(
      'div',
      { componentkey: `profileAsideProduct${who.slug}` },
      link('/company/90000004/', h('p', {}, 'Brightfen Health'), h('p', {}, 'Promoted')),
    ),
    h('footer'),
  )
