import { describe, expect, it } from 'vitest'
import { entryOfCall, suspectedResendGap } from './suspected-resend'

// Figures as Chromium 156 gave them to an extension's worker, rounded.
const entry = (connectStart: number, lookup: [number, number] = [connectStart, connectStart]) => ({
  startTime: 0.4,
  connectStart,
  domainLookupStart: lookup[0],
  domainLookupEnd: lookup[1],
})

describe('a late connection', () => {
  it('is suspected when it began long after the request', () => {
    expect(suspectedResendGap(entry(806.8))).toBe(806)
    expect(suspectedResendGap(entry(251))).toBe(251)
  })

  it.each([
    ['a warm connection, slow vendor', entry(0)],
    ['a cold connection', entry(1.3)],
    ['a quarter of a second', entry(250)],
    ['a slow name server', entry(900, [0.5, 899])],
    [
      'figures the browser hides',
      { startTime: 4_200, connectStart: 0, domainLookupStart: 0, domainLookupEnd: 0 },
    ],
  ])('is not: %s', (_, timing) => {
    expect(suspectedResendGap(timing)).toBeUndefined()
  })
})

describe('whose entry', () => {
  const at = (startTime: number) => ({ startTime })

  it('is the first since the call began, rounding allowed for', () => {
    expect(entryOfCall([at(10), at(99.9), at(140)], 100)).toEqual(at(99.9))
  })

  it('is nobody’s when only older ones are there', () => {
    expect(entryOfCall([at(10), at(90)], 100)).toBeUndefined()
  })
})
