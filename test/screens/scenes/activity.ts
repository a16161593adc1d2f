import type { Page } from '@playwright/test'
import { bookOf } from '../book'
import { day, endedJob, person, quillmere, today } from '../people'
import type { Scene, Screen } from '../screen'
import type { Stage } from '../stage'

async function activity(stage: Stage): Promise<Page> {
  const panel = await stage.ours('sidepanel.html')
  await panel.getByRole('tab', { name: /Activity/ }).click()
  await panel.getByRole('radio', { name: 'Now' }).waitFor()
  return panel
}

const names = ['Nora Vance', 'Ivo Larkspur', 'Mia Tansley', 'Oskar Brindle', 'Pilar Quenby', 'Tomas Elwood']
const staff = names.map((fullName) =>
  person({ id: fullName.toLowerCase().replace(' ', '-'), fullName }, quillmere),
)
const ids = staff.map((one) => (one as { id: string }).id)

const waiting = (personId: string, groupId: string): object => ({
  ...endedJob(personId, {}),
  id: `waiting ${personId}`,
  lane: 'bulk',
  groupId,
  openKey: personId,
  state: 'planned',
  endedAt: undefined,
  sentAt: undefined,
  cost: undefined,
  notBefore: today() + day,
})

const unknownCall = (raw?: string): object => ({
  id: raw ? 'call-raw' : 'call-lost',
  vendor: 'lonescale',
  operation: 'lonescale.enrich',
  host: 'public-api.lonescale.com',
  purpose: 'find',
  paid: true,
  jobIds: [raw ? 'job-raw' : 'job-lost'],
  state: 'unknown',
  bootId: 'before',
  sentAt: today() - 3_600_000,
  endedAt: today() - 3_590_000,
  problem: raw ? 'unreadable' : 'no-answer',
  ...(raw ? { raw } : {}),
})

const unknownJob = (id: string, callId: string, personId: string): object => ({
  ...endedJob(personId, {}),
  id,
  callId,
  state: 'unknown',
  openKey: id,
  endedAt: undefined,
  cost: undefined,
})

const spending = async (stage: Stage): Promise<Page> => {
  const panel = await activity(stage)
  await panel.getByText('Spending', { exact: true }).click()
  await panel.getByRole('heading', { name: /Account book|Ledger/ }).waitFor()
  return panel
}

const screens: readonly Screen[] = [
  { name: 'activity-empty', main: true, open: activity },
  { name: 'activity-spending-empty', open: spending },
  {
    name: 'activity-running',
    main: true,
    open: async (stage) => {
      await stage.put({
        people: staff,
        groups: [
          { id: 'g1', fields: ['email'], people: 6, jobs: 6, startedAt: today() },
          { id: 'g0', fields: ['email', 'phone'], people: 40, jobs: 80, startedAt: today() - 2 * day },
        ],
        jobs: [
          ...ids.slice(2).map((id) => waiting(id, 'g1')),
          endedJob('nora-vance', {
            id: 'd1',
            lane: 'bulk',
            groupId: 'g1',
            outcome: { kind: 'found', ids: ['x'] },
          }),
          endedJob('ivo-larkspur', {
            id: 'd2',
            lane: 'bulk',
            groupId: 'g1',
            outcome: { kind: 'nothing', ids: [] },
          }),
          endedJob('nora-vance', {
            id: 'd3',
            lane: 'bulk',
            groupId: 'g0',
            outcome: { kind: 'found', ids: ['x'] },
          }),
        ],
      })
      return activity(stage)
    },
  },
  {
    name: 'activity-failed',
    open: async (stage) => {
      await stage.empty(['jobs', 'groups'])
      await stage.put({
        jobs: [
          endedJob('nora-vance', { id: 'f1', state: 'failed', problem: 'rate-limited', cost: undefined }),
          endedJob('ivo-larkspur', {
            id: 'f2',
            state: 'failed',
            problem: 'vendor-down',
            vendor: 'leadsonar',
            operation: 'leadsonar.find',
            cost: undefined,
          }),
          endedJob('mia-tansley', { id: 'f3', outcome: { kind: 'found', ids: ['x'], unmatched: 2 } }),
          endedJob('oskar-brindle', {
            id: 'f4',
            outcome: { kind: 'nothing', ids: [] },
            cost: { credits: 0, basis: 'assumed' },
          }),
          endedJob('pilar-quenby', { id: 'f5', state: 'cancelled', cost: undefined }),
        ],
        notes: [{ key: 'pause:leadsonar', value: { problem: 'no-credit' } }],
      })
      return activity(stage)
    },
  },
  {
    name: 'activity-unknown',
    main: true,
    open: async (stage) => {
      await stage.empty(['jobs', 'groups'])
      await stage.put({
        calls: [
          unknownCall(),
          unknownCall('{"contact":{"status":"finished","mail":"nora.vance@quillmere.example"}}'),
        ],
        jobs: [
          unknownJob('job-lost', 'call-lost', 'nora-vance'),
          unknownJob('job-raw', 'call-raw', 'ivo-larkspur'),
        ],
        notes: [{ key: 'pause:leadsonar', value: undefined }],
      })
      return activity(stage)
    },
  },
  {
    name: 'activity-spending',
    main: true,
    open: async (stage) => {
      await stage.empty(['jobs', 'calls'])
      await stage.put({ ledger: await bookOf(120, today()) })
      return spending(stage)
    },
  },
]

export const underWay: Scene = { name: 'activity', before: (stage) => stage.key('lonescale'), screens }
