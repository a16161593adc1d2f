// @vitest-environment happy-dom
import '../../test/setup/component'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Person } from '../../lib/domain/person'
import type { Correction } from '../../lib/store/writes/people'
import { PersonHead } from './person-head'

const nora: Person = {
  id: 'nora',
  keys: ['in:nora'],
  fullName: 'Nora V.',
  firstName: 'Nora',
  lastName: 'V.',
  title: 'Head of Data',
  company: 'Quillmere Labs',
  sources: { title: { from: 'top card', at: 0, confidence: 'high' } },
  status: 'new',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
}

function shown() {
  const correct = vi.fn<(change: Correction) => Promise<void>>().mockResolvedValue(undefined)
  render(<PersonHead person={nora} status="new" correct={correct} />)
  return correct
}

it('corrects a name in its two parts', async () => {
  const correct = shown()
  await userEvent.click(screen.getByRole('button', { name: /^Correct: name/ }))
  const last = screen.getByLabelText('Last name')
  await userEvent.clear(last)
  await userEvent.type(last, 'Vance{Enter}')
  expect(correct).toHaveBeenCalledWith({ fullName: 'Nora Vance', firstName: 'Nora', lastName: 'Vance' })
})

it('suggests a domain, says that it is a guess, and takes only a domain', async () => {
  const correct = shown()
  await userEvent.click(screen.getByRole('button', { name: 'Add domain' }))
  const field = screen.getByLabelText('domain')
  expect(field).toHaveProperty('value', 'quillmerelabs.com')
  expect(screen.getByText(/A guess/)).toBeTruthy()
  await userEvent.clear(field)
  await userEvent.type(field, 'nonsense{Enter}')
  expect(screen.getByRole('alert').textContent).toMatch(/not a domain/)
  expect(correct).not.toHaveBeenCalled()
  await userEvent.clear(field)
  await userEvent.type(field, 'https://www.quillmere.example/about{Enter}')
  expect(correct).toHaveBeenCalledWith({ domain: 'quillmere.example' })
})

it('leaves everything as it was on Escape, and the focus where it came from', async () => {
  const correct = shown()
  await userEvent.click(screen.getByRole('button', { name: /^Correct: title/ }))
  await userEvent.type(screen.getByLabelText('title'), 'X{Escape}')
  expect(correct).not.toHaveBeenCalled()
  expect(screen.queryByLabelText('title')).toBeNull()
  expect(screen.getByRole('button', { name: /^Correct: title/ })).toBe(document.activeElement)
})
