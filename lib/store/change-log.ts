import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie'

/** One write, as far as the people index must know of it: whose row is old now. */
export interface Change {
  seq?: number
  people?: string[]
  members?: [listId: string, personId: string][]
  /** A table was emptied at a stroke: nothing of the index can be trusted. */
  everything?: true
}

const watched = new Set(['people', 'findings', 'members'])

interface Owned {
  readonly personId: string
}

const keysOf = (
  table: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): unknown[] =>
  request.type === 'delete'
    ? request.keys
    : request.values.map((value, i) => request.keys?.[i] ?? table.schema.primaryKey.extractKey?.(value))

/** A finding names its owner only inside: before and, when it is written, after. */
function ownersOf(table: DBCoreTable, request: DBCoreMutateRequest, keys: unknown[]): PromiseLike<string[]> {
  const after = request.type === 'add' || request.type === 'put' ? (request.values as Owned[]) : []
  if (request.type === 'add') return Promise.resolve(after.map(({ personId }) => personId))
  return table
    .getMany({ trans: request.trans, keys })
    .then((before: (Owned | undefined)[]) => [...before, ...after].flatMap((one) => one?.personId ?? []))
}

function changeOf(table: DBCoreTable, request: DBCoreMutateRequest, keys: unknown[]): PromiseLike<Change> {
  if (table.name === 'members') return Promise.resolve({ members: keys as [string, string][] })
  if (table.name === 'people') return Promise.resolve({ people: keys as string[] })
  return ownersOf(table, request, keys).then((owners) => ({ people: [...new Set(owners)] }))
}

function noted(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<Change> {
  if (request.type !== 'deleteRange') return changeOf(table, request, keysOf(table, request))
  // 3 is `DBCoreRangeType.Any`: the whole table.
  if (request.range.type === 3) return Promise.resolve({ everything: true })
  const query = { index: table.schema.primaryKey, range: request.range }
  return table
    .query({ trans: request.trans, values: false, query })
    .then(({ result }) => changeOf(table, request, result))
}

/**
 * Every write to people, findings or members, from whatever process, leaves a line in the same transaction. So the
 * index can be brought up to date from any age, and no writer has to think of it.
 */
export const changeLog: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'change-log',
  create: (down) => ({
    transaction: (stores, mode, options) => {
      const writes = mode === 'readwrite' && stores.some((name) => watched.has(name))
      return down.transaction(writes ? [...new Set([...stores, 'changes'])] : stores, mode, options)
    },
    table: (name) => {
      const table = down.table(name)
      if (!watched.has(name)) return table
      return {
        ...table,
        mutate: (request) => {
          const line = (change: Change) =>
            down.table('changes').mutate({ type: 'add', trans: request.trans, values: [change] })
          const logged = noted(table, request).then(line) as ReturnType<DBCoreTable['mutate']>
          // A range is read before it is gone; otherwise both are under way at once, for no second round trip.
          if (request.type === 'deleteRange') return logged.then(() => table.mutate(request))
          return table.mutate(request).then((done) => logged.then(() => done))
        },
      }
    },
  }),
}
