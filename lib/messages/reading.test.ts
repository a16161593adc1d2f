import { describe, expect, it } from 'vitest'
import { reportFrom } from './reading'

const health = { agree: [], disagree: [], missing: [], counters: {} }
const reading = { path: '/feed/', state: 'unsupported', health }

describe('what a content script says over the port', () => {
  it('is taken when it is a reading of a page', () => {
    expect(reportFrom(reading)?.state).toBe('unsupported')
  })

  const rows = (n: number) => Array.from({ length: n }, () => ({ ids: {}, facts: {} }))
  const cases: [string, unknown][] = [
    ['nothing', undefined],
    ['a word', 'settled'],
    ['a spend', { name: 'find.request', input: {} }],
    ['a count of traces', { traces: 3 }],
    ['a state that does not exist', { ...reading, state: 'paid' }],
    ['a path of a kilobyte', { ...reading, path: 'x'.repeat(1024) }],
    ['more rows than a page shows', { ...reading, rows: rows(61) }],
    ['ten megabytes', { ...reading, path: 'x'.repeat(10_000_000) }],
  ]
  it.each(cases)('is dropped when it is %s', (_, message) => {
    expect(reportFrom(message)).toBeUndefined()
  })

  it('is dropped whole above 32 KB, however well it is formed', () => {
    const padded = (size: number) => ({ ...reading, health, more: 'x'.repeat(size) })
    expect(reportFrom(padded(30_000))).toBeDefined()
    expect(reportFrom(padded(33_000))).toBeUndefined()
  })

  it('is dropped when it goes round in circles', () => {
    const circle: Record<string, unknown> = { ...reading }
    circle['self'] = circle
    expect(reportFrom(circle)).toBeUndefined()
  })

  it('changes no prototype', () => {
    reportFrom(JSON.parse('{"__proto__":{"polluted":1},"path":"/","state":"settled"}'))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
