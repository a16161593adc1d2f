import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { alone, besideLimit, besidePeer } from './line'
import { readReports, report } from './report'
import { quantile, ratioOfPairs, ratioToLimit } from './statistics'
import { judged, tableOf } from './table'
import { takeTurns } from './take-turns'
import { budgetWords } from './verdict'

const speed = { name: 'speed', unit: 'ms' }
const verdict = (ours: number[], peer: number[], budget: { atMost?: number; atLeast?: number }) =>
  judged([besidePeer(speed, ours, { name: 'a peer', samples: peer })], { speed: budget })[0]?.verdict

describe('statistics', () => {
  it('takes quantiles between the values', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48)
    expect(quantile([7], 0.95)).toBe(7)
    expect(() => quantile([], 0.5)).toThrow('nothing was measured')
  })

  it('takes the ratio within each pair, so that a slow moment cancels out', () => {
    const { median, low, high } = ratioOfPairs([1, 2, 40, 4], [2, 4, 80, 8])
    expect([median, low, high]).toEqual([0.5, 0.5, 0.5])
    expect(() => ratioOfPairs([1, 2], [1])).toThrow('2 of ours, 1 of the peer')
  })

  it('tells how sure a quantile beside a limit is', () => {
    const samples = Array.from({ length: 100 }, (_, i) => i)
    const ratio = ratioToLimit(samples, 50, 0.95)
    expect(ratio.median).toBeCloseTo(1.881)
    expect(ratio.low).toBeLessThan(ratio.high)
    expect(ratio.low).toBeGreaterThan(1.7)
    expect(ratioToLimit(samples, 50, 0.95)).toEqual(ratio)
  })
})

describe('turns', () => {
  it('lets each go first in turn and forgets the first round', async () => {
    const order: string[] = []
    const say = (name: string) => (round: number) => {
      order.push(`${name}${round}`)
      return round
    }
    const samples = await takeTurns(2, { ours: say('o'), peer: say('p') })
    expect(order).toEqual(['o-1', 'p-1', 'p0', 'o0', 'o1', 'p1'])
    expect(samples).toEqual({ ours: [0, 1], peer: [0, 1] })
  })
})

describe('verdicts', () => {
  it('holds what is within its budget', () => {
    expect(verdict([1, 1.1, 0.9], [1, 1, 1], { atMost: 1 })).toBe('holds')
    expect(verdict([0.99, 0.98], [1, 1], { atLeast: 0.98 })).toBe('holds')
  })

  it('forgives a median that is over by less than the spread', () => {
    expect(verdict([0.9, 1.05, 1.2, 0.95, 1.1], [1, 1, 1, 1, 1], { atMost: 1 })).toBe('within noise')
    expect(verdict([0.9, 0.97, 1.02, 0.99], [1, 1, 1, 1], { atLeast: 0.985 })).toBe('within noise')
  })

  it('finds a miss where the whole middle is over', () => {
    expect(verdict([1.2, 1.3, 1.25, 0.9], [1, 1, 1, 1], { atMost: 1 })).toBe('MISSES')
    expect(verdict([0.9, 0.91, 0.92], [1, 1, 1], { atLeast: 0.98 })).toBe('MISSES')
    expect(verdict([1.01], [1], { atMost: 1 })).toBe('MISSES')
    expect(verdict([1], [Number.NaN], { atMost: 1 })).toBe('MISSES')
  })

  it('finds a miss where a budget has no ratio, and refuses one that nobody measures', () => {
    expect(judged([alone(speed, [1])], { speed: { atMost: 1 } })[0]?.verdict).toBe('MISSES')
    expect(() => judged([alone(speed, [1])], { colour: { atMost: 1 } })).toThrow('colour')
  })

  it('says what was aimed at where a budget is wider', () => {
    expect(budgetWords({ atMost: 3, aim: 1.2 })).toBe('≤ 3 (aim 1.2)')
    expect(budgetWords({ atLeast: 0.98 })).toBe('≥ 0.98')
    expect(budgetWords(undefined)).toBe('')
  })

  it('holds the slow ones to a limit', () => {
    const times = [...Array.from({ length: 90 }, () => 5), ...Array.from({ length: 10 }, () => 40)]
    const line = (at: number) => besideLimit(speed, times, { name: 'one frame', value: 16, at })
    expect(judged([line(0.5)], { speed: { atMost: 1 } })[0]?.verdict).toBe('holds')
    expect(judged([line(0.95)], { speed: { atMost: 1 } })[0]?.verdict).toBe('MISSES')
  })
})

describe('table', () => {
  it('prints ours, the peer, the ratio, the budget and the verdict', () => {
    const lines = [
      besidePeer(speed, [10, 12], { name: 'a peer', samples: [20, 24] }),
      besideLimit({ name: 'share', unit: '' }, [0.991], { name: 'ceiling', value: 1 }),
    ]
    expect(tableOf(judged(lines, { speed: { atMost: 1 }, share: { atLeast: 0.98 } })).split('\n')).toEqual([
      '| what  | ours             | n   | beside it                | ratio (middle half) | must be | verdict |',
      '| ----- | ---------------- | --- | ------------------------ | ------------------- | ------- | --- |',
      '| speed | 11 ms (p95 11.9) | 2   | a peer: 22 ms (p95 23.8) | 0.500               | ≤ 1     | holds |',
      '| share | 0.991            | 1   | ceiling: 1               | 0.991               | ≥ 0.98  | holds |',
    ])
  })
})

describe('report', () => {
  const place = {
    folder: mkdtempSync(join(tmpdir(), 'leadlight-bench-')),
    budgets: { made: { speed: { atMost: 1 } } },
  }
  const codeOf = (ours: number[]) => {
    const before = process.exitCode
    process.exitCode = undefined
    vi.spyOn(console, 'log').mockReturnValue()
    report('made', [besidePeer(speed, ours, { name: 'a peer', samples: [1, 1, 1] })], {
      ...place,
      check: true,
    })
    const code = process.exitCode
    process.exitCode = before
    return code
  }
  afterAll(() => rmSync(place.folder, { recursive: true }))

  it('fails a check on a made-up miss, and only then', () => {
    expect(codeOf([0.9, 1, 0.8])).toBeUndefined()
    expect(codeOf([0.9, 1.1, 1.2])).toBeUndefined()
    expect(codeOf([1.3, 1.1, 1.2])).toBe(1)
  })

  it('keeps the figures and joins the tables', () => {
    codeOf([1.3, 1.1, 1.2])
    const [kept] = readReports(place.folder)
    expect(kept?.lines[0]).toMatchObject({ name: 'speed', verdict: 'MISSES', ours: { n: 3, median: 1.2 } })
    expect(readFileSync(join(place.folder, 'table.md'), 'utf8')).toContain('### made')
  })
})
