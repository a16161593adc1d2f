import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, type Element_, h } from '../tree'
import { emberFrame } from './ember-frame'
import type { CompanySpec, ProfileSpec } from './spec'

export interface CompanyOptions {
  readonly seed?: string
  readonly tab?: '' | 'about' | 'people'
  /** The address by number, before LinkedIn rewrites it. */
  readonly path?: string
  readonly headerOf?: CompanySpec
  /** Accessibility glue that the heading's text has carried. */
  readonly glued?: boolean
}

const card = 'artdeco-card org-page-details-module__card-spacing artdeco-card org-about-module__margin-bottom'
const tabNames = { '': 'Overview', about: 'About', people: 'People' } as const

/** A member's view of a company, school or showcase: Ember, with readable names for the parts of the header. */
export function emberCompany(company: CompanySpec, options: CompanyOptions = {}): DemoPage {
  const { tab = '', seed = 'one' } = options
  const path = options.path ?? `/${company.kind}/${company.slug}/${tab ? `${tab}/` : ''}`
  const content =
    tab === 'about'
      ? aboutCard(company)
      : tab === 'people'
        ? peopleCard(company)
        : h('section', { class: card }, h('h2', {}, 'Page posts'))
  const page = emberFrame(
    path,
    `(3) ${company.name}: ${tabNames[tab]} | LinkedIn`,
    'd_flagship3_company',
    'en',
    [
      h(
        'div',
        { class: 'organization-outlet' },
        h(
          'main',
          { class: 'scaffold-layout__main {hash}' },
          header(options.headerOf ?? company, options),
          content,
          alsoViewed(),
        ),
      ),
    ],
    islands(company),
  )
  return dressed(
    { ...page, head: [h('meta', { name: 'como-pk', content: 'd_flagship3_company' })] },
    'ember',
    seed,
  )
}

const employeesLink = (company: CompanySpec) =>
  `/search/results/people/?currentCompany=${encodeURIComponent(`["${company.number}"]`)}&origin=COMPANY_PAGE_CANNED_SEARCH`

function header(company: CompanySpec, { tab = '', glued = false }: CompanyOptions): Element_ {
  return h(
    'div',
    { class: 'org-module-card__margin-bottom' },
    h(
      'section',
      { class: 'org-top-card artdeco-card' },
      h(
        'div',
        { class: 'ember-view' },
        h('div', { class: 'top-card-background-hero-image' }),
        h(
          'div',
          { class: 'relative' },
          h('div', { class: 'ph5 pb5' }, identity(company, glued), socialProof(company), actions(company)),
        ),
        navigation(company, tab),
      ),
    ),
  )
}

const info = 'org-top-card-summary-info-list__info-item'

const identity = (company: CompanySpec, glued: boolean) =>
  h(
    'div',
    { class: 'org-top-card__primary-content org-top-card-primary-content--zero-height-logo' },
    h(
      'div',
      { class: 'org-top-card-primary-content__logo-container' },
      h('img', { class: 'evi-image org-top-card-primary-content__logo', alt: `${company.name} logo` }),
    ),
    h(
      'div',
      { class: 'block mt4' },
      h(
        'div',
        {},
        h(
          'h1',
          {
            class: 'ember-view org-top-card-summary__title {hash} full-width',
            ...(glued ? {} : { title: company.name }),
          },
          glued ? `${company.name}, Company1,446,778 followers` : company.name,
        ),
        company.verified &&
          h(
            'a',
            { class: 'ember-view', 'aria-label': 'Verified', href: `/company/${company.slug}/about/` },
            h('svg', {}),
          ),
        company.tagline && h('p', { class: 'org-top-card-summary__tagline' }, company.tagline),
        h(
          'div',
          { class: 'org-top-card-summary-info-list' },
          h('div', { class: info }, company.industry),
          h(
            'div',
            { class: 'inline-block' },
            company.location && h('div', { class: info }, company.location),
            h('div', { class: info }, '21K followers'),
            h(
              'a',
              {
                class: `ember-view ${info} org-top-card-summary-info-list__info-item-link`,
                href: employeesLink(company),
              },
              h('span', { class: 't-normal {hash}' }, company.size),
            ),
          ),
        ),
      ),
    ),
  )

