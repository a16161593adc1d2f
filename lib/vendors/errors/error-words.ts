import { plainLine } from '../forms/plain-text'

/** What an error answer says, whichever of the many shapes it says it in. Nothing here is trusted or complete. */
export interface ErrorWords {
  readonly message?: string
  /** Codes and types, for telling causes apart; never shown. */
  readonly codes: string
  readonly field?: string
  readonly requestId?: string
  readonly retryAfter?: unknown
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Shapes: `{error: {message, code, fields}}`, `{error: 'CODE', message}`, `{statusCode, message, error, retryAfter}`,
 * `{message: 'one' | ['several']}`, `{error: 'sentence'}`, `{error: 400, message}`, `{detail}`, plain text.
 */
export function errorWords(json: unknown, text: string): ErrorWords {
  const body = fieldsOf(json)
  if (!body) return plainWords(text)
  const inner = fieldsOf(body['error'])
  const from = inner ?? body
  const message =
    sentence(from['message']) ?? sentence(inner ? undefined : body['error']) ?? sentence(body['detail'])
  const codes = [from['type'], from['code'], from['errorCode'], inner ? undefined : body['error']]
  return {
    ...(message === undefined ? {} : { message }),
    codes: codes.filter((code) => typeof code === 'string').join(' '),
    ...optional('field', namedField(from['fields']) ?? namedField(body['detail']) ?? fieldIn(message)),
    ...optional('requestId', short(from['requestId'])),
    retryAfter: body['retryAfter'] ?? from['retryAfter'],
  }
}

/** A proxy's page is not a sentence. */
function plainWords(text: string): ErrorWords {
  const message = text.includes('<') ? undefined : sentence(text)
  return { ...optional('message', message), codes: '', ...optional('field', fieldIn(message)) }
}

function sentence(value: unknown): string | undefined {
  if (typeof value === 'string') return plainLine(value.replace(/<[^>]*>?/g, ' '), 200) || undefined
  if (!Array.isArray(value)) return undefined
  const parts = value.slice(0, 5).map((part: unknown) => sentence(fieldsOf(part)?.['msg'] ?? part))
  return plainLine(parts.filter(Boolean).join('; '), 200) || undefined
}

/** `fields: [{field}]`, or `detail: [{loc: ['body', 'domain']}]`. */
function namedField(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined
  const first = fieldsOf(value[0])
  const place = first?.['loc']
  return short(first?.['field'] ?? (Array.isArray(place) ? place.at(-1) : undefined))
}

/** `contacts.3.lastname should not be empty`, `property foo should not exist`, `failed for 'departments': …`. */
function fieldIn(message: string | undefined): string | undefined {
  return (
    message?.match(/'([A-Za-z_]{2,40})'/)?.[1] ??
    message?.match(/^(?:property )?(?:[a-z_]+\.\d+\.)*([A-Za-z_]{2,40})(?:\.\d+)? (?:should|must|is)\b/)?.[1]
  )
}

const short = (value: unknown) => (typeof value === 'string' ? plainLine(value, 100) || undefined : undefined)

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

const optional = <Name extends string, T>(name: Name, value: T | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: T }
