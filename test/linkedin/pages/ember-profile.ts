import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, type Element_, h } from '../tree'
import { emberFrame, type Island } from './ember-frame'
import type { EmployerSpec, ProfileSpec, RoleSpec } from './spec'

export interface EmberOptions {
  readonly seed?: string
  /** Class names of 2024, before they were hashed. */
  readonly of2024?: boolean
  /** The contact dialog, with a heading of its own. */
  readonly contactOpen?: boolean
  readonly oneButton?: { readonly label: string; readonly text: string }
  readonly islands?: readonly Island[]
  readonly boot?: boolean
  readonly path?: string
}

/** The profile of 2021 to 2026: an `h1`, utility classes, every text written twice. */
export function emberProfile(who: ProfileSpec, options: EmberOptions = {}): DemoPage {
  const path = options.path ?? `/in/${who.slug}/`
  const main = h(
    'main',
    { class: 'scaffold-layout__main {hash}' },
    topCard(who, options),
    h(
      'section',
      { class: 'artdeco-card pv-profile-card break-words mt2', 'data-view-name': 'profile-card' },
      h('div', { id: 'highlights', class: 'pv-profile-card__anchor' }),
      h('h2', {}, `You and ${who.first} both studied at Tidewater`),
    ),
    who.roles.length > 0 && experience(who),
  )
  const content = options.boot
    ? [h('div', { class: 'application-outlet__skeleton' })]
    : [
        toolbar(who),
        h(
          'div',
          { id: 'profile-content', class: '{hash}' },
          h('div', { class: 'scaffold-layout {hash}' }, main, aside()),
        ),
        options.contactOpen &&
          h('div', { class: 'artdeco-modal' }, h('h1', { id: 'pv-contact-info' }, 'Ivo Larkspur')),
      ]
  const page = emberFrame(
    path,
    options.boot ? 'LinkedIn' : `${who.name} | LinkedIn`,
    'd_flagship3_profile_view_base',
    who.language ?? 'en',
    content,
    options.islands,
  )
  return dressed(page, 'ember', options.seed ?? 'one')
}

/** What the server knew of the viewed person, with the viewer's own record among it, as it really is. */
export function profileIsland(who: ProfileSpec, viewer: ProfileSpec): Island {
  const record = (someone: ProfileSpec, more: object) => ({
    $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
    entityUrn: `urn:li:fsd_profile:${someone.member}`,
    publicIdentifier: someone.slug,
    firstName: someone.first,
    lastName: someone.last,
    ...more,
  })
  return {
    request: `/voyager/api/graphql?variables=(vanityName:${who.slug})&queryId=voyagerIdentityDashProfiles`,
    payload: {
      included: [
        record(viewer, { iweWarned: false }),
        record(who, {
          headline: who.headline,
          objectUrn: 'urn:li:member:16000001',
          premium: false,
          creator: false,
        }),
        {
          $type: 'com.linkedin.voyager.dash.common.Geo',
          entityUrn: 'urn:li:fsd_geo:900001',
          countryISOCode: 'NL',
        },
      ],
    },
  }
}

const twice = (text: string): Child => [
  h('span', { 'aria-hidden': 'true' }, text),
  h('span', { class: 'visually-hidden' }, text.replace(/ [–-] /, ' to ')),
]

const toolbar = (who: ProfileSpec) =>
  h(
    'div',
    { class: 'scaffold-layout-toolbar' },
    h(
      'div',
      { class: 'artdeco-entity-lockup' },
      h('div', { class: 'artdeco-entity-lockup__title' }, who.name),
    ),
  )

const aside = () =>
  h(
    'aside',
    { class: '{hash}' },
    h(
      'a',
      { href: 'https://www.linkedin.com/in/ivo-larkspur?miniProfileUrn=x' },
      ...[twice('Ivo Larkspur')].flat(),
    ),
    h('p', {}, 'CTO at Harborline'),
  )

