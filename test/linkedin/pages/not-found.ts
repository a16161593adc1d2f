import type { DemoPage } from '../demo-page'
import { dressed } from '../dressed'
import { h } from '../tree'
import { sduiFrame } from './sdui-frame'

export const notFound = (path: string, seed: string): DemoPage =>
  dressed(
    sduiFrame(path, 'LinkedIn', 'd_flagship3_404', 'en', [
      h(
        'div',
        { role: 'main' },
        h(
          'main',
          { id: 'workspace' },
          h('h2', {}, 'This page doesn’t exist'),
          h('a', { href: '/feed/' }, 'Go to your feed'),
        ),
      ),
    ]),
    'sdui',
    seed,
  )
