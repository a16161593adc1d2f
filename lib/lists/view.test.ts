import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ValueStatus, valueStatuses } from '../domain/finding'
import type { ListFilter } from '../domain/list'
import { type Person, workStatuses } from '../domain/person'
import { facetsOf } from './facets'
import { foldText } from './fold-text'
import { changeMembers, type Membership, nobody } from './membership'
import { emptyIndex, type PeopleIndex, settleChunks, textOf } from './people-index'
import { putRow, removeRow } from './put-row'
import { joinTags, type Row, rowOf, splitTags } from './row'
import type { SortColumn } from './sort'
import { type Scope, scopeSlots, type ViewWish, viewOf } from './view'

const word = fc.constantFrom(
  'Nora',
  'Zoë',
  'Łukasz',
  'Weiß',
  'ånde',
  'q.a',
  'VP',
  '株式会社',
  'nora vance',
  'x\ty\nz',
  '',
)
const person = fc.record({
  fullName: fc.tuple(word, word).map((parts) => parts.join(' ')),
  company: word,
  title: word,
  country: fc.constantFrom('DE', 'NL', ''),
  seniority: fc.constantFrom('vp', 'head', 'c-suite', 'Chef', ''),
  status: fc.constantFrom(...workStatuses),
  tags: fc.uniqueArray(fc.constantFrom('met', 'q3', 'fair')),
  email: fc.option(fc.constantFrom(...valueStatuses), { nil: undefined }),
  createdAt: fc.nat(5),
})

interface Drawn {
  readonly index: PeopleIndex
  readonly rows: Map<number, Row>
  readonly lists: Map<string, Membership>
}

/** Some settled, some fresh, some changed, some gone. */
const drawn = fc
  .tuple(fc.array(person, { maxLength: 60 }), fc.infiniteStream(fc.nat(9)))
  .map(([people, dice]): Drawn => {
    const index = emptyIndex(8)
    const rows = new Map<number, Row>()
    const settleAt = people.length / 2
    for (const [i, { email, ...rest }] of people.entries()) {
      const id = `p${dice.next().value === 0 ? 0 : i}`
      const findings = email
        ? [
            {
              id: '',
              personId: id,
              field: 'email' as const,
              value: `m${i % 3}@x.example`,
              status: email as ValueStatus,
              receipt: { vendor: 'you' as const, operation: '', at: 1 },
            },
          ]
        : []
      const row = rowOf({ id, keys: [], sources: {}, updatedAt: i, ...rest } as Person, findings)
      rows.set(putRow(index, row), row)
      if (i > settleAt && i - 1 <= settleAt) settleChunks(index)
    }
    for (const [slot, { id }] of rows) {
      if (dice.next().value !== 1) continue
      removeRow(index, id)
      rows.delete(slot)
    }
    const chosen = new Map(
      [...rows.keys()].filter(() => (dice.next().value ?? 0) > 4).map((slot, i) => [slot, 100 - i]),
    )
    return { index, rows, lists: new Map([['l', changeMembers(nobody, chosen)]]) }
  })

const some = <T>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined })
const filter = fc
  .record({
    query: fc.option(
      fc.constantFrom('nora', 'NORA v', 'zoe', 'lukasz', 'weiss', 'q.a', '株式', 'x y z', 'zz', ''),
      { nil: undefined },
    ),
    email: fc.option(fc.constantFrom('verified', 'any', 'none'), { nil: undefined }),
    statuses: some(workStatuses),
    seniorities: some(['vp', 'head']),
    countries: some(['DE', 'NL']),
    tags: some(['met', 'q3']),
    lists: some(['l']),
  })
  .map(
    (parts) =>
      Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as ListFilter,
  )

const hasEmail = ({ emailStatus }: Row) => emailStatus !== '' && emailStatus !== 'invalid'

/** The same question asked of plain objects, in the plainest words. */
function fits({ lists }: Drawn, slot: number, row: Row, wanted: ListFilter): boolean {
  const hay = [row.name, row.company, row.title, row.email, row.domain].map(foldText).join('\t')
  const words = foldText(wanted.query ?? '')
    .split(' ')
    .filter(Boolean)
  return (
    words.every((one) => hay.includes(one)) &&
    (wanted.email !== 'verified' || row.emailStatus === 'verified') &&
    (wanted.email !== 'any' || hasEmail(row)) &&
    (wanted.email !== 'none' || !hasEmail(row)) &&
    (!wanted.statuses || wanted.statuses.includes(row.status)) &&
    (!wanted.seniorities || wanted.seniorities.includes(row.seniority)) &&
    (!wanted.countries || wanted.countries.includes(row.country)) &&
    (!wanted.tags || splitTags(row.tags).some((tag) => wanted.tags?.includes(tag))) &&
    (!wanted.lists || [...(lists.get('l')?.slots ?? [])].includes(slot))
  )
}

