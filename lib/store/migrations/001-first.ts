import type { Migration } from './index'

export const first: Migration = {
  version: 1,
  stores: {
    people: 'id, *keys, companyId, updatedAt',
    companies: 'id, *keys',
    findings: 'id, personId, value',
    jobs: 'id, &openKey, state, [state+vendor+lane+plannedAt], personId, groupId, callId, intentId, endedAt',
    calls: 'id, state, sentAt',
    hits: '++id, [bucket+at]',
    ledger: 'seq, day, at',
    lists: 'id, updatedAt',
    members: '[listId+personId], [listId+addedAt], personId',
    groups: 'id, startedAt',
    personas: 'id, name',
    remoteLists: 'id, vendor',
    remoteContacts: '[remoteListId+position], leadId',
    events: '++id, personId, at',
    suppressions: 'id, kind',
    notes: 'key',
  },
}
