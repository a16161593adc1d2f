import type { Migration } from './index'

/**
 * Whoever is old enough to be looked at by the retention is found by an index. Rows stay as they are.
 *
 * before: people { id: 'p1', createdAt: 5, … }
 * after:  people { id: 'p1', createdAt: 5, … }, found by `createdAt` too
 */
export const retention: Migration = {
  version: 3,
  stores: { people: 'id, *keys, companyId, updatedAt, createdAt' },
}
