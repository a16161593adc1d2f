import type { Plugin } from 'vite'
import { passages, unasked } from '../../lib/store/unasked.ts'
import { cutPassages } from './cut-passages.ts'

/** Every byte of the worker is paid at each cold start: what it never asks of Dexie stays out of it. */
export const leanDexie: Plugin = {
  name: 'lean-dexie',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('dexie/dist/modern/dexie.mjs')) return undefined
    const kept = cutPassages('Dexie', code, passages)
    return withoutMethods(kept, this.parse(kept))
  },
}

/** Cuts the methods out of their classes, from the last to the first so that places before them stay true. */
function withoutMethods(code: string, program: { readonly body: readonly object[] }): string {
  const methods = program.body
    .flatMap(classIn)
    .flatMap(({ body }) => body.body)
    .filter(({ key }) => key?.name !== undefined && unasked.includes(key.name))
  return methods.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code)
}

interface ClassNode {
  readonly type: 'ClassDeclaration' | 'ClassExpression'
  readonly body: {
    readonly body: { readonly start: number; readonly end: number; readonly key?: { name?: string } }[]
  }
}

interface Declared {
  readonly declarations?: readonly { readonly init?: object | null }[]
}

const isClass = (node: object): node is ClassNode => 'type' in node && String(node.type).startsWith('Class')

/** `class A {…}` and `let A = class {…}`. */
const classIn = (statement: object): ClassNode[] =>
  [statement, ...((statement as Declared).declarations ?? []).map(({ init }) => init ?? {})].filter(isClass)
