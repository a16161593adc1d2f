import type * as z from 'zod/mini'

/** What is wrong with a request, before a vendor puts it into its own words. */
export interface Complaint {
  readonly kind:
    | 'unknown'
    | 'missing'
    | 'type'
    | 'empty'
    | 'too-many'
    | 'too-few'
    | 'too-big'
    | 'too-small'
    | 'value'
    | 'format'
  readonly path: readonly string[]
  readonly limit?: number
  readonly allowed?: readonly string[]
}

type Issue = z.core.$ZodIssue

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

function complaintsOf(issue: Issue, body: unknown): Complaint[] {
  const path = issue.path.map(String)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key] }))
    case 'invalid_type':
      return [{ kind: at(body, issue.path) === undefined ? 'missing' : 'type', path }]
    case 'too_big':
      return [{ kind: issue.origin === 'array' ? 'too-many' : 'too-big', path, limit: Number(issue.maximum) }]
    case 'too_small':
      return [
        { kind: issue.origin === 'array' ? 'too-few' : 'too-small', path, limit: Number(issue.minimum) },
      ]
    case 'invalid_value':
      return [
        {
          kind: at(body, issue.path) === undefined ? 'missing' : 'value',
          path,
          allowed: issue.values.map(String),
        },
      ]
    case 'invalid_format':
      return [{ kind: issue.format === 'regex' ? 'empty' : 'format', path }]
    default:
      return [{ kind: 'value', path }]
  }
}

export const complaints = (error: z.core.$ZodError, body: unknown): Complaint[] =>
  error.issues.flatMap((issue) => complaintsOf(issue, body))

type Lenient<T> =
  | { readonly ok: true; readonly data: T; readonly unknown: string[] }
  | { readonly ok: false; readonly wrong: Complaint[]; readonly unknown: string[] }

function without(body: unknown, paths: readonly (readonly string[])[]): unknown {
  const copy: unknown = structuredClone(body)
  for (const path of paths) {
    const parent = at(copy, path.slice(0, -1))
    const last = path.at(-1)
    if (typeof parent === 'object' && parent !== null && last !== undefined)
      Reflect.deleteProperty(parent, last)
  }
  return copy
}

/** For vendors that quietly ignore keys they do not know: those are set aside, the rest is checked. */
export function checkLeniently<T>(schema: z.ZodMiniType<T>, body: unknown): Lenient<T> {
  const strict = schema.safeParse(body)
  if (strict.success) return { ok: true, data: strict.data, unknown: [] }
  const extra = complaints(strict.error, body).filter(({ kind }) => kind === 'unknown')
  const unknown = extra.map(({ path }) => path.join('.'))
  const trimmed = without(
    body,
    extra.map(({ path }) => path),
  )
  const again = schema.safeParse(trimmed)
  return again.success
    ? { ok: true, data: again.data, unknown }
    : { ok: false, wrong: complaints(again.error, trimmed), unknown }
}

export type Parsed =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly reason: string }

export function parseJson(text: string): Parsed {
  try {
    return { ok: true, body: JSON.parse(text) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'Unexpected token' }
  }
}
