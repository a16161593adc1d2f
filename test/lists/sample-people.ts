import type { Person } from '../../lib/domain/person'
import type { Store } from '../../lib/store/database'

/** Somebody fictional, always the same for the same number. */
export const samplePerson = (id: string, n: number): Person => ({
  id,
  keys: [`in:${id}`],
  fullName: `${['Nora', 'Ivo', 'Zoë', 'Łukasz', 'Ana'][n % 5]} ${['Vance', 'Larkspur', 'Weiß'][n % 3]} ${n}`,
  company: `${['Quillmere', 'Brackwater', 'Ålesund Fisk'][n % 3]} ${n % 7}`,
  title: ['Head of Data', 'CTO', 'VP Sales'][n % 3] ?? '',
  domain: `company${n % 7}.example`,
  country: ['NL', 'DE', 'NO'][n % 3] ?? '',
  seniority: ['head', 'c-suite', 'vp'][n % 3] ?? '',
  sources: {},
  status: 'new',
  tags: n % 4 === 0 ? ['met', 'q3'] : [],
  createdAt: 1000 + n,
  updatedAt: 1000 + n,
})

export async function addFinding(store: Store, personId: string, value: string): Promise<void> {
  await store.findings.add({
    id: crypto.randomUUID(),
    personId,
    field: 'email',
    value,
    status: 'verified',
    receipt: { vendor: 'you', operation: 'typed', at: value.length },
  })
}
