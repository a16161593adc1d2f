import type { Page } from '@playwright/test'
import type { Scene, Screen } from '../screen'
import type { Stage } from '../stage'

const elsewhere = async (stage: Stage): Promise<Page> => {
  const page = await stage.session.context.newPage()
  await page.goto('about:blank')
  await page.bringToFront()
  const worker = await stage.session.worker()
  const tabId = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  )
  return stage.ours(`sidepanel.html?tab=${tabId}`)
}

const step = (name: string, clicks: number): Screen => ({
  name: `first-run-${name}`,
  tab: true,
  open: async (stage) => {
    const page = await stage.ours('options.html#welcome', 900)
    for (let n = 0; n < clicks; n += 1) await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('region', { name: `Step ${clicks + 1} of 3` }).waitFor()
    return page
  },
})

const page = (name: string, path: string, words: string | RegExp, main?: true): Screen => ({
  name: `panel-${name}`,
  ...(main ? { main } : {}),
  open: async (stage) => {
    const panel = await stage.panelOn(path)
    await panel.getByText(words).first().waitFor()
    return panel
  },
})

/** The toolbar of the page leads to somebody else than its card. */
const otherName = "document.querySelector('[role=toolbar] a').setAttribute('href', '/in/ivo-larkspur/')"

/** Before there is anything: no key, nobody kept; and pages there is nothing to look up on. */
export const nobody: Scene = {
  name: 'nobody',
  screens: [
    step('promises', 0),
    step('key', 1),
    step('try', 2),
    {
      name: 'panel-first-run',
      main: true,
      open: async (stage) => {
        const panel = await elsewhere(stage)
        await panel.getByText('What Leadlight does').waitFor()
        return panel
      },
    },
    page('person-no-key', '/in/nora-vance-0a1b2c3d/', 'Add your first key', true),
    page('company-no-key', '/company/quillmere-labs/about/', 'Quillmere Labs'),
    {
      name: 'panel-linkedin-not-open',
      open: async (stage) => {
        await stage.settings({ welcomed: true })
        const panel = await elsewhere(stage)
        await panel.getByText('No LinkedIn page here').waitFor()
        return panel
      },
    },
    page('nothing-to-look-up', '/feed/', 'Nobody to look up here'),
    page('companies-only', '/search/results/companies/', 'Nobody to look up here'),
    page('signed-out', '/login', 'LinkedIn is asking to sign in'),
    page('gone', '/in/nobody-at-all-404/', 'This page does not exist'),
    page('hidden', '/in/ivo-larkspur/?as=hidden', 'LinkedIn hides this member from you'),
    page('loading', '/in/nora-vance-0a1b2c3d/?layout=ember&boot=1', /Reading|loading/i),
    page('people-of-a-page', '/search/results/people/?keywords=x', 'Show the 10 people on this page'),
    {
      name: 'panel-people-shown',
      open: async (stage) => {
        const panel = await stage.panelOn('/search/results/people/?keywords=x')
        await panel.getByRole('button', { name: 'Show the 10 people on this page' }).click()
        await panel.getByText('0 yours · 10 new').waitFor()
        return panel
      },
    },
    {
      name: 'panel-unsure',
      open: async (stage) => {
        const { page: profile, tabId } = await stage.session.linkedIn('/in/nora-vance-0a1b2c3d/')
        await profile.evaluate(otherName)
        const panel = await stage.ours(`sidepanel.html?tab=${tabId}`)
        await panel.getByRole('button', { name: 'Read again' }).waitFor()
        return panel
      },
    },
    {
      name: 'panel-unreadable',
      open: async (stage) => {
        const panel = await stage.panelOn('/in/nora-vance-0a1b2c3d/?layout=ember&boot=1')
        await panel.getByRole('button', { name: 'Read again' }).waitFor({ timeout: 20_000 })
        return panel
      },
    },
    {
      name: 'popup-no-key',
      open: async (stage) => {
        const popup = await stage.popupOn('/in/nora-vance-0a1b2c3d/')
        await popup.getByText('Add your first key').waitFor()
        return popup
      },
    },
    {
      name: 'panel-look-up',
      open: async (stage) => {
        const panel = await stage.panelOn('/feed/')
        await panel
          .getByLabel('Address of a profile or company')
          .fill('https://www.linkedin.com/in/oskar-brindle')
        await panel.keyboard.press('Enter')
        await panel.getByLabel('First and last name').waitFor()
        return panel
      },
    },
  ],
}
