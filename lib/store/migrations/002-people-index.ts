import type { Migration } from './index'

/**
 * A copy of all people as columns, in pieces, and a log of what has changed since it was saved. Both can be thrown
 * away: they are made again from people, findings and members.
 *
 * before: nothing
 * after:  changes  { seq: 7, people: ['p1'] }, { seq: 8, members: [['list1', 'p1']] }
 *         snapshot { key: 'head', … }, { key: 'chunk:0000', … }, { key: 'list:list1', … }
 */
export const peopleIndex: Migration = {
  version: 2,
  stores: { changes: '++seq', snapshot: 'key' },
}
