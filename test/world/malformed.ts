/** Ways in which an answer can arrive that no document speaks of. */
export const malformations = [
  'html',
  'empty',
  'no-content',
  'truncated',
  'bom',
  'wrong-type',
  'huge',
  'deep',
  'duplicated',
  'reordered',
  'nulls',
  'wrong-types',
  'extra-fields',
] as const
export type Malformation = (typeof malformations)[number]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const tenMegabytes = 10 * 1024 * 1024
const deepest = 1_000_000

const page =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

function map(
  value: Json,
  leaf: (value: Json) => Json,
  list: (items: Json[]) => Json[] = (items) => items,
): Json {
  if (Array.isArray(value)) return list(value.map((item) => map(item, leaf, list)))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner, leaf, list)]))
  return leaf(value)
}

const otherType = (value: Json): Json =>
  typeof value === 'string' ? { text: value } : typeof value === 'number' ? `about ${value}` : [String(value)]

function withExtras(value: Json): Json {
  if (Array.isArray(value)) return value.map(withExtras)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, item]): [string, Json] => [key, withExtras(item)])
  // As an own key, the way JSON.parse makes it.
  return JSON.parse(
    `${JSON.stringify({ ...Object.fromEntries(inner), beta_field: { anything: [1, null] } }).slice(0, -1)},"__proto__":{"polluted":true}}`,
  )
}

const twisted: Record<
  Exclude<Malformation, 'html' | 'empty' | 'no-content' | 'wrong-type'>,
  (text: string) => string
> = {
  truncated: (text) => text.slice(0, Math.max(1, Math.floor(text.length * 0.6))),
  bom: (text) => `\uFEFF${text}`,
  huge: (text) => `{"padding":"${'x'.repeat(tenMegabytes)}","answer":${text || 'null'}}`,
  deep: () => `${'['.repeat(deepest)}${']'.repeat(deepest)}`,
  duplicated: (text) =>
    JSON.stringify(
      map(
        JSON.parse(text),
        (leaf) => leaf,
        (items) => [...items, ...items],
      ),
    ),
  reordered: (text) =>
    JSON.stringify(
      map(
        JSON.parse(text),
        (leaf) => leaf,
        (items) => items.toReversed(),
      ),
    ),
  nulls: (text) => JSON.stringify(map(JSON.parse(text), () => null)),
  'wrong-types': (text) => JSON.stringify(map(JSON.parse(text), otherType)),
  'extra-fields': (text) => JSON.stringify(withExtras(JSON.parse(text))),
}

export async function malform(answer: Response, how: Malformation, status?: number): Promise<Response> {
  const headers = new Headers(answer.headers)
  const code = status ?? answer.status
  const replaced = (body: string | null, type: string | null) => {
    if (type === null) headers.delete('content-type')
    else headers.set('content-type', type)
    return new Response(body, { status: code, headers })
  }
  const text = await answer.text()
  switch (how) {
    case 'html':
      return replaced(page, 'text/html; charset=utf-8')
    case 'empty':
      return replaced('', 'application/json')
    case 'no-content':
      return new Response(null, { status: 204 })
    case 'wrong-type':
      return replaced(text, 'text/plain; charset=utf-8')
    default:
      return replaced(twisted[how](text), 'application/json; charset=utf-8')
  }
}
