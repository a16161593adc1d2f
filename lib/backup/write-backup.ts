import { Dexie } from 'dexie'
import { nextTurn } from '../domain/next-turn'
import { hashKeyBytes } from '../privacy/hash-keys'
import type { Store } from '../store/database'
import { readRecipes } from '../store/writes/recipes'
import { loadSettings } from '../store/writes/settings'
import { toBase64 } from './bytes'
import { sealParts } from './container'
import { type Extras, type KeptTable, keptTableNames } from './kept-tables'

const pageSize = 1000

export interface WriteOptions {
  readonly passphrase: string
  readonly now: number
  /** `do-not-contact` is for another computer: hashes, their key, domains and countries, and nobody's data. */
  readonly what: 'everything' | 'do-not-contact'
  readonly vendorKeys?: string | undefined
  readonly onProgress?: (done: number, total: number) => void
}

async function* pagesOf(store: Store, name: KeptTable): AsyncGenerator<unknown[]> {
  const table = store.table(name)
  let after: unknown = Dexie.minKey
  for (;;) {
    const rows = await table.where(':id').above(after).limit(pageSize).toArray()
    const last = rows.at(-1)
    if (!last) return
    yield name === 'jobs' ? rows.filter(({ state }: { state: string }) => state === 'done') : rows
    after = table.schema.primKey.keyPath
      ? Dexie.getByKeyPath(last, table.schema.primKey.keyPath as string)
      : undefined
    if (Array.isArray(table.schema.primKey.keyPath))
      after = table.schema.primKey.keyPath.map((path) => Dexie.getByKeyPath(last, path))
    await nextTurn()
  }
}

async function extrasOf(store: Store, { what, vendorKeys }: WriteOptions): Promise<Extras> {
  const hashKeys = (await hashKeyBytes(store)).map(toBase64)
  if (what === 'do-not-contact') return { hashKeys }
  const [settings, recipes] = await Promise.all([loadSettings(store), readRecipes(store)])
  return { hashKeys, settings, recipes, ...(vendorKeys === undefined ? {} : { vendorKeys }) }
}

async function* partsOf(store: Store, options: WriteOptions): AsyncGenerator<string> {
  const names = options.what === 'everything' ? keptTableNames : (['suppressions'] as const)
  const counts = await Promise.all(names.map((name) => store.table(name).count()))
  const total = counts.reduce((sum, count) => sum + count, 0)
  let done = 0
  yield JSON.stringify({ extras: await extrasOf(store, options) })
  for (const table of names) {
    for await (const rows of pagesOf(store, table)) {
      yield JSON.stringify({ table, rows })
      done += rows.length
      options.onProgress?.(Math.min(done, total), total)
    }
  }
}

/** Read in pages while others go on writing: a row that refers to one not yet there is left out when it is read back. */
export const writeBackup = (store: Store, options: WriteOptions): Promise<Blob> =>
  sealParts(partsOf(store, options), options.passphrase, options.now)
