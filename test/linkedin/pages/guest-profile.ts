import type { DemoPage } from '../demo-page'
import { type Child, type Element_, h } from '../tree'
import type { EmployerSpec, ProfileSpec, RoleSpec } from './spec'

export interface GuestOptions {
  /** Values that guests may not see are asterisks. */
  readonly masked?: boolean
  readonly postsFirst?: boolean
  readonly employerPage?: boolean
  readonly empty?: boolean
  /** Without LinkedIn's own description of the page. */
  readonly bare?: boolean
}

const country = 'https://nl.linkedin.com'

/** A profile as somebody sees it who is not signed in: complete at once, full of invitations to sign in. */
export function guestProfile(who: ProfileSpec, options: GuestOptions = {}): DemoPage {
  const address = `${country}/in/${who.slug}`
  const title = `${who.name} - ${who.tile ?? who.headline} | LinkedIn`
  return {
    href: `https://www.linkedin.com/in/${who.slug}`,
    title: options.empty ? 'LinkedIn' : title,
    plain: true,
    html: { lang: 'en' },
    head: [
      h('meta', { name: 'pageKey', content: 'public_profile_v3_desktop' }),
      h('meta', { name: 'locale', content: 'en_US' }),
      h('link', { rel: 'canonical', href: address }),
      ...(options.empty
        ? []
        : [
            h('meta', { property: 'og:title', content: title }),
            h('meta', { property: 'og:type', content: 'profile' }),
            h('meta', { property: 'profile:first_name', content: who.first }),
            h('meta', { property: 'profile:last_name', content: who.last }),
            ...(options.bare
              ? []
              : [h('script', { type: 'application/ld+json' }, description(who, options))]),
          ]),
    ],
    body: h(
      'body',
      {},
      options.empty
        ? h('main', {}, h('section', {}, 'Join LinkedIn'))
        : h('main', {}, topCard(who, options), experience(who, options)),
      footer(),
    ),
  }
}

function description(who: ProfileSpec, { masked, postsFirst }: GuestOptions): string {
  const [employer] = who.roles
  const stranger = { '@type': 'Person', name: 'Ivo Larkspur', url: `${country}/in/ivo-larkspur` }
  const post = { '@type': 'DiscussionForumPosting', author: stranger, text: 'Boats!', mainEntityOfPage: 'x' }
  const person = {
    '@type': 'Person',
    name: masked ? '*****' : who.name,
    jobTitle: [masked ? '****** ****' : employer?.roles[0]?.title],
    address: { '@type': 'PostalAddress', addressLocality: who.location, addressCountry: 'NL' },
    worksFor: [
      { '@type': 'Organization', name: employer?.company, url: `${country}/company/${employer?.slug}` },
    ],
    sameAs: `${country}/in/${who.slug}`,
    url: `${country}/in/${who.slug}`,
  }
  const page = { '@type': 'WebPage', url: 'x', reviewedBy: { '@type': 'Person', name: 'Mia Tansley' } }
  return JSON.stringify({
    '@context': 'http://schema.org',
    '@graph': [...(postsFirst ? [post, post] : []), person, page],
  })
}

const signIn = (who: ProfileSpec) =>
  h(
    'div',
    { class: 'contextual-sign-in-modal' },
    h(
      'section',
      { role: 'dialog' },
      h(
        'h2',
        { class: 'contextual-sign-in-modal__context-screen-title' },
        `Sign in to view ${who.first}’s full profile`,
      ),
    ),
  )

function topCard(who: ProfileSpec, options: GuestOptions): Element_ {
  const [employer] = who.roles
  const link = (name: string, ...children: Child[]) =>
    options.employerPage === false
      ? h('div', {}, ...children)
      : h(
          'a',
          { 'data-tracking-control-name': name, href: `${country}/company/${employer?.slug}?trk=${name}` },
          ...children,
        )
  return h(
    'section',
    { class: 'top-card-layout container-lined' },
    h('figure', { class: 'cover-img' }, h('img', { alt: '' })),
    h(
      'div',
      { class: 'top-card-layout__card' },
      h('img', { class: 'top-card-layout__entity-image', alt: who.name }),
      h(
        'div',
        { class: 'top-card-layout__entity-info' },
        h(
          'button',
          { 'data-modal': 'public_profile_top-card_title-modal-id' },
          h('h1', { class: 'top-card-layout__title' }, who.name),
        ),
        signIn(who),
        h('h2', { class: 'top-card-layout__headline break-words' }, who.headline),
        h(
          'h3',
          { class: 'top-card-layout__first-subline' },
          h(
            'div',
            { class: 'profile-info-subheader' },
            h(
              'div',
              { class: 'not-first-middot' },
              h('span', {}, who.location),
              h('span', { class: 'link' }, 'Contact Info'),
            ),
            signIn(who),
            h(
              'div',
              { class: 'not-first-middot' },
              h('span', {}, '2K followers'),
              h('span', {}, '500+ connections'),
            ),
          ),
        ),
      ),
      h(
        'div',
        { class: 'top-card__links-container' },
        who.tile &&
          h(
            'div',
            { 'data-section': 'currentPositionsDetails' },
            link(
              'public_profile_topcard-current-company',
              h('span', { class: 'top-card-link__description' }, who.tile),
            ),
          ),
        who.school &&
          h(
            'div',
            { 'data-section': 'educationsDetails' },
            h(
              'a',
              { href: `${country}/school/tidewater-university` },
              h('span', { class: 'top-card-link__description' }, who.school),
            ),
          ),
        h(
          'div',
          { 'data-section': 'websites' },
          h(
            'a',
            { href: 'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fnora.example' },
            'Portfolio',
          ),
        ),
      ),
    ),
  )
}

