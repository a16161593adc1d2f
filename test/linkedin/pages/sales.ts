import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, type Element_, h } from '../tree'
import type { CompanySpec, EmployerSpec, ProfileSpec } from './spec'

export interface SalesOptions {
  readonly seed?: string
  readonly menuOpen?: boolean
  /** Out of network: the name is withheld. */
  readonly locked?: boolean
  readonly path?: string
}

/** Sales Navigator's id of a member: another encoding than LinkedIn's own. */
export const leadId = (who: ProfileSpec): string => `ACw${who.member.slice(3)}`
const leadPath = (who: ProfileSpec) => `/sales/lead/${leadId(who)},NAME_SEARCH,a1b2`
const accountPath = (employer: EmployerSpec) => `/sales/company/${employer.number}?_ntb=x`
const data = (kind: string) => ({ 'data-anonymize': kind })

const frame = (path: string, title: string, seed: string, ...content: Child[]): DemoPage =>
  dressed(
    {
      href: `https://www.linkedin.com${path}`,
      title,
      html: { lang: 'en' },
      head: [],
      body: h(
        'body',
        { class: 'render-mode-BIGPIPE ember-application' },
        h(
          'div',
          { id: 'ember1', class: 'ember-view' },
          h('header', {}, h('a', { href: '/sales/home' }, 'Home')),
          ...content,
        ),
      ),
    },
    'sales',
    seed,
  )

export function salesLead(who: ProfileSpec, options: SalesOptions = {}): DemoPage {
  const name = options.locked ? 'LinkedIn Member' : who.name
  const current = who.roles.flatMap((employer) =>
    employer.roles.filter((role) => /Present/.test(role.dates ?? '')).map((role) => ({ employer, role })),
  )
  return frame(
    options.path ?? `${leadPath(who)}?_ntb=x`,
    `${name} | Lead | Sales Navigator`,
    options.seed ?? 'one',
    h(
      'main',
      { id: 'content-main' },
      h('h1', { class: 'a11y-text' }, 'Sales Navigator Lead Page'),
      h(
        'div',
        { 'data-sn-view-name': 'feature-lead-top-card' },
        h(
          'section',
          { class: '_header_{css}' },
          h('img', { ...data('headshot-photo'), alt: name, title: name }),
          h('h1', { class: '_headingText_{css}', 'data-x--lead--name': '', ...data('person-name') }, name),
          h('span', { class: '_name-sublabel--no-pronunciation_{css}' }, '(She/Her) · 2nd'),
          h('span', { ...data('headline'), class: '_bodyText_{css}' }, who.headline),
          h(
            'div',
            { class: '_lockup-caption_{css}' },
            h('div', { class: '_bodyText_{css} _lowEmphasis_{css}' }, who.location),
            h('div', { class: '_bodyText_{css}' }, '500+ connections'),
          ),
          h(
            'section',
            { 'data-x--lead-actions-bar': '' },
            h('button', { 'data-x--lead-actions-bar-overflow-menu': '', 'aria-expanded': 'false' }),
          ),
        ),
      ),
      h(
        'div',
        { 'data-sn-view-name': 'lead-current-role' },
        h('h2', {}, current.length > 1 ? 'Current roles' : 'Current role'),
        h(
          'ul',
          {},
          current.map(({ employer, role }) => currentRole(employer, role.title)),
        ),
      ),
      h(
        'div',
        { 'data-sn-view-name': 'lead-contact-info' },
        h('a', { href: 'mailto:nora@quillmere.example' }, h('span', data('email'), 'nora@quillmere.example')),
      ),
      h('section', { id: 'about-section' }, h('p', { ...data('person-blurb'), title: 'Boats' }, 'Boats')),
      experience(who),
      h('aside', {}, h('h2', {}, 'Recommended leads'), recommended()),
    ),
    h(
      'div',
      { id: 'hue-web-menu-outlet' },
      options.menuOpen &&
        h(
          'a',
          { class: '_item_{css}', target: '_blank', href: `https://www.linkedin.com/in/${who.slug}` },
          h('div', { class: '_text_{css}' }, 'View LinkedIn profile'),
        ),
    ),
  )
}

