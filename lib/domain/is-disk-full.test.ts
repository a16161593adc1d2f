import { expect, it } from 'vitest'
import { isDiskFull } from './is-disk-full'

const named = (name: string, message = '') => Object.assign(new Error(message), { name })

it.each([
  ['a write that found no room', named('QuotaExceededError')],
  ['many writes at once', named('BulkError', '1 of 1 operations failed. Errors: QuotaExceededError')],
  ['what was begun before it', named('AbortError')],
  ['what came too late for the same transaction', named('TransactionInactiveError')],
  [
    'the place where the browser keeps its data',
    named('UnknownError', 'Internal error opening backing store'),
  ],
])('a full disk is known by %s', (_, error) => {
  expect(isDiskFull(error)).toBe(true)
})

it.each([
  ['a key that is there already', named('ConstraintError')],
  ['no answer', named('TypeError', 'Failed to fetch')],
  ['no error at all', 'quota'],
])('a full disk is not made of %s', (_, error) => {
  expect(isDiskFull(error)).toBe(false)
})
