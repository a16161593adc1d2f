import { json } from '../../world/vendor-server'
import type { Complaint } from '../complaints'
import type { LonescaleQuirks } from './settings'

type Chance = (label: string) => () => number

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

export interface Refusals {
  refuse(status: number, message: string | string[], headers?: Record<string, string>): Response
  invalid(complaints: readonly Complaint[]): Response
}

function sentence({ kind, path, limit, allowed }: Complaint): string {
  const name = path.join('.') || 'body'
  switch (kind) {
    case 'unknown':
      return `${[...path.slice(0, -1), 'property'].join('.')} ${path.at(-1)} should not exist`
    case 'missing':
    case 'empty':
      return `${name} should not be empty`
    case 'too-many':
      return `${name} must contain no more than ${limit} elements`
    case 'too-few':
      return `${name} must contain at least ${limit} elements`
    case 'too-big':
      return `${name} must not be greater than ${limit}`
    case 'too-small':
      return `${name} must not be less than ${limit}`
    case 'value':
      return allowed
        ? `${name} must be one of the following values: ${allowed.join(', ')}`
        : `All ${name}'s elements must be unique`
    case 'format':
      return path.at(-1) === 'email' ? `${name} must be an email` : `${name} must be a URL address`
    default:
      return `${name} has a wrong type`
  }
}

export function createRefusals(quirks: LonescaleQuirks, random: Chance): Refusals {
  const refuse: Refusals['refuse'] = (status, message, headers) => {
    const asNumber =
      quirks.errorWord === 'varies' ? random(`error ${message}`)() < 0.3 : quirks.errorWord === 'number'
    return json(
      { message, error: asNumber ? status : (words[status] ?? 'Error'), statusCode: status },
      status,
      headers,
    )
  }
  return {
    refuse,
    invalid(complaints) {
      const messages = complaints.map(sentence)
      const asList =
        quirks.messages === 'varies'
          ? random(`messages ${messages.join()}`)() < 0.7
          : quirks.messages === 'list'
      return refuse(400, asList ? messages : (messages[0] ?? 'Bad request'))
    },
  }
}
