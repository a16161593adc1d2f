import { describe, expect, it } from 'vitest'
import { toCsv, toTsv } from './csv'

describe('csv', () => {
  it('quotes what must be quoted and nothing else', () => {
    expect(toCsv([['a', 'b,c', 'd"e', 'f\ng']])).toBe('a,"b,c","d""e","f\ng"\r\n')
  })

  it.each(['=1+1', '+cmd|x', '-2', '@SUM(A1)', ' =1', '\u00a0=1', '\u200b=1', 'ok\n=1', '＝1', '\ufeff=1'])(
    'takes the life out of %j',
    (hostile) => {
      const cell = toCsv([[hostile]])
        .trimEnd()
        .replace(/^"|"$/g, '')
      expect(cell.split('\n').at(-1)?.trimStart().startsWith("'")).toBe(true)
    },
  )

  it.each(['Lisbon,=1+1', 'a; @SUM(A1)', 'b|\u00a0-2', 'c\t+cmd'])(
    'takes it out behind whatever a spreadsheet may take for the end of a cell: %j',
    (hostile) => {
      expect(toCsv([[hostile]])).not.toMatch(/[,;|\t]\s*[=+\-@]/)
    },
  )

  it('keeps a phone number as text', () => {
    expect(toTsv([['+31 30 123']])).toBe("'+31 30 123")
  })

  it('leaves ordinary words alone', () => {
    expect(toTsv([['Nora', 'Head of R&D - Labs']])).toBe('Nora\tHead of R&D - Labs')
  })

  it('drops direction overrides', () => {
    expect(toTsv([['a\u202eb']])).toBe('ab')
  })

  it('keeps clipboard rows in one line each', () => {
    expect(toTsv([['a\tb\nc', 'd']])).toBe('a b c\td')
  })
})
