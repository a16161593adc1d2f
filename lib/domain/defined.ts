/** Leaves absent what is undefined: an optional field is either there or not, never there and empty. */
export function defined<T extends object>(from: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<T> = {}
  for (const key of Object.keys(from) as (keyof T)[]) if (from[key] !== undefined) kept[key] = from[key]
  return kept as never
}
