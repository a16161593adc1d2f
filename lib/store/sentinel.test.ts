import { describe, expect, it } from 'vitest'
import { spend } from '../../test/engine/spend'
import type { Job } from '../domain/job'
import { openStore } from './database'
import { acknowledgeAlarm, checkSentinel, renewSentinel, type SmallStorage } from './sentinel'

let names = 0
const fresh = () => openStore(`sentinel-${(names += 1)}`)

function area(): SmallStorage {
  const kept: Record<string, unknown> = {}
  return {
    get: async (key) => ({ [key]: structuredClone(kept[key]) }),
    set: async (values) => void Object.assign(kept, structuredClone(values)),
  }
}

const call = (id: string, state: 'sending' | 'done') => ({
  id,
  vendor: 'lonescale' as const,
  operation: 'x',
  host: 'h',
  purpose: 'find' as const,
  paid: true,
  jobIds: [],
  state,
  bootId: 'b',
  sentAt: 1,
})

describe('sentinel', () => {
  it('is silent about a whole database, an empty one, and one that knows more', async () => {
    const store = fresh()
    const small = area()
    expect(await checkSentinel(store, small, 9)).toBeUndefined()
    await spend(store, 'a')
    await renewSentinel(store, small)
    await spend(store, 'b')
    expect(await checkSentinel(store, small, 9)).toBeUndefined()
  })

  it('raises the alarm when lines of the book are gone', async () => {
    const store = fresh()
    const small = area()
    for (const id of ['a', 'b', 'c']) await spend(store, id)
    await renewSentinel(store, small)
    await store.ledger.delete(2)
    expect(await checkSentinel(store, small, 9)).toEqual({ at: 9, lines: 1, calls: 0 })
  })

  it('raises the alarm when an open call is gone, and keeps it raised until acknowledged', async () => {
    const store = fresh()
    const small = area()
    await store.calls.add(call('out', 'sending'))
    await renewSentinel(store, small)
    await store.calls.clear()
    expect(await checkSentinel(store, small, 9)).toEqual({ at: 9, lines: 0, calls: 1 })
    await renewSentinel(store, small)
    expect(await checkSentinel(store, small, 99)).toEqual({ at: 9, lines: 0, calls: 1 })
    await acknowledgeAlarm(store, small)
    expect(await checkSentinel(store, small, 99)).toBeUndefined()
  })

  it('brings back as a question what may have been paid for, without whom it was about', async () => {
    const store = fresh()
    const small = area()
    const open = { ...call('out', 'sending'), jobIds: ['j1', 'j2'] }
    const job = { id: 'j1', state: 'sending', callId: 'out', openKey: 'x', personId: 'p1', price: 3 }
    await store.calls.bulkAdd([call('old', 'done'), open])
    await store.jobs.add(job as unknown as Job)
    await renewSentinel(store, small)
    await Promise.all([store.calls.clear(), store.jobs.clear()])
    await checkSentinel(store, small, 9)
    expect(await store.calls.toArray()).toEqual([{ ...open, state: 'unknown', problem: 'no-answer' }])
    expect(await store.jobs.toArray()).toEqual([
      { id: 'j1', state: 'unknown', callId: 'out', personId: 'p1', price: 3 },
    ])
    await acknowledgeAlarm(store, small)
    expect(await checkSentinel(store, small, 99)).toBeUndefined()
  })

  it('is silent when the open call has merely ended', async () => {
    const store = fresh()
    const small = area()
    await store.calls.add(call('out', 'sending'))
    await renewSentinel(store, small)
    await store.calls.put(call('out', 'done'))
    expect(await checkSentinel(store, small, 9)).toBeUndefined()
  })
})