const socialProof = (company: CompanySpec) =>
  h(
    'div',
    { class: 'org-top-card-secondary-content__social-proof' },
    h('a', { href: employeesLink(company) }, h('h2', {}, 'Ivo & 1 other school alum work here')),
  )

function actions(company: CompanySpec): Child {
  const button =
    company.button ?? (company.website ? { text: 'Visit website', href: company.website } : undefined)
  return [
    h(
      'div',
      { class: 'org-top-card-primary-actions__inner' },
      h('button', { class: 'follow {hash}', 'aria-label': 'Follow' }, 'Follow'),
      h(
        'button',
        { 'aria-label': `Message ${company.name}`, 'data-test-message-page-button': '' },
        'Message',
      ),
      button &&
        h(
          'a',
          { class: 'org-top-card-primary-actions__action {hash}', href: button.href, target: '_blank' },
          button.text,
        ),
    ),
    h(
      'div',
      { class: 'org-top-card-overflow' },
      h(
        'div',
        { class: 'org-overflow-menu' },
        h(
          'button',
          { class: 'artdeco-dropdown__trigger {hash}' },
          h('svg', { 'aria-label': 'Overflow Actions' }),
        ),
        h('div', { class: 'artdeco-dropdown__content' }),
      ),
    ),
  ]
}

const navigation = (company: CompanySpec, tab: string) =>
  h(
    'nav',
    { 'aria-label': "Organization's page navigation", class: 'org-page-navigation {hash}' },
    h(
      'ul',
      { class: 'org-page-navigation__items' },
      ['', 'about', 'posts', 'jobs', 'people'].map((each) =>
        h(
          'li',
          { class: 'org-page-navigation__item' },
          h(
            'a',
            {
              class: '{hash} org-page-navigation__item-anchor',
              'aria-current': each === tab ? 'page' : 'false',
              href: `/${company.kind}/${company.slug}/${each ? `${each}/` : ''}`,
            },
            each || 'Home',
          ),
        ),
      ),
    ),
  )

function aboutCard(company: CompanySpec): Element_ {
  const dt = (label: string) => h('dt', { class: 'mb1' }, h('h3', { class: 'text-heading-medium' }, label))
  const dd = (...children: Child[]) => h('dd', { class: 'mb4 t-black--light text-body-medium' }, ...children)
  return h(
    'section',
    { class: card },
    h('h2', { class: 'text-heading-xlarge' }, 'Overview'),
    h(
      'p',
      { class: 'break-words white-space-pre-wrap t-black--light text-body-medium' },
      'Charts for people who move goods by water.',
    ),
    h(
      'dl',
      { class: 'overflow-hidden' },
      company.website && [
        dt('Website'),
        dd(
          h(
            'a',
            {
              class: 'link-without-visited-state ember-view',
              target: '_blank',
              rel: 'noopener noreferrer',
              href: company.website,
            },
            h('span', { dir: 'ltr' }, company.website),
          ),
        ),
      ],
      dt('Phone'),
      dd(
        h(
          'a',
          { href: 'tel:+3100000000' },
          h('span', { dir: 'ltr' }, '+3100000000'),
          h('span', { class: 'visually-hidden' }, 'Phone number is +3100000000'),
        ),
      ),
      dt('Verified page'),
      dd('March 3, 2024'),
      dt('Industry'),
      dd(company.industry),
      dt('Company size'),
      h('dd', { class: 't-black--light text-body-medium mb1' }, company.size),
      dd(h('a', { href: employeesLink(company) }, h('span', {}, '34 associated members'))),
      company.location && [dt('Headquarters'), dd(company.location)],
      dt('Founded'),
      dd('2016'),
      dt('Specialties'),
      dd('data, boats, and charts'),
    ),
  )
}