const currentRole = (employer: EmployerSpec, title: string) =>
  h(
    'li',
    {},
    employer.number &&
      h('a', { href: accountPath(employer) }, h('img', { ...data('company-logo'), alt: employer.company })),
    h(
      'p',
      { class: '_current-role-item_{css}' },
      h('span', data('job-title'), title),
      ' at ',
      employer.number
        ? h('a', { ...data('company-name'), href: accountPath(employer) }, employer.company)
        : h('span', data('company-name'), employer.company),
    ),
    h('p', {}, h('span', {}, 'Sep 2024–Present'), ' 2 yrs 3 mos'),
  )

const experience = (who: ProfileSpec) =>
  h(
    'section',
    { id: 'experience-section', 'data-sn-view-name': 'feature-lead-experience' },
    h(
      'ul',
      {},
      who.roles.flatMap((employer) =>
        employer.roles.map((role) =>
          h(
            'li',
            { class: '_experience-entry_{css}' },
            h('h2', data('job-title'), role.title),
            h(
              'a',
              { href: `/sales/company/${employer.number}` },
              h('p', data('company-name'), employer.company),
            ),
            h(
              'p',
              {},
              h('span', {}, role.dates?.split(' · ')[0]?.replaceAll(' ', ' ') ?? ''),
              ' 2 yrs 3 mos',
            ),
          ),
        ),
      ),
    ),
  )

/** The same marks on somebody else. */
const recommended = () =>
  h(
    'div',
    {},
    h(
      'a',
      { href: '/sales/lead/ACwAAFa1ce1111111111111111111111111Test,NAME,x' },
      h('span', data('person-name'), 'Ivo Larkspur'),
    ),
    h('span', data('headline'), 'CTO at Harborline'),
    h('span', data('job-title'), 'CTO'),
    h('a', { ...data('company-name'), href: '/sales/company/90000003' }, 'Harborline'),
  )

export const salesAccount = (company: CompanySpec, seed = 'one'): DemoPage =>
  frame(
    `/sales/company/${company.number}?_ntb=x`,
    `${company.name} | Account | Sales Navigator`,
    seed,
    h(
      'main',
      {},
      h(
        'div',
        { 'data-sn-view-name': 'feature-account-top-card', class: 'account-top-card' },
        h('div', { ...data('company-name'), 'data-x--account--name': '' }, company.name),
        h(
          'div',
          { class: 'account-top-card__account-info' },
          h('span', data('industry'), company.industry),
          ' · ',
          company.location && h('div', { ...data('location'), class: '_bodyText_{css}' }, company.location),
          h('a', { ...data('company-size'), href: '/sales/search/people?query=x' }, company.size),
          h('span', data('revenue'), '$10M - $20M'),
        ),
        company.website &&
          h(
            'a',
            {
              class: 'ember-view _button_{css} view-website-link',
              'data-control-name': 'visit_company_website',
              href: company.website.replace(/\/$/, ''),
              target: '_blank',
            },
            h('span', { class: '_text_{css}' }, 'Visit website'),
          ),
      ),
      h(
        'div',
        { 'data-sn-view-name': 'feature-account-people-also-viewed' },
        h('a', { ...data('company-name'), href: '/sales/company/90000003' }, 'Harborline'),
        h('span', data('industry'), 'Maritime'),
      ),
      h('article', {
        class: 'alert-card',
        'data-alert-id': `urn:li:fs_salesEntityAlert:(urn:li:fs_salesCompany:${company.number},1)`,
      }),
    ),
  )

export const salesSearch = (people: readonly ProfileSpec[], seed = 'one'): DemoPage =>
  frame(
    '/sales/search/people?query=(x)&sessionId=y',
    'Search | Sales Navigator',
    seed,
    h(
      'div',
      { id: 'search-results-container' },
      h(
        'ol',
        { class: 'artdeco-list _border-search-results_{css}' },
        people.map(resultCard),
        h('li', { class: 'artdeco-list__item' }, h('div', { 'data-x-search-result': 'LEAD' })),
      ),
    ),
  )

