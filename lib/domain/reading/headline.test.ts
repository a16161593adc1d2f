import { describe, expect, it } from 'vitest'
import { readHeadline } from './headline'

/** Headline → title @ company; `?` marks a weak cut, `~` a title that is only a guess. */
const headlines: readonly (readonly [string, string])[] = [
  ['Head of Data at Quillmere Labs', 'Head of Data @ Quillmere Labs'],
  ['Head of Data @ Quillmere Labs', 'Head of Data @ Quillmere Labs'],
  ['Head of Data @Quillmere', 'Head of Data @ Quillmere'],
  ['CTO at Quillmere Labs | ex-Harborline', 'CTO @ Quillmere Labs'],
  ['CTO at Quillmere Labs (YC S21)', 'CTO @ Quillmere Labs'],
  ['CTO at Quillmere Labs, building charts', 'CTO @ Quillmere Labs'],
  ['CTO at Quillmere, Inc.', 'CTO @ Quillmere, Inc.'],
  ['CTO at Quillmere Labs · Full-time', 'CTO @ Quillmere Labs'],
  ['CTO at the Harborline', 'CTO @ Harborline'],
  ['Helping boats find ports | CTO at Quillmere Labs', 'CTO @ Quillmere Labs'],
  ['#hiring | CTO at Quillmere Labs', 'CTO @ Quillmere Labs'],
  ['ex-Harborline | CTO at Quillmere Labs', 'CTO @ Quillmere Labs'],
  ['Building Manager at Quillmere Labs', 'Building Manager @ Quillmere Labs'],
  ['Founder of Quillmere Labs', '?Founder @ Quillmere Labs'],
  ['Co-Founder & CEO of Quillmere', '?Co-Founder & CEO @ Quillmere'],
  ['Responsable data chez Quillmere', 'Responsable data @ Quillmere'],
  ['Leiterin Daten bei Quillmere GmbH', 'Leiterin Daten @ Quillmere GmbH'],
  ['Hoofd Data bij Quillmere', 'Hoofd Data @ Quillmere'],
  ['Direttore dati presso Quillmere', 'Direttore dati @ Quillmere'],
  ['Kierownik w firmie Quillmere', 'Kierownik @ Quillmere'],
  ['Säljare hos Quillmere', 'Säljare @ Quillmere'],
  ['Jefe de datos en Quillmere', '?Jefe de datos @ Quillmere'],
  ['Gerente de dados na Quillmere', '?Gerente de dados @ Quillmere'],
  ['Директор в Quillmere', '?Директор @ Quillmere'],
  ['CTO, Quillmere Labs', '?CTO @ Quillmere Labs'],
  ['CTO | Quillmere Labs', '~CTO'],
  ['Head of Data', '~Head of Data'],
  ['Director of Operations', '~Director of Operations'],
  ['Data Engineer – boats and charts', '~Data Engineer'],
  ['Manager, Data, Charts', '~Manager, Data, Charts'],
  ['CTO, VP Engineering', '~CTO, VP Engineering'],
  ['CTO at self-employed', '~CTO'],
  ['Head of Data at scale', '~Head of Data'],
  ['Student at Tidewater University', ''],
  ['Open to work', ''],
  ['We are hiring at Quillmere', ''],
  ['Helping founders at scale', ''],
  ['Passionate about data', ''],
  ['I work at Quillmere', ''],
  ['Making boats better at sea', ''],
  ['Former CTO at Harborline', ''],
  ['Speaker at Quillmere', ''],
  ['https://quillmere.example', ''],
  ['Dreaming of boats', ''],
  ['--', ''],
  ['', ''],
]

const written = (headline: string): string => {
  const { title, company, titleGuess, weak } = readHeadline(headline)
  if (titleGuess) return `~${titleGuess}`
  return title ? `${weak ? '?' : ''}${title} @ ${company}` : ''
}

describe('a headline', () => {
  it.each(headlines)('%s → %s', (headline, expected) => {
    expect(written(headline)).toBe(expected)
  })

  it('is read in no time, however long', () => {
    const started = performance.now()
    readHeadline(`${'CTO at at at , '.repeat(500)}`)
    readHeadline(`${'a | '.repeat(2000)}`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