const experience = (who: ProfileSpec, options: GuestOptions) =>
  h(
    'section',
    { class: 'core-section-container', 'data-section': 'experience' },
    h('h2', { class: 'core-section-container__title section-title' }, 'Experience'),
    h(
      'ul',
      { class: 'experience__list' },
      who.roles.map((employer) => (employer.grouped ? group(employer, options) : single(employer, options))),
    ),
  )

const masks = (text: string, { masked }: GuestOptions) => (masked ? text.replace(/\S/g, '*') : text)

function roleLines(role: RoleSpec, options: GuestOptions): Child {
  const [from = '', until] = (role.dates ?? '').split(' · ')[0]?.split(/ [–-] /) ?? []
  const duration = role.dates?.split(' · ')[1]
  return [
    h('h3', {}, h('span', { class: 'experience-item__title' }, masks(role.title, options))),
    h(
      'p',
      { class: 'experience-item__meta-item' },
      h(
        'span',
        { class: 'date-range' },
        h('time', {}, from),
        until && (/\d/.test(until) ? ['- ', h('time', {}, until)] : `- ${until}`),
        duration && h('span', { class: 'before:middot' }, duration),
      ),
    ),
  ]
}

function single(employer: EmployerSpec, options: GuestOptions): Element_ {
  const [role] = employer.roles
  const linked = employer.slug && options.employerPage !== false
  const name = h('span', { class: 'experience-item__subtitle' }, employer.company)
  return h(
    'li',
    { class: 'profile-section-card experience-item', 'data-section': 'currentPositionsDetails' },
    linked &&
      h(
        'a',
        { class: 'profile-section-card__image-link', href: `${country}/company/${employer.slug}?trk=x` },
        h('img', { alt: `${employer.company} Graphic` }),
      ),
    h(
      'div',
      {},
      role && roleLines(role, options),
      h('h4', {}, linked ? h('a', { href: `${country}/company/${employer.slug}?trk=y` }, name) : name),
    ),
  )
}

const group = (employer: EmployerSpec, options: GuestOptions): Element_ =>
  h(
    'li',
    { class: 'experience-group' },
    h(
      'a',
      { class: 'experience-group-header__url', href: `${country}/company/${employer.slug}?trk=z` },
      h('h4', { class: 'experience-group-header__company' }, employer.company),
      h(
        'p',
        { class: 'experience-group-header__meta-item' },
        h('span', { class: 'date-range' }, h('span', {}, '5 years 7 months')),
      ),
    ),
    h(
      'ul',
      { class: 'experience-group__positions' },
      employer.roles.map((role) =>
        h(
          'li',
          {
            class: 'profile-section-card experience-group-position',
            'data-section': 'currentPositionsDetails',
          },
          roleLines(role, options),
        ),
      ),
    ),
  )

const footer = () => h('footer', {}, h('a', { href: `${country}/in/ivo-larkspur` }, 'Ivo Larkspur'))

/** Three ways in which LinkedIn asks to sign in, all answered with 200. */
export const guestWall = (kind: 'canonical' | 'stub' | 'join'): DemoPage => ({
  href: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d/',
  title: kind === 'stub' ? '' : 'Sign Up | LinkedIn',
  plain: true,
  html: {},
  head: [
    kind === 'join' && h('meta', { name: 'pageKey', content: 'd_registration-cold-join' }),
    kind === 'canonical' && h('link', { rel: 'canonical', href: '/authwall' }),
    kind === 'stub' && h('script', { type: 'text/plain' }, 'window.location.href = "/authwall?trk=x"'),
  ].flatMap((tree) => tree || []),
  body: h('body', {}, kind === 'stub' ? [] : h('main', {}, h('h1', {}, 'Join LinkedIn'))),
})