const seenIn = (
  { index, lists }: Drawn,
  { scope = { kind: 'all' }, filter = {}, sort }: { readonly scope?: Scope } & Partial<ViewWish>,
): Uint32Array => viewOf(index, lists, scopeSlots(index, lists, scope), { filter, sort })

const columns = ['name', 'company', 'email', 'country', 'seniority', 'tags', 'status', 'createdAt'] as const

describe('a view', () => {
  it('shows exactly those who fit, whatever changed before', () => {
    fc.assert(
      fc.property(drawn, filter, (all, wanted) => {
        const expected = [...all.rows]
          .filter(([slot, row]) => fits(all, slot, row, wanted))
          .map(([slot]) => slot)
        const seen = [...seenIn(all, { filter: wanted })]
        expect(seen.toSorted((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
        const asRule = [...seenIn(all, { scope: { kind: 'rule', rule: wanted } })]
        expect(asRule).toEqual(seen)
      }),
      { numRuns: 300 },
    )
  })

  it('shows while somebody types what it would show asked at once', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('Nora V', 'quill nora', 'Łukasz  qu', 'ana@quill'), (all, query) => {
        for (let n = 1; n <= query.length; n++) {
          const wanted = { query: query.slice(0, n) }
          const expected = [...all.rows].filter(([slot, row]) => fits(all, slot, row, wanted))
          expect(seenIn(all, { filter: wanted })).toHaveLength(expected.length)
          const [someone] = all.rows.values()
          if (n === 2 && someone) {
            const { company, title, email, domain } = someone
            const hay = ['Nora V', company, title, email, domain].map(foldText).join('\t')
            const renamed = { ...someone, name: 'Nora V', hay }
            all.rows.set(putRow(all.index, renamed), renamed)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps a list in the order of adding', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const seen = seenIn(all, { scope: { kind: 'list', listId: 'l' } })
        expect([...seen]).toEqual([...(all.lists.get('l')?.slots ?? [])])
      }),
    )
  })

  it('sorts by any column both ways, those without a value last', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...columns), fc.boolean(), (all, column, descending) => {
        const { rows } = all
        const seen = [...seenIn(all, { sort: { column: column as SortColumn, descending } })]
        expect(seen.toSorted((a, b) => a - b)).toEqual([...rows.keys()].sort((a, b) => a - b))
        const ranks = { status: workStatuses, seniority: ['c-suite', 'vp', 'head'] } as Record<
          string,
          readonly string[]
        >
        const key = (slot: number): string | number => {
          const row = rows.get(slot)
          const value = row?.[column] ?? ''
          if (column === 'email')
            return row?.emailStatus ? `${valueStatuses.indexOf(row.emailStatus)}${value}` : ''
          if (typeof value === 'number') return value
          const rank = ranks[column]?.indexOf(value) ?? -1
          return rank >= 0 ? `0${rank}` : foldText(value)
        }
        const keys = seen.map(key)
        const filled = keys.filter((one) => one !== '')
        expect(keys.slice(filled.length).every((one) => one === '')).toBe(true)
        const sorted = filled.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect(filled).toEqual(descending ? sorted.reverse() : sorted)
      }),
      { numRuns: 300 },
    )
  })

  it('counts for each choice what choosing it alone in its part would show', () => {
    fc.assert(
      fc.property(drawn, filter, (all, wanted) => {
        const { index, lists } = all
        const scope = { kind: 'all' } as const
        const facets = facetsOf(index, lists, scopeSlots(index, lists, scope), wanted)
        for (const [part, value] of [
          ['countries', 'DE'],
          ['tags', 'met'],
          ['seniorities', 'vp'],
          ['statuses', 'won'],
          ['lists', 'l'],
        ] as const) {
          const alone = seenIn(all, { filter: { ...wanted, [part]: [value] } })
          expect(facets[part].get(value) ?? 0).toBe(alone.length)
        }
        for (const email of ['verified', 'any', 'none'] as const) {
          const alone = seenIn(all, { filter: { ...wanted, email } })
          expect(facets.email.get(email) ?? 0).toBe(alone.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves nothing of somebody who is gone in what is searched and saved', () => {
    const index = emptyIndex()
    putRow(
      index,
      rowOf(
        {
          id: 'a',
          keys: ['in:nora'],
          fullName: 'Nora',
          sources: {},
          status: 'new',
          tags: [],
          createdAt: 1,
          updatedAt: 1,
        },
        [],
      ),
    )
    settleChunks(index)
    removeRow(index, 'a')
    settleChunks(index)
    expect(JSON.stringify(index.chunks)).not.toMatch(/nora/i)
    expect(textOf(index, 0, 'name')).toBe('')
  })
})

it('tags survive their one word', () => {
  expect(splitTags(joinTags(['b', 'a']))).toEqual(['a', 'b'])
  expect(splitTags(joinTags([]))).toEqual([])
})
