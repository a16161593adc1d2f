import type { Migration } from './index'

/**
 * What was sourced at a company is found without going through every question ever asked. No row changes.
 *
 * before: jobs by state, person, group, call, intent and end
 * after:  the same, and by the company of a sourcing wish
 */
export const sourcingByCompany: Migration = {
  version: 8,
  stores: {
    jobs: 'id, &openKey, state, [state+vendor+lane+plannedAt], personId, groupId, callId, intentId, endedAt, wish.companyId',
  },
}
