/** A copy that lacks some keys altogether, so that an index over them does not see the row any more. */
export function without<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...from }
  for (const key of keys) delete copy[key]
  return copy
}
