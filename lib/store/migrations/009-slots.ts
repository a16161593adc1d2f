import type { Migration } from './index'

/**
 * An answer that comes by the inbox is found by its slot.
 * Before: { id: 'c1', state: 'submitted', … }. After: the same; new rows may carry `slotId`.
 */
export const slots: Migration = { version: 9, stores: { calls: 'id, state, sentAt, slotId' } }
