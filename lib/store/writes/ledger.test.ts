import { describe, expect, it } from 'vitest'
import { firstBroken } from '../../domain/ledger'
import { openStore, type Store } from '../database'
import { appendToLedger } from './ledger'

let names = 0

async function book(lines: number): Promise<Store> {
  const store = openStore(`ledger-${(names += 1)}`)
  for (let i = 0; i < lines; i += 1) {
    await store.transaction('rw', store.ledger, store.notes, async () => {
      await appendToLedger(store, {
        at: Date.UTC(2026, 0, 1) + i,
        vendor: 'leadsonar',
        operation: 'find-email',
        callId: `c${i}`,
        people: 1,
        cost: { credits: 0.25, basis: 'reported' },
        outcome: 'found',
      })
      // The transaction must have survived the hash.
      await store.notes.put({ key: `after-${i}`, value: true })
    })
  }
  return store
}

describe('the account book', () => {
  it('counts, adds up and links its lines', async () => {
    const lines = await (await book(5)).ledger.toArray()
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(lines.at(-1)?.total).toBe(1.25)
    expect(await firstBroken(lines)).toBeUndefined()
  })

  it.each([
    ['a changed figure', (line: { cost: unknown }) => (line.cost = { credits: 9, basis: 'reported' })],
    ['a changed time', (line: { at: number }) => (line.at += 1)],
    ['a changed seal', (line: { seal: string }) => (line.seal = line.seal.replace(/./, 'x'))],
  ])('finds %s', async (_, spoil) => {
    const lines = await (await book(4)).ledger.toArray()
    const second = lines[1]
    if (second) spoil(second as never)
    expect(await firstBroken(lines)).toBe(2)
  })

  it('finds a missing line', async () => {
    const lines = await (await book(4)).ledger.toArray()
    expect(await firstBroken(lines.filter(({ seq }) => seq !== 2))).toBe(3)
  })
})
