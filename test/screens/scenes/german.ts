import type { Page } from '@playwright/test'
import { endedJob, finding, head, nora, person } from '../people'
import type { Scene } from '../screen'
import type { Stage } from '../stage'

const listed = { id: 'q3', name: 'Datenleitung Q3', createdAt: 1, updatedAt: 1 }

async function panelTab(stage: Stage, name: RegExp): Promise<Page> {
  const panel = await stage.ours('sidepanel.html')
  await panel.getByRole('tab', { name }).click()
  return panel
}

export const german: Scene = {
  name: 'german',
  language: 'de',
  screens: [
    {
      name: 'de-first-run',
      tab: true,
      open: (stage) => stage.ours('options.html#welcome', 900),
    },
    {
      name: 'de-person-no-key',
      open: async (stage) => {
        const panel = await stage.panelOn(`/in/${nora.id}/`)
        await panel.getByRole('heading', { name: 'Nora Vance' }).waitFor()
        return panel
      },
    },
    {
      name: 'de-person-ready',
      main: true,
      open: async (stage) => {
        await stage.key('lonescale')
        await stage.key('leadsonar')
        const panel = await stage.panelOn(`/in/${nora.id}/`)
        await panel.getByRole('button', { name: /·/ }).first().waitFor()
        return panel
      },
    },
    {
      name: 'de-person-found',
      open: async (stage) => {
        await stage.put({
          people: [person(nora, { ...head, tags: ['Messe'] })],
          lists: [listed],
          findings: [
            finding(nora.id, { value: 'nora.vance@quillmere.example', status: 'catch-all', ageDays: 200 }),
            finding(nora.id, { field: 'phone', value: '+31612345678', status: 'verified' }),
          ],
          jobs: [endedJob(nora.id, { outcome: { kind: 'found', ids: [] } })],
        })
        const panel = await stage.panelOn(`/in/${nora.id}/`)
        await panel.getByText('nora.vance@quillmere.example').waitFor()
        return panel
      },
    },
    {
      name: 'de-company',
      open: async (stage) => {
        const panel = await stage.panelOn('/company/quillmere-labs/about/')
        await panel.getByRole('heading', { name: 'Quillmere Labs' }).waitFor()
        return panel
      },
    },
    { name: 'de-lists', open: (stage) => panelTab(stage, /Listen/) },
    { name: 'de-activity', open: (stage) => panelTab(stage, /Aktivität|Vorgänge/) },
    { name: 'de-options', tab: true, open: (stage) => stage.ours('options.html', 1280) },
    {
      name: 'de-shortcuts',
      open: async (stage) => {
        const panel = await stage.panelOn(`/in/${nora.id}/`)
        await panel.getByRole('heading', { name: 'Nora Vance' }).waitFor()
        await panel.keyboard.press('?')
        await panel.getByRole('dialog').waitFor()
        return panel
      },
    },
  ],
}
