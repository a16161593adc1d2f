import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLines } from '../../lib/export/csv'
import { candidateProbe } from '../../lib/import/candidate-probe'
import { encodingOf } from '../../lib/import/encoding'
import { guessMapping, looksLikeHeading } from '../../lib/import/guess-mapping'
import type { Mapping } from '../../lib/import/import-fields'
import { rowReader } from '../../lib/import/read-row'
import { delimiterOf, readTable } from '../../lib/import/read-table'
import { runImport } from '../../lib/import/run-import'
import { forgetPeople } from '../../lib/privacy/forget'
import { suppressedAmong } from '../../lib/privacy/suppression'
import { openStore, type Store } from '../../lib/store/database'
import { openImport } from '../../lib/store/writes/import-people'
import { createList } from '../../lib/store/writes/lists'
import { emptyPerson, hostileStrings } from './people'

let names = 0
const fresh = (): Store => openStore(`import-${(names += 1)}`)
const pause = () => Promise.resolve()
const now = Date.UTC(2026, 8, 3)

async function importFile(
  store: Store,
  text: string,
  over: { mapping?: Mapping; listId?: string; signal?: AbortSignal } = {},
) {
  const file = new Blob([text])
  const encoding = await encodingOf(file)
  const delimiter = await delimiterOf(file, encoding)
  const sample: string[][] = []
  for await (const { rows } of readTable(file.slice(0, 20_000), { encoding, delimiter }))
    sample.push(...rows.map(({ cells }) => [...cells]))
  const hasHeading = looksLikeHeading(sample[0] ?? [])
  const desk = await openImport(store, { listId: over.listId, at: now })
  return runImport({
    file,
    shape: { encoding, delimiter },
    hasHeading,
    mapping:
      over.mapping ?? guessMapping(hasHeading ? sample[0] : undefined, sample.slice(hasHeading ? 1 : 0)),
    refuse: async (candidates) => {
      const refs = await suppressedAmong(store, candidates.map(candidateProbe))
      return new Set([...refs].map(Number))
    },
    save: desk.save,
    onProgress: () => undefined,
    pause,
    signal: over.signal ?? new AbortController().signal,
  })
}

describe('columns are known by their headings', () => {
  it.each([
    [
      ['First Name', 'Last Name', 'Email', 'Job Title', 'Company Name', 'Website URL'],
      ['firstName', 'lastName', 'email', 'title', 'company', 'domain'],
    ],
    [
      ['Vorname', 'Name', 'E-Mail', 'Firma', 'Straße', 'Land'],
      ['firstName', 'lastName', 'email', 'company', undefined, 'country'],
    ],
    [
      ['firstName', 'lastName', 'companyName', 'linkedinUrl', 'jobTitle'],
      ['firstName', 'lastName', 'company', 'profileUrl', 'title'],
    ],
    [
      ['Name', 'Unternehmen', 'Telefon', 'LinkedIn-Profil'],
      ['fullName', 'company', 'phone', 'profileUrl'],
    ],
  ])('%j', (heading, mapping) => {
    expect(looksLikeHeading(heading)).toBe(true)
    expect(guessMapping(heading, [])).toEqual(mapping)
  })

  it('and without one by what stands in them', () => {
    const rows = [
      ['Nora', 'https://www.linkedin.com/in/nora-vance/', 'nora@quillmere.example', '+31 30 123 4567'],
    ]
    expect(looksLikeHeading(rows[0] ?? [])).toBe(false)
    expect(guessMapping(undefined, rows)).toEqual([undefined, 'profileUrl', 'email', 'phone'])
  })
})

describe('a row', () => {
  const read = (cells: string[], mapping: Mapping) => rowReader(mapping)({ row: 2, cells })
  it('of a profile alone is somebody, with a name that is only a guess', () => {
    expect(read(['https://de.linkedin.com/in/Nora-Vance-0a1b2c3d?trk=x'], ['profileUrl'])).toMatchObject({
      keys: ['in:nora-vance-0a1b2c3d'],
      fullName: 'Nora Vance',
      nameIsGuess: true,
      fields: { profileUrl: 'https://www.linkedin.com/in/nora-vance-0a1b2c3d/' },
    })
  })
  it.each([
    ['no-name', ['', 'Quillmere'], ['fullName', 'company']],
    ['no-name', ['12345', 'Quillmere'], ['fullName', 'company']],
    ['bad-profile', ['Nora', 'https://www.linkedin.com.evil.example/in/nora/'], ['fullName', 'profileUrl']],
    ['bad-profile', ['Nora', 'https://www.linkedin.com/company/quillmere/'], ['fullName', 'profileUrl']],
    ['bad-email', ['Nora Vance', 'nora@@quillmere'], ['fullName', 'email']],
    ['bad-email', ['Nora Vance', 'a@b.example, c@d.example'], ['fullName', 'email']],
    ['bad-phone', ['Nora Vance', 'call me'], ['fullName', 'phone']],
    ['too-long', ['Nora Vance', 'x'.repeat(1001)], ['fullName', 'note']],
  ] as const)('is bad: %s', (reason, cells, mapping) => {
    expect(read([...cells], mapping)).toMatchObject({ reason, row: 2 })
  })
  it('of our own export is read as it was', () => {
    expect(
      read(
        ['Vance, Nora', "'+31 30 123 4567", 'n/a', 'Niederlande', 'Verified', 'a@q.example'],
        ['fullName', 'phone', 'title', 'country', 'emailStatus', 'email'],
      ),
    ).toMatchObject({
      fullName: 'Nora Vance',
      phone: '+31 30 123 4567',
      fields: { country: 'NL', firstName: 'Nora', lastName: 'Vance' },
      email: { status: 'verified' },
    })
  })
})