function topCard(who: ProfileSpec, options: EmberOptions): Element_ {
  const { of2024 = false } = options
  return h(
    'section',
    { class: 'artdeco-card {hash}', 'data-member-id': '16000001' },
    h(
      'div',
      { class: 'top-card-background-hero-image' },
      h('img', { id: 'profile-background-image-target-image', alt: 'Background Image' }),
    ),
    h(
      'div',
      { class: of2024 ? 'ph5 pb5' : 'ph5 {hash}' },
      h(
        'div',
        { class: 'display-flex' },
        h(
          'button',
          { class: '{hash} pv-top-card-profile-picture__container', 'aria-label': 'open profile picture' },
          h('img', { class: '{hash}', title: who.name, alt: who.name }),
        ),
        who.premiumLabel &&
          h(
            'span',
            { class: 'pv-member-badge pv-member-badge--for-top-card', title: who.premiumLabel },
            h('span', { class: 'visually-hidden' }, `${who.first} has a {:badgeType} account`),
          ),
      ),
      h(
        'div',
        { class: 'mt2 relative' },
        h(
          'div',
          { class: of2024 ? 'pv-text-details__left-panel' : '{hash}' },
          h(
            'div',
            { class: '{hash}' },
            h(
              'span',
              { class: 'artdeco-hoverable-trigger' },
              h(
                'a',
                {
                  href: `/in/${who.slug}/overlay/about-this-profile/`,
                  'aria-label': who.name,
                  class: 'ember-view {hash}',
                },
                h(
                  'h1',
                  {
                    class: of2024
                      ? 'text-heading-xlarge inline t-24 v-align-middle break-words'
                      : '{hash} inline t-24 v-align-middle break-words',
                  },
                  who.name,
                ),
              ),
            ),
            who.pronouns &&
              h('span', { class: 'text-body-small v-align-middle break-words t-black--light' }, who.pronouns),
            h(
              'span',
              { class: 'distance-badge' },
              h('span', { class: 'visually-hidden' }, '2nd degree connection'),
              h('span', { class: 'dist-value', 'aria-hidden': 'true' }, '2nd'),
            ),
          ),
          h(
            'div',
            {
              class: 'text-body-medium break-words',
              ...(of2024
                ? {}
                : { 'data-generated-suggestion-target': 'urn:li:fsu_profileActionDelegate:1000001' }),
            },
            who.headline,
          ),
        ),
        h('ul', { class: of2024 ? 'pv-text-details__right-panel' : '{hash}' }, besideName(who, options)),
        h(
          'div',
          { class: '{hash} mt2' },
          h('span', { class: 'text-body-small inline t-black--light break-words' }, who.location),
          h(
            'span',
            { class: '{hash} t-black--light' },
            h(
              'a',
              { id: 'top-card-text-details-contact-info', href: `/in/${who.slug}/overlay/contact-info/` },
              'Contact info',
            ),
          ),
        ),
      ),
      h(
        'ul',
        { class: '{hash}' },
        h(
          'li',
          { class: 'text-body-small' },
          h('span', { class: 't-black--light' }, h('span', { class: 't-bold' }, '500+'), ' connections'),
        ),
      ),
      h(
        'a',
        {
          class: '{hash} inline-flex',
          href: `https://www.linkedin.com/search/results/people/?facetNetwork=%22F%22&facetConnectionOf=%22${who.member}%22&origin=MEMBER_PROFILE_CANNED_SEARCH`,
        },
        h('span', { 'aria-hidden': 'true' }, h('strong', {}, 'Ivo Larkspur'), ' and 3 mutual connections'),
      ),
    ),
  )
}

