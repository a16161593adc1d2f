import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { h } from '../tree'
import { key, link, sduiFrame } from './sdui-frame'
import type { ProfileSpec } from './spec'

/** The first server-driven profile: views have names, cards have no keys, and the name is a paragraph. */
export const sduiProfile2025 = (who: ProfileSpec, seed = 'one'): DemoPage =>
  dressed(
    sduiFrame(`/in/${who.slug}/`, `${who.name} | LinkedIn`, 'd_flagship3_profile_view_base', 'en', [
      h(
        'main',
        {},
        h(
          'div',
          { 'data-view-name': 'profile-top-card', componentkey: key() },
          link(`/in/${who.slug}/`, h('div', { 'data-view-name': 'profile-top-card-member-photo' })),
          h(
            'div',
            { 'data-view-name': 'profile-top-card-verified-badge' },
            h('div', { role: 'button' }, h('p', {}, who.name)),
          ),
          h('p', {}, who.headline),
          h(
            'p',
            {},
            h('a', { href: `https://www.linkedin.com/in/${who.slug}/overlay/contact-info/` }, 'Contact info'),
          ),
          h('a', { 'data-view-name': 'profile-primary-message', href: '/messaging/compose/' }, 'Message'),
        ),
        h('aside', {}, link('/in/ivo-larkspur/', h('p', {}, 'Ivo Larkspur'))),
      ),
    ]),
    'sdui',
    seed,
  )
