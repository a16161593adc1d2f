import type { Page } from '@playwright/test'
import { person, quillmere, quillmereLabs } from '../people'
import type { Scene, Screen } from '../screen'
import type { Stage } from '../stage'

const path = '/company/quillmere-labs/about/'

const staff: readonly object[] = [
  person(
    { id: 'ivo-larkspur', fullName: 'Ivo Larkspur' },
    { ...quillmere, title: 'CTO', seniority: 'c-suite' },
  ),
  person(
    { id: 'mia-tansley', fullName: 'Mia Tansley' },
    { ...quillmere, title: 'VP Engineering', seniority: 'vp' },
  ),
  person(
    { id: 'nora-vance-0a1b2c3d', fullName: 'Nora Vance' },
    { ...quillmere, title: 'Head of Data', seniority: 'head' },
  ),
  person(
    { id: 'pilar-quenby', fullName: 'Pilar Quenby' },
    { ...quillmere, title: 'Head of Sales', seniority: 'head' },
  ),
]

async function company(stage: Stage): Promise<Page> {
  const panel = await stage.panelOn(path)
  await panel.getByRole('heading', { name: 'Quillmere Labs' }).waitFor()
  await panel.getByRole('button', { name: /^Source up to/ }).waitFor()
  return panel
}

const dialog = (name: string, item: string): Screen => ({
  name,
  open: async (stage) => {
    const panel = await company(stage)
    await panel.getByRole('button', { name: 'More about personas' }).click()
    await panel.getByRole('menuitem', { name: item }).click()
    await panel.getByRole('dialog').waitFor()
    return panel
  },
})

export const companies: Scene = {
  name: 'company',
  before: async (stage) => {
    await stage.key('lonescale')
    await stage.key('saber')
  },
  screens: [
    { name: 'panel-company-new', main: true, open: company },
    dialog('dialog-persona-new', 'New persona'),
    {
      name: 'panel-company-menu',
      open: async (stage) => {
        const panel = await company(stage)
        await panel.getByRole('button', { name: 'More about personas' }).click()
        return panel
      },
    },
    {
      name: 'panel-company-sourcing',
      open: async (stage) => {
        stage.world.faults.add({
          vendor: 'lonescale',
          route: 'POST /trigger/contact-sourcing/sync',
          do: { kind: 'delay', ms: 200_000 },
        })
        const panel = await company(stage)
        await panel.getByRole('button', { name: /^Source up to/ }).click()
        await panel.getByText(/asking LoneScale/i).waitFor()
        return panel
      },
    },
    {
      name: 'panel-company-results',
      main: true,
      open: async (stage) => {
        await stage.empty(['jobs', 'calls', 'hits', 'people'])
        await stage.put({ companies: [quillmereLabs], people: staff })
        const panel = await company(stage)
        await panel.getByRole('button', { name: /^Source up to/ }).click()
        await panel.getByText(/\d+ found · /).waitFor()
        return panel
      },
    },
    {
      name: 'dialog-preflight',
      main: true,
      open: async (stage) => {
        const panel = await company(stage)
        await panel.getByRole('button', { name: /^Find emails? for/ }).click()
        await panel.getByRole('button', { name: /^Ask for/ }).waitFor()
        return panel
      },
    },
    {
      name: 'panel-company-saber',
      open: async (stage) => {
        const panel = await company(stage)
        await panel.getByRole('button', { name: 'Sales Navigator list at Saber' }).click()
        await panel.getByRole('button', { name: /^Create list/ }).waitFor()
        return panel
      },
    },
    {
      name: 'panel-company-saber-made',
      open: async (stage) => {
        const panel = await company(stage)
        await panel.getByRole('button', { name: 'Sales Navigator list at Saber' }).click()
        await panel.getByRole('button', { name: /^Create list/ }).click()
        await panel.getByText(/\d+ people, as of/).waitFor()
        return panel
      },
    },
  ],
}