describe('an import', () => {
  it('joins by profile, by address and by name at a company, and replaces nothing', async () => {
    const store = fresh()
    const list = await createList(store, 'Q3', 1)
    const text = csvLines([
      ['Name', 'LinkedIn', 'Email', 'Company', 'Domain', 'Title'],
      ['Nora Vance', 'linkedin.com/in/nora-vance', '', 'Quillmere', 'quillmere.example', 'CTO'],
      ['N. Vance', 'https://www.linkedin.com/in/NORA-VANCE/', 'nora@quillmere.example', '', '', 'CEO'],
      ['Nora V', '', 'NORA@quillmere.example', '', '', ''],
      ['nora vance', '', '', 'Quillmere', '', ''],
      ['Nora Vance', 'linkedin.com/in/another-nora', '', 'Quillmere', 'quillmere.example', ''],
      ['Ivo Larkspur', '', 'ivo@quillmere.example', 'Quillmere', '', ''],
      ['Ivo Larkspur', '', 'other.ivo@quillmere.example', 'Quillmere', '', ''],
    ])
    const done = await importFile(store, text, { listId: list.id })
    expect(done).toMatchObject({ total: 7, added: 4, joined: 3, refused: 0, bad: 0 })
    const people = await store.people.toArray()
    const nora = people.find(({ keys }) => keys.includes('in:nora-vance'))
    expect(nora).toMatchObject({ fullName: 'Nora Vance', title: 'CTO', domain: 'quillmere.example' })
    expect(
      await store.findings
        .where('personId')
        .equals(nora?.id ?? '')
        .count(),
    ).toBe(1)
    expect(await store.members.count()).toBe(4)

    const again = await importFile(store, text, { listId: list.id })
    expect(again).toMatchObject({ total: 7, added: 0, joined: 7 })
    expect([await store.people.count(), await store.findings.count(), await store.members.count()]).toEqual([
      4, 3, 4,
    ])
  })

  it('refuses who must not be contacted, and says so', async () => {
    const store = fresh()
    await store.suppressions.put({
      id: 'domain:quillmere.example',
      kind: 'domain',
      at: 1,
      reason: 'do-not-contact',
    })
    const done = await importFile(
      store,
      'name,email\nNora,nora@mail.quillmere.example\nIvo,ivo@other.example\n',
    )
    expect(done).toMatchObject({ total: 2, added: 1, refused: 1 })
    expect((await store.people.toArray()).map(({ fullName }) => fullName)).toEqual(['Ivo'])
  })

  it('never brings back who was forgotten, by whatever the file still calls them', async () => {
    const store = fresh()
    const nora = { ...emptyPerson, id: 'nora', keys: ['in:nora-vance'], company: 'Quillmere Labs' }
    await store.people.put(nora)
    await forgetPeople(store, [nora], now)
    const done = await importFile(store, 'name,company\nNora Vance,Quillmere Labs\nIvo,Quillmere Labs\n')
    expect(done).toMatchObject({ total: 2, added: 1, refused: 1 })
  })

  it('never throws, and accounts for each row of whatever it is given', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        ...hostileStrings,
        'Nora Vance',
        'n/a',
        'linkedin.com/in/nora',
        'nora@q.example',
        '+31 30 1234567',
        '"',
        'x'.repeat(2000),
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        async (rows, delimiter, quoted) => {
          const lines = rows.map((cells) =>
            cells.map((one) => (quoted ? `"${one.replaceAll('"', '""')}"` : one)).join(delimiter),
          )
          const store = fresh()
          const done = await importFile(store, ['name;profile;email', ...lines].join('\n'), {
            mapping: ['fullName', 'profileUrl', 'email', 'phone', 'domain', 'tags'],
          })
          expect(done.added + done.joined + done.refused + done.bad).toBe(done.total)
          expect(await store.people.count()).toBe(done.added)
          expect(done.badRows).toHaveLength(done.bad)
          store.close()
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it('keeps what is in when it is cancelled', async () => {
    const store = fresh()
    const stop = new AbortController()
    const rows = Array.from({ length: 1000 }, (_, i) => `Nora Vance,linkedin.com/in/nora-${i}x`)
    const file = `name,linkedin\n${rows.join('\n')}`
    const saved = store.people.count.bind(store.people)
    store.people.hook('creating', (key) => {
      if (typeof key === 'string') stop.abort()
    })
    const done = await importFile(store, file, { signal: stop.signal })
    expect(done.cancelled).toBe(true)
    expect(done.added).toBe(await saved())
    expect(done.added).toBe(200)
  })
})
