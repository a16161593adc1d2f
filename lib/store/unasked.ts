/**
 * What of Dexie the worker has no use for. It watches no live query, keeps no cache for one, hangs nothing on single
 * rows and asks only simple questions; its writes still reach the pages that watch. All of this is cut out when the
 * worker is built: some twenty-five kilobytes less at every cold start. `test/architecture.test.ts` holds that nobody calls
 * what is gone, and the build stops when a passage no longer stands in Dexie exactly once.
 */

/** Methods that nobody here calls. */
export const unasked: readonly string[] = [
  'startsWithIgnoreCase',
  'equalsIgnoreCase',
  'anyOfIgnoreCase',
  'startsWithAnyOfIgnoreCase',
  'startsWithAnyOf',
  'noneOf',
  'notEqual',
  'inAnyRange',
  'sortBy',
  'eachKey',
  'eachPrimaryKey',
  'eachUniqueKey',
  'uniqueKeys',
  'distinct',
  'raw',
  'desc',
  'defineClass',
  'mapToClass',
  'bulkUpdate',
  'upsert',
  'firstKey',
  'lastKey',
  'hasFailed',
  'hasBeenClosed',
  'dynamicallyOpened',
]

/** Passages that go, each from its first words up to the words that follow it, and what stands there instead. */
export const passages: readonly (readonly [from: string, upTo: string, instead?: string])[] = [
  ['this.use(cacheExistingValuesMiddleware);', 'this.use(observabilityMiddleware);'],
  ['this.use(virtualIndexMiddleware);', 'addons.forEach((addon)'],
  // Reading is watched by nobody; writing is still told.
  [
    'const getRange = ({ query:',
    'return tableClone;\n            },\n        };\n    },\n};\nfunction trackAffected',
  ],
  ['signalSubscribersNow(everything, true);', '}\n        return db;'],
  // Other databases of the same page, changes made elsewhere, and pages that sleep: a worker has none of them.
  ["if (typeof dispatchEvent !== 'undefined' &&", 'let propagatingLocally = false;'],
  ['bc.onmessage =', '};\n    createBC();'],
  ["if (typeof addEventListener !== 'undefined') {\n    addEventListener('pagehide'", 'function add(value)'],
  // What is there for old browsers, for debugging, and for who builds upon Dexie.
  ['var debug = typeof location', 'var INTERNAL', 'const debug = false;\nfunction setDebug() {}\n'],
  ['if (this._consoleTask)', 'return rv;\n        }\n        then.prototype'],
  ['if (wasCreated)\n                _onDatabaseCreated', 'resolve();'],
  ['_onDatabaseDeleted(this._deps, this.name);', 'resolve();'],
  [' &&\n                !(typeof navigator', ',\n            hasIdb3Features'],
  ["db._hasGetAll = 'getAll' in store;", 'for (let j = 0;'],
  ["if (typeof navigator !== 'undefined' &&\n        /Safari/", '}\nfunction parseIndexSyntax'],
  ['const useSafari14Workaround', 'return DexiePromise.race(['],
  ['(useSafari14Workaround ?', '.then(tryOpenDB)', 'DexiePromise.resolve()'],
  ['if (typeof FinalizationRegistry', 'const _refs = new Set();', '{\n'],
  ['else {\n        const connections = [];', '}\n\nfunction getDbNamesTable'],
  ['try {\n    domDeps = {', 'function liveQuery', 'domDeps = globalThis;\n'],
  ['creating: [hookCreatingChain, nop],', 'reading: [pureFunctionChain'],
  ['updating: [hookUpdatingChain, nop],', '});\n    });\n}\n\nfunction isPlainKeyRange'],
  ['exists(name) {', 'ignoreTransaction(scopeFunc)'],
  // Promises of more kinds, tables asked for by an example, and steps of a generator.
  ['if (NativePromise) {\n    if (NativePromise.allSettled)', 'function executePromiseTask'],
  ['allSettled: DexiePromise.allSettled,', 'resolve: DexiePromise.resolve,'],
  ['if (targetEnv.allSettled)', '}\n    }\n}\nfunction snapShot'],
  ['allSettled: GlobalPromise.allSettled,', 'resolve: GlobalPromise.resolve,'],
  ['if (keyOrCrit && keyOrCrit.constructor === Object)', 'if (keyOrCrit == null)'],
  ['const keyPaths = keys(indexOrCrit);', '}\n    filter(filterFunction)'],
  ["else if (typeof returnValue.next === 'function' &&", '}\n        }, zoneProps);'],
  ['if (value instanceof PropModification) {', 'if (origValue !== value) {'],
  [
    "else if (args === 'asap') {",
    "else\n                throw new exceptions.InvalidArgument('Invalid event config')",
  ],
  // Documents of another program in the same database, a database that nobody declared, and who waits for it.
  ['const { yProps } = table.schema;', '}\n\nclass PropModification', 'return res;\n'],
  ['!ctx.table.schema.yProps &&', '(ctx.isPrimKey ||'],
  ["if (mode !== 'readonly')\n            storeNames.forEach", 'this.db = db;\n        this.mode = mode;'],
  ['if (state.autoSchema && !db._options.allowEmptyDB) {', 'upgradeTransaction.onerror', '{\n'],
  ['if (state.autoSchema)\n', 'adjustToExistingIndexNames(db, db._dbSchema, tmpTrans);', '{\n'],
  ['this.once = (event, callback)', 'this.Collection = createCollectionConstructor'],
  ['state.onReadyBeingFired = [];\n        return DexiePromise.resolve(vip(', '})\n        .finally(() => {'],
  ["this.on('blocked', (ev) => {", 'this._maxKey = '],
  // What is read of ranges and of rows before they are written: only live queries ask.
  ['hasKey(key) {\n        const node = getRangeSetIterator', '});\nfunction addRange'],
  ["const oldCache = req.trans['_cache'];", 'if (isArray(keys)) {\n                            pkRangeSet'],
  ["const oldObjs = type === 'delete' || keys.length", 'if (!oldObjs) {', 'const oldObjs = null;\n'],
  ['async: function (generatorFn)', 'currentTransaction: {'],
  ['derive: derive,', 'minKey: minKey,'],
  ['cache,\n    semVer', '});\nDexie.maxKey'],
  [' liveQuery,', ' mergeRanges, rangesOverlap'],
]
