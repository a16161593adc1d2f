// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onPlainKey } from './plain-key'

const act = vi.fn<() => void>()
let stop = () => {}

beforeEach(() => {
  act.mockClear()
  stop = onPlainKey({ e: act })
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

const put = (tag: string, role?: string) => {
  const element = document.createElement(tag)
  if (role) element.setAttribute('role', role)
  document.body.append(element)
  return element
}

it('acts on the key, and on no other', () => {
  fireEvent.keyDown(document.body, { key: 'e' })
  fireEvent.keyDown(document.body, { key: 'x' })
  expect(act).toHaveBeenCalledTimes(1)
})

it.each([
  ['a field', () => put('input'), {}],
  ['a text area', () => put('textarea'), {}],
  ['a menu', () => put('div', 'menu'), {}],
  ['a dialog', () => put('div', 'dialog'), {}],
  ['the browser, with Ctrl', () => document.body, { ctrlKey: true }],
  ['nobody, while it is held down', () => document.body, { repeat: true }],
])('leaves the key to %s', (_, target, more) => {
  fireEvent.keyDown(target(), { key: 'e', ...more })
  expect(act).not.toHaveBeenCalled()
})

it('still acts on a box that is only ticked', () => {
  const box = put('input')
  box.setAttribute('type', 'checkbox')
  fireEvent.keyDown(box, { key: 'e' })
  expect(act).toHaveBeenCalledTimes(1)
})

it('stops when it is told', () => {
  stop()
  fireEvent.keyDown(document.body, { key: 'e' })
  expect(act).not.toHaveBeenCalled()
})
