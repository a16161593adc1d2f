// @vitest-environment happy-dom
import '../../test/setup/component'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { FindField } from '../../lib/domain/finding'
import type { Offer } from '../../lib/domain/offer'
import { FindButtons } from './find-buttons'

const email: Offer = { field: 'email', vendor: 'leadsonar', price: { credits: 1, basis: 'documented' } }
const phone: Offer = { field: 'phone', vendor: 'leadsonar', price: { credits: 5, basis: 'documented' } }
const known: Offer = { field: 'email', skip: 'yours' }

const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))

function shown(offers: readonly Offer[]) {
  const onAsk = vi.fn<(fields: readonly FindField[]) => void>()
  const view = (now: readonly Offer[]) => <FindButtons offers={now} busy={false} onAsk={onAsk} />
  const { rerender, container } = render(view(offers))
  return {
    onAsk,
    region: container.firstElementChild as Element,
    now: (next: Offer[]) => rerender(view(next)),
  }
}

it('says verb, object and price, and asks for just that', () => {
  const { onAsk } = shown([email, phone])
  expect(names()).toEqual(['Find email · 1 credit', 'Find phone · 5 credits', 'Both · 6 credits'])
  fireEvent.click(screen.getByRole('button', { name: /Both/ }))
  expect(onAsk).toHaveBeenCalledWith(['email', 'phone'])
})

it('has no button for what is known, and none for both then', () => {
  shown([known, phone])
  expect(names()).toEqual(['Find phone · 5 credits'])
})

it('puts no other price under a pointer that rests where a button was', () => {
  const { region, now } = shown([email, phone])
  const rests = vi.spyOn(region, 'matches').mockReturnValue(true)
  fireEvent.pointerEnter(region)
  now([known, phone])
  expect(names()).toEqual(['Find phone · 5 credits'])
  expect(region.children).toHaveLength(3)
  rests.mockReturnValue(false)
  fireEvent.pointerLeave(region)
  expect(region.children).toHaveLength(1)
})
