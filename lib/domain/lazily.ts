/**
 * Stands for what is made when it is first looked at. A life of the worker meets few of all the schemas it carries,
 * and making them was a good part of its cold start.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<T extends object>(make: () => T): T {
  let made: T | undefined
  const real = (): T => (made ??= make())
  return new Proxy({} as T, {
    get: (_, name) => Reflect.get(real(), name),
    has: (_, name) => Reflect.has(real(), name),
    getPrototypeOf: () => Reflect.getPrototypeOf(real()),
  })
}
