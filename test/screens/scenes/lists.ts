import type { Page } from '@playwright/test'
import { seedPeople } from '../../lists/seed-people'
import { head, nora, person, quillmere } from '../people'
import type { Scene, Screen } from '../screen'
import type { Stage } from '../stage'

const list = 'q3-data-leaders'

async function lists(stage: Stage): Promise<Page> {
  const panel = await stage.ours('sidepanel.html')
  await panel.getByRole('tab', { name: 'Lists' }).click()
  await panel.getByRole('button', { name: /All people/ }).waitFor()
  return panel
}

async function opened(stage: Stage): Promise<Page> {
  const panel = await lists(stage)
  await panel.getByRole('button', { name: /^Q3 data leaders/ }).click()
  await panel.getByRole('row').nth(3).waitFor()
  return panel
}

async function selected(stage: Stage, rows: number): Promise<Page> {
  const panel = await opened(stage)
  await panel.getByRole('grid').focus()
  await panel.keyboard.press('Home')
  await panel.keyboard.press('Space')
  for (let n = 1; n < rows; n += 1) await panel.keyboard.press('Shift+ArrowDown')
  await panel.getByText(`${rows} selected`).waitFor()
  return panel
}

async function tab(stage: Stage): Promise<Page> {
  const page = await stage.ours(`lists.html#${list}`, 1280)
  await page.getByRole('row').nth(3).waitFor()
  return page
}

const inList = (name: string, act: (panel: Page) => Promise<unknown>, from = opened): Screen => ({
  name,
  open: async (stage) => {
    const panel = await from(stage)
    await act(panel)
    return panel
  },
})

const csv = `Name;Firma;E-Mail;Telefon;Stadt
Nora Vance;Quillmere Labs;nora.vance@quillmere.example;+31 30 123 4567;Utrecht
Jörg Weiß;Ålesund Fisk;joerg@aalesund.example;;Bergen
;;;;
`

export const peopleLists: Scene = {
  name: 'lists',
  before: async (stage) => {
    await stage.key('lonescale')
    await stage.key('leadsonar')
  },
  screens: [
    { name: 'lists-empty', main: true, open: lists },
    {
      name: 'lists-list-empty',
      open: async (stage) => {
        await stage.put({ lists: [{ id: 'a', name: 'Fair in Utrecht', createdAt: 1, updatedAt: 1 }] })
        const panel = await lists(stage)
        await panel.getByRole('button', { name: /^Fair in Utrecht/ }).click()
        return panel
      },
    },
    {
      name: 'lists-one',
      open: async (stage) => {
        await stage.put({
          people: [person(nora, head)],
          members: [{ listId: 'a', personId: nora.id, addedAt: 1 }],
          changes: [{ people: [nora.id] }, { members: [['a', nora.id]] }],
        })
        const panel = await lists(stage)
        await panel.getByRole('button', { name: /^Fair in Utrecht/ }).click()
        await panel.getByRole('row').nth(1).waitFor()
        return panel
      },
    },
    {
      name: 'duplicates-none',
      open: async (stage) => {
        const panel = await lists(stage)
        await panel.getByRole('button', { name: /duplicates/i }).click()
        await panel.getByText('Nobody seems to be here twice.').waitFor()
        return panel
      },
    },
    {
      name: 'lists-many',
      main: true,
      open: async (stage) => {
        await seedPeople(stage.border, 412, list)
        await stage.put({
          lists: [
            {
              id: 'b',
              name: 'Verified in the Netherlands',
              rule: { email: 'verified', countries: ['NL'] },
              createdAt: 2,
              updatedAt: 2,
            },
            {
              id: 'c',
              name: 'A list with a name that is far longer than any panel is wide, for its own sake',
              createdAt: 3,
              updatedAt: 3,
            },
          ],
        })
        return lists(stage)
      },
    },
    { name: 'list-table', main: true, open: opened },
    inList(
      'list-rule',
      async (panel) => {
        await panel.getByRole('button', { name: /Verified in the Netherlands \d/ }).click()
        await panel.getByRole('row').nth(3).waitFor()
      },
      lists,
    ),
    inList('list-filter', async (panel) => {
      await panel.getByRole('button', { name: 'Filter' }).click()
      await panel.getByRole('checkbox', { name: 'Verified email' }).check()
    }),
    inList('list-search-nothing', async (panel) => {
      await panel.keyboard.press('/')
      await panel.keyboard.type('zzzz')
      await panel.getByRole('status').filter({ hasText: /./ }).first().waitFor()
    }),
    inList('list-columns', (panel) => panel.getByRole('button', { name: /^Columns/ }).click()),
    inList(
      'list-selection',
      async () => undefined,
      (stage) => selected(stage, 23),
    ),
    inList(
      'list-export-menu',
      (panel) => panel.getByRole('button', { name: 'Export' }).click(),
      (stage) => selected(stage, 3),
    ),
    inList(
      'list-copy-menu',
      (panel) => panel.getByRole('button', { name: 'Copy' }).click(),
      (stage) => selected(stage, 3),
    ),
    inList(
      'dialog-preflight-list',
      async (panel) => {
        await panel.getByRole('button', { name: /^Find missing/ }).click()
        await panel.getByRole('menuitem').last().click()
        await panel
          .getByRole('dialog')
          .getByRole('button', { name: /^Ask for/ })
          .waitFor()
      },
      (stage) => selected(stage, 23),
    ),
    inList(
      'dialog-tag',
      async (panel) => {
        await panel.getByRole('button', { name: 'Tag' }).click()
        await panel.getByRole('dialog').waitFor()
      },
      (stage) => selected(stage, 2),
    ),
    inList(
      'dialog-forget',
      async (panel) => {
        await panel.getByRole('button', { name: 'More', exact: true }).click()
        await panel.getByRole('menuitem', { name: /^Forget/ }).click()
        await panel.getByRole('alertdialog').waitFor()
      },
      (stage) => selected(stage, 2),
    ),
    inList('list-person', async (panel) => {
      await panel.getByRole('grid').focus()
      await panel.keyboard.press('Home')
      await panel.keyboard.press('Enter')
      await panel.getByRole('heading', { name: 'Phone' }).waitFor()
    }),
    inList(
      'dialog-import',
      async (panel) => {
        await panel.getByRole('button', { name: /^Import/ }).click()
        await panel.getByRole('dialog').waitFor()
      },
      lists,
    ),
    inList(
      'dialog-import-mapping',
      async (panel) => {
        await panel.getByRole('button', { name: /^Import/ }).click()
        await panel
          .locator('input[type=file]')
          .setInputFiles({ name: 'Messe.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
        await panel.getByRole('dialog').getByRole('combobox').first().waitFor()
      },
      lists,
    ),
    {
      name: 'duplicates-some',
      open: async (stage) => {
        const twin = person(
          { id: 'twin', fullName: 'Nora Vance' },
          { ...quillmere, keys: ['email:x'], title: 'Head of Data' },
        )
        await stage.put({ people: [twin], changes: [{ people: ['twin'] }] })
        const panel = await lists(stage)
        await panel.getByRole('button', { name: /duplicates/i }).click()
        await panel
          .getByRole('button', { name: /^(Join|Merge)/ })
          .first()
          .waitFor()
        return panel
      },
    },
    { name: 'tab-lists', tab: true, open: tab },
    {
      name: 'tab-lists-person',
      tab: true,
      open: async (stage) => {
        const page = await tab(stage)
        await page.getByRole('grid').focus()
        await page.keyboard.press('Home')
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'Phone' }).waitFor()
        return page
      },
    },
  ],
}
