// @vitest-environment happy-dom
import '../../test/setup/component'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BalanceAfter } from './balance-after'

const part = { vendor: 'leadsonar', questions: 12, calls: 1, credits: 12, seconds: 5 } as const
const balance = (credits: number) => ({ vendor: 'leadsonar', credits, at: Date.UTC(2026, 0, 5, 10) }) as const

it('says what is left at the vendor after this', () => {
  const { container } = render(<BalanceAfter part={part} balance={balance(352)} />)
  expect(container.textContent).toBe('After this: about 340 credits left at LeadSonar')
})

it('warns where the vendor has less than this costs', () => {
  render(<BalanceAfter part={part} balance={balance(5)} />)
  expect(screen.getByRole('alert').textContent).toMatch(/^LeadSonar has only 5 credits left, as of /)
})

it('says nothing of a vendor who tells no balance', () => {
  const { container } = render(<BalanceAfter part={part} balance={undefined} />)
  expect(container.innerHTML).toBe('')
})
