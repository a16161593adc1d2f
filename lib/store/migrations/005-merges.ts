import type { Migration } from './index'

/**
 * Two people who turned out to be one, and what is needed to take them apart again.
 *
 * before: nothing
 * after:  merges { id: 'm1', at: 5, keptId: 'p1', goneId: 'p2', kept: {…}, gone: {…}, joined: {…}, … }
 */
export const merges: Migration = { version: 5, stores: { merges: 'id, keptId, goneId, at' } }