function besideName(who: ProfileSpec, { oneButton }: EmberOptions): Child {
  const button = (label: string, text: string) =>
    h(
      'li',
      { class: '{hash}' },
      h(
        'button',
        { class: '{hash} text-align-left', 'aria-label': label },
        h('img', { alt: '', class: 'EntityPhoto-square-1' }),
        h(
          'span',
          { class: '{hash} hoverable-link-text break-words' },
          h('div', { class: '{hash}', dir: 'ltr' }, text),
        ),
      ),
    )
  if (oneButton) return button(oneButton.label, oneButton.text)
  return [
    who.tile && button(`Current company: ${who.tile}. Click to skip to experience card`, who.tile),
    who.school && button(`Education: ${who.school}. Click to skip to education card`, who.school),
  ]
}

const experience = (who: ProfileSpec) =>
  h(
    'section',
    {
      class: 'artdeco-card pv-profile-card break-words mt2',
      tabindex: '-1',
      'data-view-name': 'profile-card',
    },
    h('div', { id: 'experience', class: 'pv-profile-card__anchor' }),
    h('h2', { class: 'pvs-header__title text-heading-large' }, twice('Experience')),
    h(
      'div',
      { class: '{hash}' },
      h(
        'ul',
        { class: '{hash}' },
        who.roles.map((employer) => h('li', { class: 'artdeco-list__item {hash}' }, entry(employer))),
      ),
    ),
    h(
      'div',
      { class: 'pvs-list__footer-wrapper' },
      h(
        'a',
        {
          id: 'navigation-index-see-all-positions-aggregated',
          href: `https://www.linkedin.com/in/${who.slug}/details/experience?profileUrn=x`,
        },
        'Show all 7 experiences',
      ),
    ),
  )

const href = (employer: EmployerSpec) =>
  employer.number
    ? `https://www.linkedin.com/company/${employer.number}/`
    : `https://www.linkedin.com/search/results/all/?keywords=${encodeURIComponent(employer.company)}`

function entry(employer: EmployerSpec): Element_ {
  const [role] = employer.roles
  const head = employer.grouped
    ? [bold(employer.company), normal(employer.total ?? '5 yrs 7 mos')]
    : role
      ? [
          bold(role.title),
          normal([employer.company, role.type].filter(Boolean).join(' · ')),
          role.dates && caption(role.dates),
          role.place && normal(role.place),
        ]
      : []
  const inner = employer.grouped
    ? h(
        'ul',
        {},
        employer.roles.map((each) => h('li', {}, nested(each, employer))),
      )
    : h(
        'ul',
        {},
        h(
          'li',
          {},
          h('div', {}, h('span', { 'aria-hidden': 'true' }, role?.description ?? 'Charts, 2019 - now')),
        ),
      )
  return h(
    'div',
    { class: '{hash}', 'data-view-name': 'profile-component-entity' },
    h(
      'div',
      {},
      h(
        'a',
        {
          'data-field': 'experience_company_logo',
          class: 'optional-action-target-wrapper',
          href: href(employer),
        },
        h('img', { alt: employer.logoLabel ?? `${employer.company} logo` }),
      ),
    ),
    h(
      'div',
      { class: 'display-flex flex-column' },
      h('a', { 'data-field': 'experience_company_logo', href: href(employer) }, head),
      h('div', { class: '{hash} pvs-entity__sub-components' }, inner),
    ),
  )
}

const nested = (role: RoleSpec, employer: EmployerSpec) =>
  h(
    'div',
    { class: '{hash}', 'data-view-name': 'profile-component-entity' },
    h(
      'a',
      { class: 'optional-action-target-wrapper', href: href(employer) },
      bold(role.title),
      role.type && normal(role.type),
      role.dates && caption(role.dates),
    ),
  )

const bold = (text: string) => h('div', { class: 'mr1 hoverable-link-text t-bold' }, twice(text))
const normal = (text: string) => h('span', { class: 't-14 t-normal' }, twice(text))
const caption = (text: string) =>
  h(
    'span',
    { class: 't-14 t-normal t-black--light' },
    h('span', { class: 'pvs-entity__caption-wrapper', 'aria-hidden': 'true' }, text),
    h('span', { class: 'visually-hidden' }, text.replace(/ ?[–-] ?/, ' to ')),
  )
