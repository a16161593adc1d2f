/**
 * What of Dexie the worker has no use for. It watches no live query, keeps no cache for one, hangs nothing on single
 * rows and asks only simple questions; its writes still reach the pages that watch. All of this is cut out when the
 * worker is built: some twenty kilobytes less at every cold start. `test/architecture.test.ts` holds that nobody calls
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

/** Passages that go, each from its first words up to the words that follow it. */
export const passages: readonly (readonly [from: string, upTo: string])[] = [
  ['this.use(cacheExistingValuesMiddleware);', 'this.use(observabilityMiddleware);'],
  ['this.use(virtualIndexMiddleware);', 'const vipDB'],
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
  [
    '!hasDatabasesNative(indexedDB) &&\n        name !== DBNAMES_DB &&\n        getDbNamesTable(indexedDB, IDBKeyRange).put',
    '}\nfunction _onDatabaseDeleted',
  ],
  [
    '!hasDatabasesNative(indexedDB) &&\n        name !== DBNAMES_DB &&\n        getDbNamesTable(indexedDB, IDBKeyRange).delete',
    '}\n\nfunction vip',
  ],
  ['debug = value;', '}\n\nvar INTERNAL'],
  ['creating: [hookCreatingChain, nop],', 'reading: [pureFunctionChain'],
  ['updating: [hookUpdatingChain, nop],', '});\n    });\n}\n\nfunction isPlainKeyRange'],
  ['exists(name) {', 'ignoreTransaction(scopeFunc)'],
  ['async: function (generatorFn)', 'currentTransaction: {'],
  ['derive: derive,', 'minKey: minKey,'],
  ['cache,\n    semVer', '});\nDexie.maxKey'],
  [' liveQuery,', ' mergeRanges, rangesOverlap'],
]
