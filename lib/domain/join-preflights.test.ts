import { describe, expect, it } from 'vitest'
import { inPieces, joinPreflights } from './join-preflights'
import type { Preflight } from './offer'

const look = (more: Partial<Preflight> = {}): Preflight => ({
  people: 10,
  ask: 7,
  skipped: { yours: 3 },
  least: 7,
  most: 42,
  assumed: false,
  seconds: 60,
  byVendor: [{ vendor: 'lonescale', questions: 7, calls: 1, credits: 7, seconds: 60 }],
  spentToday: 5,
  capPerDay: 50,
  ...more,
})

describe('a selection larger than one message', () => {
  it('goes in pieces, and nobody is left out or twice in it', () => {
    const all = Array.from({ length: 25 }, (_, i) => i)
    const pieces = inPieces(all, 10)
    expect(pieces.map(({ length }) => length)).toEqual([10, 10, 5])
    expect(pieces.flat()).toEqual(all)
    expect(inPieces([], 10)).toEqual([])
  })

  it('is one answer: sums, and the time of the slowest vendor', () => {
    const other = look({
      skipped: { yours: 1, suppressed: 2 },
      assumed: true,
      byVendor: [
        { vendor: 'lonescale', questions: 3, calls: 1, credits: 3, seconds: 12 },
        { vendor: 'leadsonar', questions: 4, calls: 4, credits: 4, seconds: 30 },
      ],
    })
    expect(joinPreflights([look(), other])).toEqual({
      people: 20,
      ask: 14,
      skipped: { yours: 4, suppressed: 2 },
      least: 14,
      most: 84,
      assumed: true,
      seconds: 72,
      byVendor: [
        { vendor: 'lonescale', questions: 10, calls: 2, credits: 10, seconds: 72 },
        { vendor: 'leadsonar', questions: 4, calls: 4, credits: 4, seconds: 30 },
      ],
      spentToday: 5,
      capPerDay: 50,
    })
  })

  it('breaks a cap together that no part breaks alone', () => {
    expect(joinPreflights([look({ least: 30 })])?.breaks).toBeUndefined()
    expect(joinPreflights([look({ least: 30 }), look({ least: 30 })])?.breaks).toBe('day')
    expect(
      joinPreflights([look({ least: 30, capPerDay: null }), look({ least: 30, capPerDay: null })])?.breaks,
    ).toBeUndefined()
    expect(joinPreflights([look(), look({ breaks: 'lonescale' })])?.breaks).toBe('lonescale')
  })

  it('of nothing is nothing', () => {
    expect(joinPreflights([])).toBeUndefined()
  })
})
