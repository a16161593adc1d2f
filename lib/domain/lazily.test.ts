import { expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { lazily } from './lazily'

it('makes what it stands for once, and not before somebody looks', () => {
  const make = vi.fn(() => z.object({ name: z.string() }))
  const Someone = lazily(make)
  const People = lazily(() => z.array(z.extend(Someone, { age: z.optional(z.number()) })))
  expect(make).not.toHaveBeenCalled()
  expect(Someone.safeParse({ name: 'Nora' })).toMatchObject({ success: true, data: { name: 'Nora' } })
  expect(Someone.safeParse({ name: 1 }).success).toBe(false)
  expect(People.safeParse([{ name: 'Ivo', age: 3 }]).success).toBe(true)
  expect(People.safeParse([{ age: 3 }]).success).toBe(false)
  expect(z.object({ one: Someone }).safeParse({ one: { name: 'Mia' } }).success).toBe(true)
  expect(make).toHaveBeenCalledTimes(1)
})
