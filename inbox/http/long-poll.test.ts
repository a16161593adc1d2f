import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createArrivals } from './arrivals'
import { longPoll } from './long-poll'

function setUp(waitMs: number) {
  const arrivals = createArrivals()
  const stored: string[] = []
  const gone = new AbortController()
  const stopping = new AbortController()
  let reads = 0
  const started = performance.now()
  const answer = longPoll({
    owner: 'me',
    arrivals,
    waitMs,
    lookAgainMs: 600,
    now: () => performance.now(),
    gone: gone.signal,
    stopping: stopping.signal,
    read: async () => {
      reads += 1
      return [...stored]
    },
  })
  const took = async () => {
    await answer
    return performance.now() - started
  }
  return { arrivals, stored, gone, stopping, answer, took, reads: () => reads }
}

describe('long poll', () => {
  it('is woken by an arrival', async () => {
    const { arrivals, stored, answer, took } = setUp(5_000)
    stored.push('item')
    arrivals.announce('me')
    expect(await answer).toEqual(['item'])
    expect(await took()).toBeLessThan(500)
  })

  it('looks again by itself, as the arrival may have been at another replica', async () => {
    const { stored, answer, took } = setUp(5_000)
    await Promise.resolve()
    stored.push('item')
    expect(await answer).toEqual(['item'])
    expect(await took()).toBeGreaterThan(550)
  })

  it('does not mind the arrivals of others', async () => {
    const { arrivals, reads, answer } = setUp(60)
    for (let at = 0; at < 10; at += 1) {
      arrivals.announce('you')
      await sleep(3)
    }
    expect(await answer).toEqual([])
    expect(reads()).toBeLessThan(6)
  })

  it('ends when the reader goes', async () => {
    const { gone, took } = setUp(5_000)
    gone.abort()
    expect(await took()).toBeLessThan(500)
  })

  it('ends when the inbox does', async () => {
    const { arrivals, stopping, took } = setUp(5_000)
    stopping.abort()
    arrivals.wakeEverybody()
    expect(await took()).toBeLessThan(500)
  })

  it('does not fail quietly when the store does', async () => {
    const arrivals = createArrivals()
    const never = new AbortController().signal
    const answer = longPoll({
      owner: 'me',
      arrivals,
      waitMs: 1_000,
      lookAgainMs: 100,
      now: Date.now,
      gone: never,
      stopping: never,
      read: () => Promise.reject(new Error('store is gone')),
    })
    await expect(answer).rejects.toThrow('store is gone')
  })
})