function peopleCard(company: CompanySpec): Element_ {
  return h(
    'section',
    { class: card },
    h('h2', {}, `${company.people.length + 1} associated members`),
    h(
      'ul',
      { class: 'display-flex list-style-none flex-wrap' },
      company.people.map((someone, n) => personCard(someone, n)),
      hiddenCard(company.people.length),
    ),
    h('button', { class: 'scaffold-finite-scroll__load-button' }, 'Show more results'),
  )
}

const item =
  'grid grid__col--lg-8 block org-people-profile-card__profile-card-spacing org-people-profiles-module__profile-item'

function personCard(who: ProfileSpec, n: number): Element_ {
  const href = `https://www.linkedin.com/in/${who.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${who.member}`
  return h(
    'li',
    { class: item },
    h(
      'section',
      { class: 'artdeco-card full-width org-people-profile-card {hash}' },
      h(
        'div',
        { class: 'artdeco-entity-lockup {hash}' },
        h(
          'div',
          { class: 'artdeco-entity-lockup__image' },
          h('a', { id: `org-people-profile-card__profile-image-${n}`, href }, h('img', { alt: who.name })),
        ),
        h(
          'div',
          { class: 'artdeco-entity-lockup__content' },
          h(
            'div',
            { class: 'artdeco-entity-lockup__title' },
            h(
              'a',
              {
                class: 'app-aware-link link-without-visited-state',
                'aria-label': `View ${who.name}’s profile`,
                href,
              },
              h(
                'div',
                {
                  class:
                    'lt-line-clamp lt-line-clamp--single-line org-people-profile-card__profile-title t-black',
                },
                who.name,
              ),
            ),
          ),
          h(
            'div',
            { class: 'artdeco-entity-lockup__badge' },
            h('span', { class: 'a11y-text' }, 'Second degree connection'),
            h('span', { class: 'artdeco-entity-lockup__degree', 'aria-hidden': 'true' }, '·\u00a02nd'),
          ),
          h(
            'div',
            { class: 'artdeco-entity-lockup__subtitle' },
            h('div', { class: 'lt-line-clamp lt-line-clamp--multi-line' }, who.headline),
          ),
        ),
      ),
      h('footer', {}, h('span', {}, 'Ivo Larkspur is a mutual connection')),
    ),
  )
}

const hiddenCard = (n: number) =>
  h(
    'li',
    { class: item },
    h(
      'section',
      { class: 'artdeco-card full-width org-people-profile-card {hash}' },
      h(
        'div',
        { class: 'artdeco-entity-lockup {hash}' },
        h(
          'div',
          { class: 'artdeco-entity-lockup__image' },
          h('img', { id: `org-people-profile-card__profile-image-${n}`, alt: '' }),
        ),
        h(
          'div',
          { class: 'artdeco-entity-lockup__content' },
          h(
            'div',
            { class: 'artdeco-entity-lockup__title' },
            h(
              'div',
              { class: 'lt-line-clamp org-people-profile-card__profile-title t-black' },
              'LinkedIn Member',
            ),
          ),
          h('div', { class: 'artdeco-entity-lockup__subtitle' }, h('div', {}, 'Analyst at Quillmere Labs')),
        ),
      ),
    ),
  )

const alsoViewed = () =>
  h(
    'aside',
    { class: '{hash}' },
    h('h2', {}, 'Pages people also viewed'),
    h('a', { href: '/company/brightfen-health/' }, 'Brightfen Health'),
  )

/** Several thin records of other companies stand beside the page's own. */
const islands = (company: CompanySpec) => [
  {
    request: `/voyager/api/graphql?variables=(universalName:${company.slug})&queryId=voyagerOrganizationDashCompanies`,
    payload: {
      included: [
        {
          $type: 'com.linkedin.voyager.dash.organization.Company',
          entityUrn: 'urn:li:fsd_company:90000004',
          name: 'Brightfen Health',
          universalName: 'brightfen-health',
        },
        {
          $type: 'com.linkedin.voyager.dash.organization.Company',
          entityUrn: `urn:li:fsd_company:${company.number}`,
          name: company.name,
          universalName: company.slug,
          ...(company.website ? { websiteUrl: company.website } : {}),
        },
      ],
    },
  },
]
