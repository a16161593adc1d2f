import { day, finding, head, nora, person, today } from '../people'
import type { Scene, Screen } from '../screen'
import { popups } from './popup'

/** What opens over or under somebody's card. */
const screens: readonly Screen[] = [
  {
    name: 'panel-person-history',
    open: async (stage) => {
      const at = today()
      await stage.put({
        people: [person(nora, { ...head, status: 'contacted' })],
        findings: [finding(nora.id, { value: 'nora.vance@quillmere.example', status: 'verified' })],
        events: [
          { personId: nora.id, at: at - 9 * day, kind: 'kept' },
          { personId: nora.id, at: at - 9 * day + 1, kind: 'enriched', detail: 'email' },
          { personId: nora.id, at: at - 5 * day, kind: 'listed', detail: 'Q3 data leaders' },
          { personId: nora.id, at: at - 4 * day, kind: 'corrected', detail: 'title' },
          { personId: nora.id, at: at - 2 * day, kind: 'exported', detail: 'CSV' },
          { personId: nora.id, at: at - day, kind: 'status', detail: 'contacted' },
        ],
      })
      const panel = await stage.panelOn(`/in/${nora.id}/`)
      await panel.getByRole('button', { name: 'History' }).click()
      return panel
    },
  },
  {
    name: 'dialog-shortcuts',
    main: true,
    open: async (stage) => {
      const panel = await stage.panelOn(`/in/${nora.id}/`)
      await panel.getByRole('heading', { name: 'Nora Vance' }).waitFor()
      await panel.keyboard.press('?')
      await panel.getByRole('dialog').waitFor()
      return panel
    },
  },
  {
    name: 'panel-menu',
    open: async (stage) => {
      const panel = await stage.panelOn(`/in/${nora.id}/`)
      await panel.getByRole('heading', { name: 'Nora Vance' }).waitFor()
      await panel.getByRole('button', { name: 'Menu' }).click()
      return panel
    },
  },
  {
    name: 'dialog-forget-person',
    open: async (stage) => {
      const panel = await stage.panelOn(`/in/${nora.id}/`)
      await panel.getByRole('button', { name: 'Forget', exact: true }).click()
      await panel.getByRole('alertdialog').waitFor()
      return panel
    },
  },
]

export const overTheCard: Scene = {
  name: 'over-the-card',
  before: (stage) => stage.key('lonescale'),
  screens: [...screens, ...popups],
}
