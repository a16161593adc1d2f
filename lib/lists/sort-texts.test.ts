import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortTexts } from './sort-texts'

const letter = fc.constantFrom('a', 'b', 'z', ' ', 'é', '株')

it('sorts like comparing does, ties by slot, however alike the texts are', () => {
  const keys = fc.array(
    fc
      .array(letter, { minLength: 1, maxLength: 14 })
      .map((letters) => `${'ab'.repeat(letters.length % 3)}${letters.join('')}`),
    { maxLength: 300, size: 'max' },
  )
  fc.assert(
    fc.property(keys, (drawn) => {
      const slots = Uint32Array.from(drawn, (_, i) => i)
      const plain = [...slots].sort((a, b) => {
        const one = drawn[a] ?? ''
        const other = drawn[b] ?? ''
        return one < other ? -1 : one > other ? 1 : a - b
      })
      expect([...sortTexts(slots, drawn)]).toEqual(plain)
    }),
    { numRuns: 200 },
  )
})

it('sorts like comparing does where only narrow letters are', () => {
  const drawn = Array.from({ length: 5000 }, (_, i) => String((i * 7919) % 100_003).padStart(12, '0'))
  const slots = sortTexts(
    Uint32Array.from(drawn, (_, i) => i),
    drawn,
  )
  const plain = drawn
    .map((_, i) => i)
    .sort((a, b) => ((drawn[a] ?? '') < (drawn[b] ?? '') ? -1 : drawn[a] === drawn[b] ? a - b : 1))
  expect([...slots]).toEqual(plain)
})
