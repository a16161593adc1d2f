import { randomUUID } from 'node:crypto'
import { json } from '../../world/vendor-server'
import type { Complaint } from '../complaints'

export interface FieldError {
  readonly field: string
  readonly message: string
}

/** The envelope carries internals in `debug`, which no user should ever see. */
export function envelope(
  status: number,
  type: string,
  code: string,
  message: string,
  fields?: readonly FieldError[],
): Response {
  return json(
    {
      error: {
        type,
        code,
        message,
        details: {},
        requestId: randomUUID(),
        ...(fields ? { fields } : {}),
        debug: { cause: `internal-cause: node 10.0.3.7 said ${code}` },
      },
    },
    status,
  )
}

export const flat = (status: number, error: string, message: string) => json({ error, message }, status)

function fieldError({ kind, path, limit }: Complaint): FieldError {
  const field = path.join('.') || 'body'
  if (kind === 'missing') return { field, message: `'${field}' is required` }
  if (kind === 'too-big') return { field, message: `'${field}' must be at most ${limit} characters` }
  if (kind === 'empty') return { field, message: `'${field}' has an invalid value` }
  return { field, message: `'${field}' has a wrong type` }
}

export function invalid(complaints: readonly Complaint[]): Response {
  const fields = complaints.map(fieldError)
  return envelope(
    400,
    'VALIDATION',
    'VALIDATION_ERROR',
    `validation failed for '${fields[0]?.field}'`,
    fields,
  )
}

export const invalidField = (field: string, message: string) =>
  envelope(400, 'VALIDATION', 'VALIDATION_ERROR', `validation failed for '${field}': ${message}`, [
    { field, message: `'${field}' ${message}` },
  ])

export const notFound = () => envelope(404, 'NOT_FOUND', 'RESOURCE_NOT_FOUND', 'contact list not found')

/** Two shapes for one status: the limiter in front of everything, and the ones of single routes. */
export function throttled(shape: 'front' | 'route', retryAfter: string | undefined): Response {
  if (shape === 'route')
    return json(
      {
        error: {
          type: 'TIMEOUT',
          code: 'TOO_MANY_REQUESTS',
          message: 'Per-route rate limit exceeded',
          requestId: randomUUID(),
        },
      },
      429,
    )
  const number = Number(retryAfter)
  return json(
    {
      statusCode: 429,
      message: 'Rate limit exceeded',
      error: 'Too Many Requests',
      ...(retryAfter === undefined ? {} : { retryAfter: Number.isNaN(number) ? retryAfter : number }),
    },
    429,
  )
}
