import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { type Child, h } from '../tree'
import type { ProfileSpec } from './spec'

const mark = (name: string) => ({ [`data-test-${name}`]: '' })
/** Recruiter's id of a member, good for nothing outside it. */
export const candidateId = (who: ProfileSpec): string => `AEM${who.member.slice(3)}`

const frame = (path: string, title: string, seed: string, ...content: Child[]): DemoPage =>
  dressed(
    {
      href: `https://www.linkedin.com${path}`,
      title,
      html: { lang: 'en' },
      head: [],
      body: h('body', { class: 'ember-application' }, h('div', { class: 'ember-view' }, ...content)),
    },
    'ember',
    seed,
  )

const lockup = (who: ProfileSpec, linked: boolean) =>
  h(
    'section',
    { class: 'lockup' },
    h('span', mark('row-lockup-figure'), h('img', { alt: who.name, title: who.name })),
    h(
      'span',
      mark('row-lockup-full-name'),
      h(
        'div',
        { class: 'artdeco-entity-lockup__title' },
        linked
          ? h(
              'a',
              {
                'data-test-link-to-profile-link': 'true',
                href: `https://www.linkedin.com/talent/profile/${candidateId(who)}?trk=x`,
              },
              who.name,
            )
          : who.name,
      ),
    ),
    h(
      'span',
      mark('lockup-degree'),
      h('span', { class: 'a11y-text' }, 'Third degree connection'),
      h('span', { 'aria-hidden': 'true' }, '· 3rd'),
    ),
    h(
      'div',
      { class: 'artdeco-entity-lockup__subtitle' },
      h('span', mark('row-lockup-headline'), who.headline),
    ),
    h(
      'div',
      { class: 'artdeco-entity-lockup__metadata' },
      h('div', mark('row-lockup-location'), who.location),
      h('span', mark('current-employer-industry'), ' · Software'),
    ),
  )

export const recruiterRows = (people: readonly ProfileSpec[], seed = 'one'): DemoPage =>
  frame(
    '/talent/search?searchContextId=x',
    'Search | LinkedIn Talent Solutions',
    seed,
    h(
      'ol',
      { class: 'ember-view profile-list', ...mark('paginated-list') },
      people.map((who) => {
        const [employer] = who.roles
        return h(
          'li',
          { class: 'profile-list__border-bottom' },
          h(
            'article',
            { class: 'profile-list-item', ...mark('profile-list-view-list-row') },
            h(
              'article',
              { class: 'row', ...mark('row') },
              lockup(who, true),
              h(
                'div',
                mark('history'),
                h('span', mark('history-group-definition'), 'Experience'),
                h(
                  'ol',
                  mark('expandable-list'),
                  h(
                    'li',
                    mark('description-description'),
                    h(
                      'span',
                      {},
                      `${employer?.roles[0]?.title.split(' ')[0]} `,
                      h('em', { class: 'sh' }, employer?.roles[0]?.title.split(' ').slice(1).join(' ')),
                      ` at ${employer?.company}`,
                    ),
                    h('span', { 'aria-hidden': 'true' }, '·'),
                    h('span', mark('description-entry-date-duration'), h('time', {}, '2024'), ' – Present'),
                  ),
                ),
              ),
            ),
          ),
        )
      }),
    ),
  )

export const recruiterProfile = (
  who: ProfileSpec,
  options: { readonly publicLink?: boolean; readonly seed?: string } = {},
): DemoPage =>
  frame(
    `/talent/profile/${candidateId(who)}?trk=x`,
    `${who.name} | LinkedIn Talent Solutions`,
    options.seed ?? 'one',
    h(
      'div',
      { id: 'profile-container' },
      h('div', { class: 'profile__topcard-wrapper' }, lockup(who, false)),
      h(
        'div',
        mark('personal-info-subsection'),
        options.publicLink !== false &&
          h(
            'div',
            { class: 'personal-info__content' },
            h(
              'a',
              { href: `https://www.linkedin.com/in/${who.slug}` },
              h('span', {}, `linkedin.com/in/${who.slug}`),
            ),
          ),
      ),
      h(
        'div',
        mark('position-list'),
        who.roles.map((employer) =>
          h(
            'div',
            mark('position'),
            employer.grouped && h('strong', mark('grouped-position-entity-company-name'), employer.company),
            employer.roles.map((role) => {
              const kind = employer.grouped ? 'grouped-position-entity' : 'position-entity'
              return h(
                'div',
                {},
                h('dt', mark(`${kind}-title`), role.title),
                !employer.grouped &&
                  h(
                    'dd',
                    mark(`${kind}-company-name`),
                    h('a', { href: `https://www.linkedin.com/company/${employer.number}` }, employer.company),
                  ),
                h('dd', mark(`${kind}-date-range`), role.dates?.split(' · ')[0]),
              )
            }),
          ),
        ),
      ),
    ),
  )