function resultCard(who: ProfileSpec): Element_ {
  const [employer] = who.roles
  return h(
    'li',
    { class: 'artdeco-list__item' },
    h(
      'div',
      {
        'data-x-search-result': 'LEAD',
        'data-scroll-into-view': `urn:li:fs_salesProfile:(${leadId(who)},NAME_SEARCH,xxxx)`,
      },
      h(
        'div',
        { class: 'artdeco-entity-lockup' },
        h(
          'div',
          { class: 'artdeco-entity-lockup__title' },
          h(
            'a',
            {
              class: 'ember-view link--mercado',
              'data-control-name': 'view_lead_panel_via_search_lead_name',
              href: `${leadPath(who)}?_ntb=x`,
            },
            h('span', data('person-name'), who.name),
          ),
        ),
        h(
          'div',
          { class: 'artdeco-entity-lockup__subtitle t-14' },
          h('span', data('title'), employer?.roles[0]?.title),
          h('span', { 'aria-hidden': 'true', class: 'separator--middot' }),
          employer?.number
            ? h(
                'a',
                {
                  ...data('company-name'),
                  'data-control-name': 'view_company_via_result',
                  href: accountPath(employer),
                },
                employer.company,
              )
            : [
                employer?.company,
                h('button', {
                  class: 'entity-hovercard__a11y-trigger',
                  'aria-label': `See more about ${employer?.company}`,
                }),
              ],
        ),
        h(
          'div',
          { class: 'artdeco-entity-lockup__caption' },
          h('span', { class: 't-12', ...data('location') }, who.location),
        ),
        h(
          'div',
          { class: 'artdeco-entity-lockup__metadata', ...data('job-title') },
          '2 years 3 months in role',
          h('span', { class: 'separator--pipe' }),
          '2 years 3 months in company',
        ),
      ),
      h('dl', {}, h('dt', {}, 'About:'), h('dd', data('person-blurb'), 'Boats')),
    ),
  )
}

export const salesAccountSearch = (organisations: readonly CompanySpec[], seed = 'one'): DemoPage =>
  frame(
    '/sales/search/company?query=(x)',
    'Search | Sales Navigator',
    seed,
    h(
      'div',
      { id: 'search-results-container' },
      h(
        'ol',
        {},
        organisations.map((each) =>
          h(
            'li',
            {},
            h(
              'div',
              { 'data-x-search-result': 'ACCOUNT' },
              h(
                'div',
                { class: 'artdeco-entity-lockup__title' },
                h(
                  'a',
                  {
                    ...data('company-name'),
                    'data-control-name': 'view_company_via_result_name',
                    href: `/sales/company/${each.number}?_ntb=x`,
                  },
                  each.name,
                ),
              ),
              h(
                'div',
                { class: 'artdeco-entity-lockup__subtitle t-14' },
                h('span', data('industry'), each.industry),
                h(
                  'span',
                  {},
                  h('a', { ...data('company-size'), href: '/sales/search/people?query=x' }, '2K+ employees'),
                  ' on LinkedIn',
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )

/** A saved list: a table, in which `job-title` is the title. */
export const salesList = (people: readonly ProfileSpec[], seed = 'one'): DemoPage =>
  frame(
    '/sales/lists/people/12345',
    'Lead list | Sales Navigator',
    seed,
    h(
      'table',
      {},
      people.map((who) => {
        const [employer] = who.roles
        return h(
          'tr',
          { 'data-x--people-list--row': '' },
          h(
            'td',
            {},
            h('a', { href: leadPath(who) }, h('span', data('person-name'), who.name)),
            h('div', data('job-title'), employer?.roles[0]?.title),
          ),
          h(
            'td',
            {},
            employer?.number &&
              h('a', { href: accountPath(employer) }, h('span', data('company-name'), employer.company)),
          ),
          h('td', data('location'), who.location),
        )
      }),
    ),
  )
