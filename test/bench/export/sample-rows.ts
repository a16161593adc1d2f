import type { Finding } from '../../../lib/domain/finding'
import type { Person } from '../../../lib/domain/person'
import { type ExportRow, exportRow } from '../../../lib/export/export-row'

const first = ['Nora', 'Ivo', 'Zoë', 'Oskar', 'Pilar', 'Greta', 'Silas', 'Wanda']
const last = ['Vance', 'Larkspur', 'Ångström', 'Brindle', 'Quenby', 'Inskip', 'Dunmire', 'Belgrove']

export function sampleRow(i: number): ExportRow {
  const given = first[i % 8] ?? ''
  const family = `${last[(i >> 3) % 8]}${i}`
  const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
  const known: Person = {
    id,
    keys: [`in:${given}-${family}`],
    fullName: `${given} ${family}`,
    firstName: given,
    lastName: family,
    title: i % 5 === 0 ? 'Head of Data, Platform & "Core"' : 'Engineering Manager',
    company: `Quillmere Labs ${i % 900}`,
    domain: `quillmere${i % 900}.example`,
    location: 'Utrecht, Netherlands',
    country: 'NL',
    seniority: 'head',
    profileUrl: `https://www.linkedin.com/in/${given}-${family}/`,
    sources: {},
    status: 'new',
    tags: i % 3 === 0 ? ['fair', 'q3'] : [],
    createdAt: 1,
    updatedAt: 1,
  }
  const finding = (field: Finding['field'], value: string): Finding => ({
    id: `${field}${i}`,
    personId: id,
    field,
    value,
    status: 'verified',
    receipt: { vendor: 'leadsonar', operation: 'find', at: 1_780_000_000_000, provider: 'Prospeo' },
  })
  return exportRow(known, [
    finding('email', `${given}.${family}@quillmere.example`.toLowerCase()),
    finding('phone', `+31 30 ${String(1_000_000 + i).slice(0, 7)}`),
  ])
}
