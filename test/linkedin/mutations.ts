import type { DemoPage } from './demo-page'
import { changed, type Element_, h, isElement, type Tree } from './tree'

export const mutationKinds = [
  'drop',
  'duplicate',
  'reverse',
  'nest',
  'rename',
  'forget',
  'empty',
  'rename everywhere',
  'forget everywhere',
  'drop everywhere',
] as const

/** One accident in a page's structure; `at` and `pick` choose the place, between 0 and 1. */
export interface Mutation {
  readonly kind: (typeof mutationKinds)[number]
  readonly at: number
  readonly pick: number
}

/** What a redesign, a translation tool or a half-finished rendering may do to a page: never a word is changed. */
export function mutated(page: DemoPage, mutations: readonly Mutation[]): DemoPage {
  return { ...page, body: mutations.reduce<Element_>(mutatedOnce, page.body) }
}

const elementsIn = (tree: Tree): Element_[] =>
  isElement(tree) ? [tree, ...tree.children.flatMap(elementsIn)] : []

/** A mark: what a rule may hold on to. Values differ by their owner, so their beginning is what they share. */
type Mark = readonly [name: string, start: string]
const has = (element: Element_, [name, start]: Mark): boolean =>
  element.attrs[name]?.startsWith(start) ?? false
const withoutAttribute = (element: Element_, name: string): Element_ => ({
  ...element,
  attrs: Object.fromEntries(Object.entries(element.attrs).filter(([each]) => each !== name)),
})

function mutatedOnce(body: Element_, { kind, at, pick }: Mutation): Element_ {
  // Elements without marks are nearly all there are, and nearly no rule looks at them.
  const marked = elementsIn(body).filter(
    ({ attrs, tag }) =>
      tag !== 'body' && Object.keys(attrs).some((name) => name !== 'class' && name !== 'tabindex'),
  )
  const chosen = marked[Math.floor(at * marked.length)]
  if (!chosen) return body
  const marks = Object.entries(chosen.attrs).map(([name, value]): Mark => [name, value.slice(0, 34)])
  const mark = marks[Math.floor(pick * marks.length)] ?? ['id', '?']
  const everywhere = (change: (element: Element_) => Tree) =>
    changed(body, (element) => (has(element, mark) ? change(element) : element)) as Element_
  const here = (change: (element: Element_) => readonly Tree[]) => replaced(body, chosen, change)
  switch (kind) {
    case 'drop':
      return here(() => [])
    case 'duplicate':
      return here((element) => [element, element])
    case 'reverse':
      return here((element) => [{ ...element, children: element.children.toReversed() }])
    case 'nest':
      return here((element) => [h('div', {}, h('section', {}, element))])
    case 'rename':
      return here((element) => [{ ...element, tag: 'span' }])
    case 'forget':
      return here((element) => [withoutAttribute(element, mark[0])])
    case 'empty':
      return here((element) => [{ ...element, children: [] }])
    case 'rename everywhere':
      return everywhere((element) => ({ ...element, tag: 'div' }))
    case 'forget everywhere':
      return everywhere((element) => withoutAttribute(element, mark[0]))
    case 'drop everywhere':
      return everywhere(() => '')
  }
}

const replaced = (
  tree: Element_,
  target: Element_,
  change: (element: Element_) => readonly Tree[],
): Element_ => ({
  ...tree,
  children: tree.children.flatMap((child): readonly Tree[] => {
    if (child === target) return change(target)
    return isElement(child) ? [replaced(child, target, change)] : [child]
  }),
})
