import { type Element_, h } from '../tree'
import { inert, key, link } from './sdui-frame'
import type { EmployerSpec, ProfileSpec, RoleSpec } from './spec'

/** The card that LinkedIn renders only once the reader of the page scrolls near it. */
export function experienceCard(who: ProfileSpec, late: boolean): Element_ {
  const name = `com.linkedin.sdui.profile.card.ref${who.member}ExperienceTopLevelSection`
  const marker = `Profile_Top_Level_ExperienceTopLevelSection${who.slug}`
  return h(
    'div',
    { componentkey: name },
    inert(
      h(
        'section',
        late ? { componentkey: name, id: name } : { componentkey: name },
        h(
          'div',
          {},
          late
            ? h('div', { componentkey: marker, id: marker })
            : h('div', { componentkey: `profile_experience_top_anchor_${who.slug}` }),
          h(
            'div',
            {},
            h('div', {}, h('h2', {}, 'Experience')),
            h(
              'div',
              {},
              who.roles.map((employer) => item(employer, who)),
            ),
          ),
          h('hr', { role: 'presentation' }),
          h(
            'a',
            { href: `https://www.linkedin.com/in/${who.slug}/details/experience/` },
            'Show all 7 experiences',
          ),
        ),
      ),
    ),
  )
}

const item = (employer: EmployerSpec, who: ProfileSpec): Element_ =>
  h(
    'div',
    { componentkey: `entity-collection-item--${key().slice(-8)}` },
    h('hr', { role: 'presentation' }),
    h('div', {}, h('div', {}, employer.grouped ? grouped(employer) : single(employer, who))),
  )

const logo = (employer: EmployerSpec) =>
  h(
    'figure',
    {},
    h('svg', { id: 'company-accent-4', 'aria-label': employer.logoLabel ?? `${employer.company} logo` }),
    h('img', { alt: employer.logoLabel ?? `${employer.company} logo` }),
  )

const companyPath = (employer: EmployerSpec) => `/${employer.kind ?? 'company'}/${employer.number}/`
const linked = (employer: EmployerSpec, ...children: Element_[]) =>
  employer.number ? link(companyPath(employer), ...children) : h('div', {}, ...children)

function single(employer: EmployerSpec, who: ProfileSpec): Element_ {
  const [role] = employer.roles
  if (!role) return h('div')
  return h(
    'div',
    {},
    linked(employer, logo(employer)),
    h(
      'div',
      {},
      linked(
        employer,
        h(
          'div',
          {},
          h(
            'div',
            {},
            h(
              'div',
              {},
              h('p', {}, role.title),
              h('p', {}, [employer.company, role.type].filter(Boolean).join(' · ')),
            ),
          ),
          role.dates && h('p', {}, role.dates),
          role.place && h('p', {}, role.place),
        ),
      ),
      role.description &&
        h(
          'div',
          {},
          h(
            'p',
            {},
            h('span', { 'data-testid': 'expandable-text-box' }, role.description),
            h('button', {}, '…more'),
          ),
        ),
      h(
        'p',
        {},
        h(
          'a',
          { href: `https://www.linkedin.com/in/${who.slug}/overlay/2834000001/skill-associations-details/` },
          h('span', {}, 'SQL, Python and +4 skills'),
        ),
      ),
    ),
  )
}

const grouped = (employer: EmployerSpec): Element_ =>
  h(
    'div',
    {},
    h(
      'div',
      {},
      linked(employer, logo(employer)),
      h(
        'div',
        {},
        linked(
          employer,
          h('div', {}, h('p', {}, employer.company), h('p', {}, employer.total ?? '5 yrs 7 mos')),
        ),
      ),
    ),
    h(
      'ul',
      {},
      employer.roles.map((role) =>
        h('li', {}, h('div', {}, h('div')), h('div', {}, linked(employer, roleLines(role)))),
      ),
    ),
  )

const roleLines = (role: RoleSpec): Element_ =>
  h(
    'div',
    {},
    h('p', {}, role.title),
    role.type && h('p', {}, role.type),
    role.dates && h('p', {}, role.dates),
    role.place && h('p', {}, role.place),
  )
