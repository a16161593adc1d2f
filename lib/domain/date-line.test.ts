import { describe, expect, it } from 'vitest'
import { readDateLine } from './date-line'

const lines: readonly (readonly [string, ReturnType<typeof readDateLine>])[] = [
  ['Sep 2024 - Present · 2 yrs 3 mos', 'ongoing'],
  ['Sep 2024 – Present', 'ongoing'],
  ['Sep 2024–Present', 'ongoing'],
  ['Sep 2024–Present 2 yrs 3 mos', 'ongoing'],
  ['Sep 2024 - Present 2 years 3 months', 'ongoing'],
  ['Sep 2024 to Present · 2 yrs 3 mos', 'ongoing'],
  ['2024 – Present', 'ongoing'],
  ['Jan 2027 – Present', 'ongoing'],
  ['wrz 2024 –obecnie · 2 lata', 'ongoing'],
  ['Sept. 2024 – aujourd’hui · 2 ans', 'ongoing'],
  ['Sept. 2024 – Heute · 2 Jahre', 'ongoing'],
  ['sep. de 2024 - actualidad · 2 años', 'ongoing'],
  ['set de 2024 - o momento · 2 anos', 'ongoing'],
  ['2024年9月 - 現在 · 2年', 'ongoing'],
  ['2024年9月 - 至今 · 2年', 'ongoing'],
  ['2024년 9월 - 현재 · 2년', 'ongoing'],
  ['сент. 2024 – настоящее время · 2 г.', 'ongoing'],
  ['سبتمبر ٢٠٢٤ - حتى الآن · سنتان', 'ongoing'],
  ['sept. 2024 - nu', 'ongoing'],
  ['Jan 2022 - Aug 2024 · 2 yrs 8 mos', 'ended'],
  ['Feb 2019 – Jan 2022', 'ended'],
  ['2017 - 2019', 'ended'],
  ['2017 – Jan 2019 · 2 yrs', 'ended'],
  ['Jan 2022 to Aug 2024', 'ended'],
  ['يناير ٢٠٢٢ - أغسطس ٢٠٢٤', 'ended'],
  ['2022年1月から2024年8月', 'ended'],
  ['Mar 2016', 'single'],
  ['2016', 'single'],
  ['2016 - 3 mos', 'single'],
  ['5 yrs 7 mos', undefined],
  ['Full-time', undefined],
  ['Utrecht, Netherlands · Hybrid', undefined],
  ['12345 things - done', undefined],
  ['nora@quillmere2024.example - now', undefined],
  ['', undefined],
]

describe('a line of dates', () => {
  it.each(lines)('%s → %s', (line, expected) => {
    expect(readDateLine(line)).toBe(expected)
  })
})
