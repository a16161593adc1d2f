import { describe, expect, it } from 'vitest'
import { entryOfCall, suspectedResendGap, timingOf } from './suspected-resend'

// Figures as Chromium 156 gave them to an extension's worker, rounded.
const entry = (requestStart: number, [domainLookupStart, connectEnd] = [0.4, 0.4]) => ({
  startTime: 0.4,
  domainLookupStart,
  connectEnd,
  requestStart,
})

describe('a late request', () => {
  it('is suspected when it began long after it was wanted', () => {
    expect(suspectedResendGap(entry(809, [806.8, 808.5]))).toBe(807)
    expect(suspectedResendGap(entry(251))).toBe(251)
  })

  it('is suspected when it went out again on another open connection', () => {
    expect(suspectedResendGap(entry(606.4))).toBe(606)
  })

  it.each([
    ['a warm connection, slow vendor', entry(1.3)],
    ['a cold connection', entry(29, [1.3, 28.8])],
    ['a quarter of a second', entry(250.4)],
    ['a slow name server and a slow handshake', entry(1_902, [0.5, 1_901])],
    ['figures the browser hides', { startTime: 4_200, requestStart: 0, connectEnd: 0, domainLookupStart: 0 }],
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

describe('a timing that the browser files late', () => {
  const entry = { startTime: 100, nextHopProtocol: 'h2' } as PerformanceResourceTiming

  it('is waited for', async () => {
    let asked = 0
    const timings = { now: () => 0, getEntriesByName: () => ((asked += 1) > 3 ? [entry] : []) }
    expect(await timingOf('https://api.vendor.example/x', 100, timings)).toBe(entry)
    expect(asked).toBe(4)
  })

  it('is given up in under a second when it never comes', async () => {
    const since = performance.now()
    expect(
      await timingOf('https://api.vendor.example/x', 100, { now: () => 0, getEntriesByName: () => [] }),
    ).toBe(undefined)
    expect(performance.now() - since).toBeLessThan(2000)
  })
})
