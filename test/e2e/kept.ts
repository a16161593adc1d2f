import type { Page } from '@playwright/test'

/** Rows straight into the store of the page's own origin, by table: what a test finds there when it begins. */
export function putRows(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('leadlight')
        opened.addEventListener('error', () => reject(opened.error))
        opened.addEventListener('success', () => {
          const { result } = opened
          const change = result.transaction(Object.keys(rows), 'readwrite')
          for (const [table, kept] of Object.entries(rows))
            for (const row of kept) change.objectStore(table).put(row)
          change.addEventListener('complete', () => {
            result.close()
            resolve()
          })
          change.addEventListener('error', () => reject(change.error))
        })
      }),
    tables,
  )
}

export const rowsIn = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opened = indexedDB.open('leadlight')
        opened.addEventListener('error', () => reject(opened.error))
        opened.addEventListener('success', () => {
          const asked = opened.result.transaction(name).objectStore(name).getAll()
          asked.addEventListener('success', () => {
            opened.result.close()
            resolve(asked.result as never[])
          })
        })
      }),
    table,
  )

const person = (id: string, more: object): object => ({
  id,
  keys: [`in:${id}`],
  sources: {},
  status: 'new',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  profileUrl: `https://www.linkedin.com/in/${id}/`,
  ...more,
})

const finding = (personId: string, field: string, value: string, status: string): object => ({
  id: `${personId}-${field}`,
  personId,
  field,
  value,
  status,
  receipt: {
    vendor: 'leadsonar',
    operation: 'leadsonar.find',
    at: Date.UTC(2026, 8, 3),
    provider: 'Prospeo',
  },
})

/** A small list with one of each: sure, guessed, hostile, and nothing known. */
export const smallList = {
  people: [
    person('nora-vance', {
      fullName: 'Nora Vance',
      firstName: 'Nora',
      lastName: 'Vance',
      title: 'Head of Data',
      company: 'Quillmere Labs',
      domain: 'quillmere.example',
      country: 'NL',
    }),
    person('ivo-larkspur', {
      fullName: 'Ivo Larkspur',
      firstName: 'Ivo',
      lastName: 'Larkspur',
      title: 'CTO; Platform, "Core"',
      company: 'Quillmere Labs',
      domain: 'quillmere.example',
    }),
    person('mallory', { fullName: '=HYPERLINK("http://evil.example")', company: 'a,=1+1' }),
    person('pilar-quenby', { fullName: 'Pilar Quenby-Ångström', company: 'Ostrava Werke' }),
  ],
  findings: [
    finding('nora-vance', 'email', 'nora.vance@quillmere.example', 'verified'),
    finding('nora-vance', 'phone', '+31 30 123 4567', 'unverified'),
    finding('ivo-larkspur', 'email', 'ivo@quillmere.example', 'guess'),
  ],
  lists: [{ id: 'q3', name: 'Q3 data leaders', createdAt: 1, updatedAt: 1 }],
  members: ['nora-vance', 'ivo-larkspur', 'mallory', 'pilar-quenby'].map((personId, i) => ({
    listId: 'q3',
    personId,
    addedAt: i,
  })),
}
