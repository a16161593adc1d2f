/** A page as plain data, so that one description can be parsed from a string, built by DOM calls, or sent to a browser. */
export interface Element_ {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}
export interface Comment_ {
  readonly comment: string
}
export type Tree = string | Element_ | Comment_
export type Child = Tree | undefined | false | '' | readonly Child[]

const isTree = (child: Child): child is Tree =>
  child !== undefined && child !== false && !Array.isArray(child)
const flat = (children: readonly Child[]): Tree[] =>
  children.flatMap((child) => (Array.isArray(child) ? flat(child) : isTree(child) ? [child] : []))

export const h = (
  tag: string,
  attrs: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): Element_ => ({
  tag,
  attrs: Object.fromEntries(
    Object.entries(attrs).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  children: flat(children),
})

export const isElement = (tree: Tree): tree is Element_ => typeof tree === 'object' && 'tag' in tree

/** Every element, changed from the leaves up. */
export function changed(tree: Tree, change: (element: Element_) => Tree): Tree {
  return isElement(tree)
    ? change({ ...tree, children: tree.children.map((child) => changed(child, change)) })
    : tree
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const empty = new Set(['meta', 'link', 'img', 'hr', 'br', 'input'])
const raw = new Set(['script', 'style'])

export function toHtml(tree: Tree, inRaw = false): string {
  if (typeof tree === 'string') return inRaw ? tree : escape(tree)
  if (!isElement(tree)) return `<!--${tree.comment}-->`
  const attrs = Object.entries(tree.attrs).map(([name, value]) => ` ${name}="${escape(value)}"`)
  const open = `<${tree.tag}${attrs.join('')}>`
  if (empty.has(tree.tag)) return open
  return `${open}${tree.children.map((child) => toHtml(child, raw.has(tree.tag))).join('')}</${tree.tag}>`
}

const holdsLink = (tree: Tree): boolean =>
  isElement(tree) && (tree.tag === 'a' || tree.children.some(holdsLink))

/**
 * What an HTML parser makes of links inside links, which React builds and no parser accepts: the outer link is closed
 * where the inner begins, and leaves an empty copy of itself in every element opened until then.
 */
export function splitLinks(tree: Tree): Tree[] {
  if (!isElement(tree)) return [tree]
  if (tree.tag !== 'a' || !tree.children.some(holdsLink)) {
    return [{ ...tree, children: tree.children.flatMap(splitLinks) }]
  }
  const copy = (...children: Tree[]): Tree => ({ ...tree, children })
  let open = true
  const spread = (children: readonly Tree[]): Tree[] =>
    children.flatMap((child): Tree[] => {
      if (isElement(child) && child.tag === 'a') open = false
      if (!open) return splitLinks(child)
      if (!isElement(child) || !holdsLink(child)) return [copy(child)]
      return [copy(), { ...child, children: spread(child.children) }]
    })
  return spread(tree.children)
}

const svgTags = new Set(['svg', 'use', 'path'])

/** By DOM calls, as React does it: links inside links stay where they are put. */
export function toNode(document: Document, tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  if (!isElement(tree)) return document.createComment(tree.comment)
  const element = svgTags.has(tree.tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tree.tag)
    : document.createElement(tree.tag)
  for (const [name, value] of Object.entries(tree.attrs)) element.setAttribute(name, value)
  for (const child of tree.children) element.appendChild(toNode(document, child))
  return element
}
