export type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Patch<T[K]> | null | undefined }
    : T

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Tables whose keys are data, not settings: anything may be added, and `null` removes. */
const openTables = new Set(['accounts'])

/** Changes only what exists, so that a misspelt setting is an error and not a test that proves nothing. */
export function merge(into: object, patch: object, path: readonly string[] = []): void {
  const target = into as Record<string, unknown>
  const open = openTables.has(path.at(-1) ?? '')
  for (const [key, value] of Object.entries(patch)) {
    const place = [...path, key]
    const before = target[key]
    if (open && value === null) delete target[key]
    else if (!open && !(key in target)) throw new Error(`no setting ${place.join('.')}`)
    else if (isRecord(before) && isRecord(value)) merge(before, value, place)
    else if (isRecord(before)) throw new Error(`${place.join('.')} is a group of settings`)
    else target[key] = value
  }
}

/** In place, because whoever holds the settings must see the old values come back. */
export function restore(into: object, original: object): void {
  const target = into as Record<string, unknown>
  for (const key of Object.keys(target)) if (!(key in original)) delete target[key]
  for (const [key, value] of Object.entries(structuredClone(original))) {
    const before = target[key]
    if (isRecord(before) && isRecord(value)) restore(before, value)
    else target[key] = value
  }
}
