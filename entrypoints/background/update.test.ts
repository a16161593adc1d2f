import { beforeEach, expect, it, vi } from 'vitest'
import { updateTick, updateWhenIdle } from './update'

const chrome = vi.hoisted(() => ({
  alarms: { create: vi.fn(async () => undefined) },
  runtime: { reload: vi.fn(), getContexts: vi.fn(async () => [] as unknown[]) },
}))
vi.mock('webextension-polyfill', () => ({ default: chrome }))

const runner = (inFlight: number) => ({ inFlight: () => inFlight })

beforeEach(() => vi.clearAllMocks())

it.each([
  ['a call is out', 1, []],
  ['somebody is looking', 0, [{ contextType: 'SIDE_PANEL' }]],
])('an update waits while %s, and is tried again', async (_, inFlight, pages) => {
  chrome.runtime.getContexts.mockResolvedValue(pages)
  await updateWhenIdle(runner(inFlight))
  expect(chrome.runtime.reload).not.toHaveBeenCalled()
  expect(chrome.alarms.create).toHaveBeenCalledExactlyOnceWith(updateTick, { delayInMinutes: 5 })
})

it('an update is applied when nothing is out and nobody is looking', async () => {
  chrome.runtime.getContexts.mockResolvedValue([])
  await updateWhenIdle(runner(0))
  expect(chrome.runtime.reload).toHaveBeenCalledOnce()
  expect(chrome.alarms.create).not.toHaveBeenCalled()
})
