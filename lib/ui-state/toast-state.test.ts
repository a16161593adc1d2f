import { beforeEach, expect, it, vi } from 'vitest'
import { showToast, showUndo, useToastState } from './toast-state'

const shown = () => useToastState.getState().toast

beforeEach(() => useToastState.setState({ toast: undefined }))

it('shows one thing at a time, the newest', () => {
  showToast('first')
  showUndo('second', vi.fn())
  expect(shown()).toMatchObject({ text: 'second' })
})

it('drops only what still stands there', () => {
  showToast('first')
  const before = shown()?.id ?? ''
  showToast('second')
  useToastState.getState().drop(before)
  expect(shown()?.text).toBe('second')
  useToastState.getState().drop(shown()?.id ?? '')
  expect(shown()).toBeUndefined()
})

it('gives three seconds, unless it is told more', () => {
  const now = Date.now()
  showUndo('spend', vi.fn())
  expect((shown()?.until ?? 0) - now).toBeLessThanOrEqual(3100)
  showUndo('delete', vi.fn(), 8)
  expect((shown()?.until ?? 0) - now).toBeGreaterThan(7000)
})
