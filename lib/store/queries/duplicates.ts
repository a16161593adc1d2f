import { nextTurn } from '../../domain/next-turn'
import { pairName } from '../../domain/not-same'
import { isAlive, type PeopleIndex, textOf } from '../../lists/people-index'
import { store } from '../opened'
import { followPeople } from '../people-index/follow'
import { readNotSame } from '../writes/not-same'

/** Why two may be one, the surest first. */
export const duplicateReasons = ['email', 'phone', 'domain', 'company'] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

interface Somebody {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly company: string
  readonly email: string
  readonly createdAt: number
}

export interface DuplicatePair {
  /** Who stays, by proposal: LinkedIn names them, or they are here longer. */
  readonly kept: Somebody
  readonly other: Somebody
  readonly reasons: readonly DuplicateReason[]
}

/** More people than this with one number share a switchboard, not an identity. */
const mostAlike = 4
const rowsPerTurn = 2000

interface Row {
  readonly slot: number
  readonly linkedIn: string
}

const namesOf = (index: PeopleIndex, slot: number): [DuplicateReason, string][] => {
  const [name = '', company = ''] = textOf(index, slot, 'hay').split('\t')
  const email = textOf(index, slot, 'email').toLowerCase()
  const phone = textOf(index, slot, 'phone').replace(/\D/g, '').replace(/^00/, '')
  const domain = textOf(index, slot, 'domain').toLowerCase()
  return [
    ...(email ? [['email', `e ${email}`] as [DuplicateReason, string]] : []),
    ...(phone.length > 6 ? [['phone', `p ${phone}`] as [DuplicateReason, string]] : []),
    ...(name && domain ? [['domain', `d ${name}|${domain}`] as [DuplicateReason, string]] : []),
    ...(name && company ? [['company', `c ${name}|${company}`] as [DuplicateReason, string]] : []),
  ]
}

const linkedInOf = (index: PeopleIndex, slot: number): string =>
  textOf(index, slot, 'keys')
    .split(' ')
    .find((key) => key.startsWith('in:')) ?? ''

function somebody(index: PeopleIndex, slot: number): Somebody {
  const text = (column: 'id' | 'name' | 'title' | 'company' | 'email') => textOf(index, slot, column)
  return {
    id: text('id'),
    name: text('name'),
    title: text('title'),
    company: text('company'),
    email: text('email'),
    createdAt: index.codes.createdAt[slot] ?? 0,
  }
}

async function alike(index: PeopleIndex): Promise<Map<string, { reason: DuplicateReason; rows: Row[] }>> {
  const groups = new Map<string, { reason: DuplicateReason; rows: Row[] }>()
  for (let slot = 0; slot < index.size; slot += 1) {
    if (slot % rowsPerTurn === 0) await nextTurn()
    if (!isAlive(index, slot)) continue
    const row = { slot, linkedIn: linkedInOf(index, slot) }
    for (const [reason, name] of namesOf(index, slot)) {
      const group = groups.get(name)
      if (group) group.rows.push(row)
      else groups.set(name, { reason, rows: [row] })
    }
  }
  return groups
}

/** Two profiles on LinkedIn are two people, unless they share an address or a number of their own. */
const possible = (reason: DuplicateReason, a: Row, b: Row): boolean =>
  reason === 'email' || reason === 'phone' || !a.linkedIn || !b.linkedIn

/** Pairs worth a look, the surest first. Nothing is joined by itself. */
export async function proposedDuplicates(most: number): Promise<DuplicatePair[]> {
  const { index } = await followPeople(store, undefined)
  const apart = await readNotSame(store)
  const pairs = new Map<string, { a: Row; b: Row; reasons: DuplicateReason[] }>()
  for (const { reason, rows } of (await alike(index)).values()) {
    if (rows.length < 2 || rows.length > mostAlike) continue
    for (const [i, a] of rows.entries())
      for (const b of rows.slice(i + 1)) {
        const key = pairName(textOf(index, a.slot, 'id'), textOf(index, b.slot, 'id'))
        if (apart.has(key) || !possible(reason, a, b)) continue
        const pair = pairs.get(key)
        if (pair) pair.reasons.push(reason)
        else pairs.set(key, { a, b, reasons: [reason] })
      }
  }
  const strength = (reasons: readonly DuplicateReason[]) =>
    Math.min(...reasons.map((reason) => duplicateReasons.indexOf(reason)))
  return [...pairs.values()]
    .sort((x, y) => strength(x.reasons) - strength(y.reasons) || y.reasons.length - x.reasons.length)
    .slice(0, most)
    .map(({ a, b, reasons }) => {
      const [first, second] = [somebody(index, a.slot), somebody(index, b.slot)]
      const swap = (b.linkedIn !== '' && a.linkedIn === '') || second.createdAt < first.createdAt
      const keepsSecond = a.linkedIn !== '' && b.linkedIn === '' ? false : swap
      return keepsSecond ? { kept: second, other: first, reasons } : { kept: first, other: second, reasons }
    })
}
