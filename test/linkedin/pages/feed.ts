import { companies, people } from '../../world/cast'
import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { h } from '../tree'
import { link, sduiFrame } from './sdui-frame'

/** Where members land: most of them reach a profile from here without a page load. */
export const feed = (seed: string): DemoPage =>
  dressed(
    sduiFrame('/feed/', '(3) Feed | LinkedIn', 'd_flagship3_feed', 'en', [
      h(
        'div',
        { role: 'main', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.home.Home' },
        h(
          'main',
          { id: 'workspace', tabindex: '0' },
          h(
            'div',
            {},
            people.map((someone) =>
              h(
                'section',
                {},
                link(
                  `/in/${someone.slug}/`,
                  h('p', {}, `${someone.first} ${someone.last}`),
                  h('p', {}, someone.headline),
                ),
              ),
            ),
            companies.map((each) =>
              h('section', {}, link(`/${each.kind}/${each.slug}/`, h('p', {}, each.name))),
            ),
            h('section', {}, link('/search/results/people/?keywords=data', h('p', {}, 'Search people'))),
          ),
        ),
      ),
    ]),
    'sdui',
    seed,
  )
