import type { Store } from '../../lib/store/database'

/** The store as one life of the worker sees it: after its death it can neither read nor write. */
export const mortal = (store: Store, alive: () => boolean): Store =>
  new Proxy(store, {
    get(target, name) {
      if (!alive()) throw new Error('this life is over')
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
