import { describe, expect, it } from 'vitest'
import type { ReadPerson } from '../page-reading'
import { readName } from './read-name'

const person = (name: string, more: Partial<ReadPerson> = {}): ReadPerson => ({
  ids: {},
  name: { text: name, from: 'heading' },
  ...more,
})
const parts = (name: string, more: Partial<ReadPerson> = {}): string => {
  const read = readName(person(name, more))
  return read ? `${read.first?.value ?? ''}|${read.last?.value ?? ''}` : 'rejected'
}

/** What a page shows → given name | family name, by its shape alone. */
const shapes: readonly (readonly [string, string])[] = [
  ['Nora Vance', 'Nora|Vance'],
  ['Dr. Nora van der Vance, PhD, MBA', 'Nora|van der Vance'],
  ['Nora Vance 🚀 (She/Her)', 'Nora|Vance'],
  ['🌊 Nora Vance', 'Nora|Vance'],
  ['Nora 🌊 Vance', 'Nora|Vance'],
  ['Dr. Nora 🌊 Vance', 'Nora|Vance'],
  ['Nora Vance 🇳🇱 helping boats', 'Nora|Vance'],
  ['Nora Vance 1️⃣', 'Nora|Vance'],
  ['Nora Vance 👩🏽‍💻', 'Nora|Vance'],
  ['Nora Vance ✔ Data leader', 'Nora|Vance'],
  ['Wei (Vivian) Chen', 'Wei|Chen'],
  ['Elizabeth "Liz" Vance', 'Elizabeth|Vance'],
  ['Elizabeth “Liz” Vance', 'Elizabeth|Vance'],
  ["Elizabeth 'Liz' Vance", 'Elizabeth|Vance'],
  ['Nora (née Holt) Vance', 'Nora|Vance'],
  ['Nora Vance née Holt', 'Nora|Vance'],
  ['Nora Vance (Holt)', 'Nora|Vance'],
  ['(Nora Vance)', 'Nora|Vance'],
  ["ÁGOTA O'NEILL-TÓTH", "Ágota|O'Neill-Tóth"],
  ['nora vance', 'Nora|Vance'],
  ['NORA MCTAVISH', 'Nora|McTavish'],
  ['NORA MACDONALD', 'Nora|MacDonald'],
  ['NORA MACEY', 'Nora|Macey'],
  ['NORA VAN DER VANCE', 'Nora|van der Vance'],
  ['Nora VANCE', 'Nora|Vance'],
  ['NORA VANCE II', 'Nora|Vance II'],
  ['Madonna', 'Madonna|'],
  ['李小明', '小明|李'],
  ['欧阳小明', '小明|欧阳'],
  ['李 小明', '小明|李'],
  ['김민준', '민준|김'],
  ['남궁민수', '민수|남궁'],
  ['山田太郎', '山田太郎|'],
  ['山田 太郎', '太郎|山田'],
  ['さくら', 'さくら|'],
  ['ジョン スミス', 'ジョン スミス|'],
  ['Vance, Nora', 'Nora|Vance'],
  ['VANCE, NORA', 'Nora|Vance'],
  ['van der Vance, Nora', 'Nora|van der Vance'],
  ['Nora Vance, Utrecht', 'Nora|Vance'],
  ['Nora Vance, Head of Data', 'Nora|Vance'],
  ['Nora Vance, Ph.D., helping boats', 'Nora|Vance'],
  ['Nora Vance, CISSP, PMP®', 'Nora|Vance'],
  ['Nora Vance, SHRM-SCP', 'Nora|Vance'],
  ['Nora Vance, ABCD', 'Nora|Vance'],
  ['Nora Vance PhD MBA', 'Nora|Vance'],
  ['NORA VANCE MBA', 'Nora|Vance'],
  ['NORA LEE MA', 'Nora Lee|Ma'],
  ['Jack Ma', 'Jack|Ma'],
  ['Nora Vance - MBA', 'Nora|Vance'],
  ["Nora Vance - We're hiring!", 'Nora|Vance'],
  ['Nora Vance - Open to work', 'Nora|Vance'],
  ['Nora Vance #hiring', 'Nora|Vance'],
  ['Nora Vance | Data', 'Nora|Vance'],
  ['Nora Vance ~ boats', 'Nora|Vance'],
  ['(3) Nora Vance | LinkedIn', 'Nora|Vance'],
  ['José da Silva Neto', 'José|da Silva Neto'],
  ['Nora Vance Jr.', 'Nora|Vance Jr.'],
  ['Ana García López', 'Ana|García López'],
  ['Ana García y López', 'Ana|García y López'],
  ['José Luis García López', 'José Luis|García López'],
  ['Abdul Rahman Al Farsi', 'Abdul Rahman|Al Farsi'],
  ['Omar Abdul Rahman', 'Omar|Abdul Rahman'],
  ['Al Vance', 'Al|Vance'],
  ['Ben Vance', 'Ben|Vance'],
  ["Jan van 't Vance", "Jan|van 't Vance"],
  ['N. K. Vance', 'N. K.|Vance'],
  ['Nora K. Vance', 'Nora|Vance'],
  ['Nora Jane Vance', 'Nora Jane|Vance'],
  ['Vance K', 'Vance|K'],
  ['Nora V.', 'Nora|V.'],
  ['CA Ravi Pillaiyar', 'Ravi|Pillaiyar'],
  ['Prof. Dr. med. Nora Vance', 'Nora|Vance'],
  ['Dr.-Ing. Nora Vance', 'Nora|Vance'],
  ['Dr. Nora', 'Nora|'],
  ['Hon Vance', 'Hon|Vance'],
  ['\u202eNora\u200b Vance\u0000', 'Nora|Vance'],
  ['Nora\u00a0\u202fVance', 'Nora|Vance'],
  ['Nora\ud83d Vance', 'Nora|Vance'],
  ['Nora <b>Vance</b><img src=x onerror=alert(1)>', 'Nora|Vance'],
  ['Zoe\u0308 Vance', 'Zoë|Vance'],
  ['Νίκος Βάνς', 'Νίκος|Βάνς'],
  ['Нора Вэнс', 'Нора|Вэнс'],
  ['نورا فانس', 'نورا|فانس'],
]

