import { randomFrom, seedFrom } from '../world/seed'
import type { DemoPage } from './demo-page'
import { changed, type Element_, type Tree } from './tree'

export type ClassStyle = 'ember' | 'sdui' | 'sales' | 'plain'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const hexes = '0123456789abcdef'
const alphanumerics = '0123456789abcdefghijklmnopqrstuvwxyz'

const some = (from: string, length: number, random: () => number): string =>
  Array.from({ length }, () => from[Math.floor(random() * from.length)]).join('')

/**
 * Class names as LinkedIn's builds make them, new for every seed, so that a rule that leans on one fails. `{hash}` in a
 * description is Ember's single long token, `{css}` the suffix of a Sales Navigator class; on SDUI pages every element
 * carries about seven hashes.
 */
export function dressed(page: DemoPage, style: ClassStyle, seed: string): DemoPage {
  const random = randomFrom(seedFrom(`${seed} ${page.href} ${style}`))
  const names = new Map<string, string>()
  const emberName = () => some(letters, 20 + Math.floor(random() * 26), random)
  const sduiNames = () =>
    Array.from({ length: 7 }, () => (random() < 0.5 ? '_' : '') + some(hexes, 8, random)).join(' ')
  const cssName = (word: string) => {
    const name = names.get(word) ?? `${word}_${some(alphanumerics, 6, random)}`
    names.set(word, name)
    return name
  }
  const dress = (element: Element_): Tree => {
    const given = element.attrs.class
      ?.replaceAll('{hash}', emberName)
      .replaceAll(/([\w-]+)_\{css\}/g, (_, word: string) => cssName(word))
    const name = style === 'sdui' && !given ? sduiNames() : given
    const attrs = name ? { ...element.attrs, class: name } : element.attrs
    return style === 'ember' && random() < 0.3
      ? { ...element, attrs, children: [{ comment: '' }, '\n', ...element.children, '\n', { comment: '' }] }
      : { ...element, attrs }
  }
  const tree = (given: Tree): Tree => changed(given, dress)
  return {
    ...page,
    body: tree(page.body) as Element_,
    ...(page.lazy ? { lazy: page.lazy.map((part) => ({ ...part, tree: tree(part.tree) })) } : {}),
  }
}
