// @vitest-environment happy-dom
import '../../test/setup/component'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showUndo } from '../../lib/ui-state/toast-state'
import { ToastBar } from './toast-bar'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const shown = (undo: () => void) => {
  render(
    <>
      <input aria-label="Field" />
      <ToastBar />
    </>,
  )
  act(() => showUndo('Asking for 12 people', undo))
}

it('counts down and goes away by itself, without undoing anything', () => {
  const undo = vi.fn<() => void>()
  shown(undo)
  expect(screen.getByRole('button', { name: /Undo/ }).textContent).toContain('3')
  act(() => vi.advanceTimersByTime(1100))
  expect(screen.getByRole('button', { name: /Undo/ }).textContent).toContain('2')
  act(() => vi.advanceTimersByTime(2000))
  expect(screen.queryByRole('button')).toBeNull()
  expect(undo).not.toHaveBeenCalled()
})

it('undoes once, by a click', () => {
  const undo = vi.fn<() => void>()
  shown(undo)
  fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button')).toBeNull()
})

it('undoes by Ctrl+Z from anywhere but a field', () => {
  const undo = vi.fn<() => void>()
  shown(undo)
  fireEvent.keyDown(screen.getByLabelText('Field'), { key: 'z', ctrlKey: true })
  expect(undo).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  expect(undo).toHaveBeenCalledTimes(1)
})