const rejected = [
  'LinkedIn Member',
  'Mitglied von LinkedIn',
  'LinkedInメンバー',
  '',
  '   ',
  '🚀🚀',
  '...',
  '12345',
  'nora@quillmere.example',
  'https://quillmere.example',
  `Nora ${'x'.repeat(120)}`,
]

describe('a name by its shape', () => {
  it.each(shapes)('%s → %s', (shown, expected) => {
    expect(parts(shown)).toBe(expected)
  })

  it.each(rejected)('is refused: %s', (shown) => {
    expect(parts(shown)).toBe('rejected')
  })

  it('is shown without titles and decoration', () => {
    expect(readName(person('Dr. Nora van der Vance, PhD 🚀'))?.full).toEqual({
      value: 'Nora van der Vance',
      source: 'heading',
      confidence: 'high',
    })
  })

  it('is less sure of more words, of initials and of other scripts', () => {
    const sure = (name: string) => readName(person(name))?.last?.confidence
    expect([sure('Nora Vance'), sure('Nora Jane Vance'), sure('Nora V.'), sure('李小明')]).toEqual([
      'medium',
      'low',
      'low',
      'low',
    ])
    expect(readName(person('Nora V.'))?.abbreviated).toBe(true)
    expect(readName(person('Nora Vance'))?.abbreviated).toBeUndefined()
  })
})

describe('LinkedIn’s own split', () => {
  const split = (first: string, last: string) => ({
    first: { text: first, from: 'meta' },
    last: { text: last, from: 'meta' },
  })

  it('wins over the shape', () => {
    expect(parts('Nora Jane Vance', split('Nora', 'Jane Vance'))).toBe('Nora|Jane Vance')
    expect(readName(person('Nora Vance', split('Nora', 'Vance')))?.first).toEqual({
      value: 'Nora',
      source: 'meta',
      confidence: 'high',
    })
  })

  it('is cleaned like the name itself', () => {
    expect(parts('Dr. Nora Holt Vance, PhD', split('Dr. Nora', 'Holt Vance, PhD'))).toBe('Nora|Holt Vance')
  })

  it('may stand in the other order', () => {
    expect(parts('Tóth Ágota', split('Ágota', 'Tóth'))).toBe('Ágota|Tóth')
  })

  it('is not taken where it is somebody else’s', () => {
    expect(parts('Nora Jane Vance', split('Ivo', 'Larkspur'))).toBe('Nora Jane|Vance')
    expect(parts('Nora Jane Vance', split('***', '*****'))).toBe('Nora Jane|Vance')
  })
})

describe('labels that name a member by given name', () => {
  const label = (...nameLabels: string[]) => ({ nameLabels })

  it.each([
    ['Nora Jane Vance', 'Nora is a Premium member', 'Nora|Jane Vance'],
    ['Nora Jane Vance', 'Nora Jane is a Premium member', 'Nora Jane|Vance'],
    ['Nora Jane Vance', 'View Nora’s verifications', 'Nora|Jane Vance'],
    ['Nora Jane Vance', "View Nora Jane's verifications", 'Nora Jane|Vance'],
    ['Dr. Nora Jane Vance, PhD', 'Dr. Nora is a Premium member', 'Nora|Jane Vance'],
    ['Dr. Nora Jane Vance', 'Nora is a Premium member', 'Nora|Jane Vance'],
    ['Nora K. Vance', 'Nora is a Premium member', 'Nora|Vance'],
    ['José da Silva Neto', 'José is a Premium member', 'José|da Silva Neto'],
  ])('%s, “%s” → %s', (name, said, expected) => {
    expect(parts(name, label(said))).toBe(expected)
    expect(readName(person(name, label(said)))?.first?.source).toBe('label')
  })

  it('says nothing where it holds the whole name, or none of it', () => {
    for (const said of [
      'Wyświetl weryfikacje: Nora Jane Vance',
      'This member is verified',
      'Norah is a member',
    ]) {
      expect(readName(person('Nora Jane Vance', label(said)))?.first?.source).toBe('shape of the name')
    }
  })

  it('keeps an initial for what it is', () => {
    expect(readName(person('Nora V.', label('Nora is a Premium member')))?.abbreviated).toBe(true)
  })
})

it('knows no more than a guess from a page it doubts', () => {
  const read = readName(person('Nora Vance', { doubtful: true }))
  expect([read?.full.confidence, read?.first?.confidence]).toEqual(['low', 'low'])
})
