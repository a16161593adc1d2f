import '../../test/setup/component'
import { describe, expect, it } from 'vitest'
import type { QueueRow } from '../../lib/store/queries/queue'
import { queueLine } from './queue-line'

const now = 1_000_000
const limit = { max: 5, windowMs: 60_000 }
const idle = {
  vendor: 'lonescale',
  operation: 'lonescale.enrich',
  waiting: 0,
  sending: 0,
  submitted: 0,
  held: 0,
} as const

const said = (row: Partial<QueueRow>): string => {
  const { head, rest } = queueLine({ ...idle, ...row }, now)
  return `${head}: ${rest}`
}

describe('what a vendor’s queue says', () => {
  it('names the limit, who waits and when the next call goes', () => {
    expect(said({ limit, waiting: 3, why: 'slot', nextAt: now + 7400 })).toBe(
      'LoneScale 5/min: 3 waiting, next in 8 s',
    )
  })

  it('counts minutes where seconds say too little, and never zero', () => {
    expect(said({ waiting: 1, nextAt: now + 600_000 })).toBe('LoneScale: 1 waiting, next in 10 min')
    expect(said({ waiting: 1, nextAt: now + 20 })).toBe('LoneScale: 1 waiting, next in 1 s')
  })

  it('says nothing of a time that has passed, and why nothing moves', () => {
    expect(said({ waiting: 2, why: 'no-key', nextAt: now - 1 })).toBe('LoneScale: 2 waiting, no key at hand')
  })
})
