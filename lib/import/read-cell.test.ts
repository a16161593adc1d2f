import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCell } from './read-cell'

const drawn = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'n/a',
    'NULL',
    'K. A.',
    'nicht vorhanden',
    'Zoë',
    "'=1",
    ' Nora ',
    'none ',
    'a\u00a0',
    'a\u202e',
  ),
)

it('reads what looks ordinary as it reads what has something unseen in it', () => {
  fc.assert(
    fc.property(drawn, (text) => {
      expect(readCell(text)).toBe(readCell(`\u200b${text}`))
    }),
  )
})

it('takes the words for nothing, and nothing else, as nothing', () => {
  expect(['n/a', 'Unbekannt', 'nicht vorhanden', '---', 'Nonesuch', '0'].map(readCell)).toEqual([
    '',
    '',
    '',
    '',
    'Nonesuch',
    '0',
  ])
})
