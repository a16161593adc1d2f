import type { Plugin } from 'vite'
import { cutPassages, type Passage } from './cut-passages.ts'

/**
 * What of zod the worker has no use for: it parses at once and never asynchronously, forwards only, and builds no
 * patterns, unions by one field or records out of other schemas. A check that gives a promise still throws.
 */
const constants: readonly (readonly [RegExp, string])[] = [
  [/if \(def\.coerce\)/g, 'if (false)'],
  [/= ctx\?\.abortEarly;/g, '= false;'],
  [/= core\.globalConfig\.memoizer;/g, '= undefined;'],
  [
    /if \((?:r|result) instanceof Promise\)(?! \{\s+return r\.then\(\(r\) => handleRefineResult)/g,
    'if (false)',
  ],
  [/return proms\.length \? Promise\.all\(proms\)\.then\(\(\) => payload\) : payload;/g, 'return payload;'],
  [/^ {4}util\.defineLazyInternal\(inst, "(?:pattern|values|propValues)",[^]*?\);\n(?= {4}[^\s}]|\})/gm, ''],
]

const ofSchemas: readonly Passage[] = [
  [
    'if (_ instanceof Promise && ctx?.async === false) {',
    'throw new core.$ZodAsyncError();',
    'if (_ instanceof Promise) {',
  ],
  [
    'if (asyncResult || _ instanceof Promise) {',
    'const nextLen = payload.issues.length;\n                    if (nextLen === currLen)\n                        continue;',
    '{',
  ],
  ['if (asyncResult) {', 'return payload;\n        };'],
  ['if (ctx.skipChecks) {', '// forward'],
  ['get "~standard"() {', '});\n/** The Standard Schema surface'],
]

const ofTypes: readonly Passage[] = [
  ['get with() {', 'parse(data, params) {'],
  ['parseAsync(data, params) {', 'safeParse(data, params) {'],
  ['safeParseAsync(data, params) {', 'check(...checks) {'],
  ['brand() {', '});\nexport const ZodMiniString = '],
]

export const leanZod: Plugin = {
  name: 'lean-zod',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('zod/v4/mini/schemas.js')) return cutPassages('zod', code, ofTypes)
    if (!id.endsWith('zod/v4/core/schemas.js')) return undefined
    return constants.reduce(
      (rest, [pattern, instead]) => {
        if (rest.search(pattern) < 0) throw new Error(`zod changed: ${pattern} finds nothing`)
        return rest.replace(pattern, instead)
      },
      cutPassages('zod', code, ofSchemas),
    )
  },
}
