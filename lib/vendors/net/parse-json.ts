const keysThatReachPrototypes = new Set(['__proto__', 'constructor', 'prototype'])

export class UnsafeJson extends Error {}

/** Throws on anything but JSON, and on keys that could reach a prototype once somebody merges the object. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (keysThatReachPrototypes.has(key)) throw new UnsafeJson('prototype key')
    return value
  })
}

export function isJsonType(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return type === 'application/json' || /^application\/[a-z0-9.-]+\+json$/.test(type)
}
