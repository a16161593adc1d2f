import { expect, it } from 'vitest'
import type { PersonView } from '../../lib/store/queries/people'
import { badgeStateOf } from './badge-state'

const view = (more: object): PersonView =>
  ({ person: {}, kept: true, findings: [], jobs: [], ...more }) as unknown as PersonView

it('marks nobody who is only looked at', () => {
  expect(badgeStateOf(undefined)).toBe('plain')
  expect(badgeStateOf(view({ kept: false }))).toBe('plain')
})

it('marks whoever is known, asked about, or waits for the user, the last before the others', () => {
  expect(badgeStateOf(view({}))).toBe('known')
  for (const state of ['planned', 'claimed', 'sending', 'submitted'])
    expect(badgeStateOf(view({ jobs: [{ state }] }))).toBe('working')
  for (const state of ['done', 'failed', 'cancelled'])
    expect(badgeStateOf(view({ jobs: [{ state }] }))).toBe('known')
  expect(badgeStateOf(view({ jobs: [{ state: 'sending' }, { state: 'unknown' }] }))).toBe('attention')
})

it('calls for the user where a value is held, until they have said whose it is', () => {
  expect(badgeStateOf(view({ findings: [{ held: 'name' }] }))).toBe('attention')
  expect(badgeStateOf(view({ findings: [{ held: 'name', rejected: true }] }))).toBe('known')
})
