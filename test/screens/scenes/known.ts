import { endedJob, finding, head, nora, person, quillmereLabs } from '../people'
import type { Scene, Screen } from '../screen'

const email = { value: 'nora.vance@quillmere.example', status: 'verified', provider: 'Prospeo' }
const phone = {
  field: 'phone',
  value: '+31612345678',
  status: 'verified',
  more: { phoneType: 'mobile', country: 'NL' },
} as const

/** Nora as she is kept, with what the vendors said of her. */
const said = (
  name: string,
  rows: { findings?: readonly object[]; jobs?: readonly object[]; person?: object },
  more: Partial<Screen> = {},
): Screen => ({
  name: `panel-person-${name}`,
  open: async (stage) => {
    await stage.empty(['findings', 'jobs', 'people'])
    await stage.put({
      people: [person(nora, { ...head, ...rows.person })],
      findings: rows.findings ?? [],
      jobs: rows.jobs ?? [],
    })
    const panel = await stage.panelOn(`/in/${nora.id}/`)
    await panel.getByRole('heading', { name: 'Nora Vance' }).waitFor()
    await panel.getByRole('heading', { name: 'Phone' }).waitFor()
    return panel
  },
  ...more,
})

export const known: Scene = {
  name: 'known',
  before: async (stage) => {
    await stage.key('lonescale')
    await stage.key('leadsonar')
    await stage.put({
      companies: [quillmereLabs],
      lists: [{ id: 'q3', name: 'Q3 data leaders', createdAt: 1, updatedAt: 1 }],
    })
  },
  screens: [
    said('ready', {}, { main: true }),
    said(
      'found',
      {
        findings: [finding(nora.id, email), finding(nora.id, phone)],
        jobs: [
          endedJob(nora.id, { outcome: { kind: 'found', ids: [] }, cost: { credits: 2, basis: 'assumed' } }),
        ],
        person: {
          tags: ['q3', 'fair'],
          note: 'Met in Utrecht, asked to call again in spring.',
          status: 'contacted',
        },
      },
      { main: true },
    ),
    said('several-values', {
      findings: [
        finding(nora.id, email),
        finding(nora.id, { value: 'n.vance@quillmere.example', status: 'catch-all', ageDays: 120 }),
        finding(nora.id, {
          value: 'nora@noravance.example',
          status: 'guess',
          vendor: 'leadsonar',
          provider: 'Hunter',
        }),
        finding(nora.id, phone),
        finding(nora.id, {
          field: 'phone',
          value: '+31302345678',
          status: 'unverified',
          vendor: 'leadsonar',
          more: { phoneType: 'landline', country: 'NL' },
        }),
      ],
    }),
    said('catch-all', { findings: [finding(nora.id, { ...email, status: 'catch-all' })] }),
    said('guess', { findings: [finding(nora.id, { ...email, status: 'guess' })] }),
    said('miss', {
      jobs: [
        endedJob(nora.id, {
          id: 'a',
          outcome: { kind: 'nothing', ids: [] },
          cost: { credits: 0, basis: 'assumed' },
          rest: [],
        }),
        endedJob(nora.id, {
          id: 'b',
          vendor: 'leadsonar',
          operation: 'leadsonar.find',
          outcome: { kind: 'nothing', ids: [] },
          cost: { credits: 0, basis: 'documented' },
        }),
      ],
    }),
    said('wrong-person', {
      findings: [finding(nora.id, { ...email, more: { held: 'name' } })],
    }),
  ],
}
