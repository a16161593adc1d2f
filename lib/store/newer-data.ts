import type { DBCore, Dexie, Middleware } from 'dexie'
import { Refusal } from '../domain/refusal'
import { migrations } from './migrations'

/** The browser's number for our version is ten times Dexie's; what Dexie adds by itself counts in ones. */
const tooNew = (Math.max(...migrations.map(({ version }) => version)) + 1) * 10

/** Dexie opens data of a newer program without a word, and would write rows that the newer indexes cannot see. */
const isNewer = (store: Dexie): boolean => store.backendDB().version >= tooNew

export const isNewerData = async (store: Dexie): Promise<boolean> => isNewer(await store.open())

/** The older program reads and writes nothing, in whatever process it runs. */
export const onlyReadNewer = (store: Dexie): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'only-read-newer',
  create: (down) => ({
    ...down,
    transaction: (tables, mode, options) => {
      if (mode === 'readwrite' && isNewer(store)) throw new Refusal('newer-data')
      return down.transaction(tables, mode, options)
    },
  }),
})
