import type { Scene, Screen } from '../screen'

const parts = [
  'keys',
  'lock',
  'asking',
  'money',
  'inbox',
  'personas',
  'security',
  'recipes',
  'appearance',
  'shortcuts',
  'retention',
  'do-not-contact',
  'backup',
  'wipe',
]

/** Each section by itself, at the height that it has. */
const section = (id: string): Screen => ({
  name: `options-${id}`,
  tab: true,
  open: async (stage) => {
    const page = await stage.ours('options.html', 1280)
    await page.locator(`section#${id}`).waitFor()
    await page
      .locator('main > section')
      .evaluateAll((all, shown) => all.forEach((one) => ((one as HTMLElement).hidden = one.id !== shown)), id)
    return page
  },
})

export const options: Scene = {
  name: 'options',
  before: async (stage) => {
    await stage.key('lonescale')
    await stage.key('leadsonar')
    await stage.session.linkedIn('/in/nora-vance-0a1b2c3d/')
  },
  screens: [
    { name: 'gallery', tab: true, unchecked: true, open: (stage) => stage.ours('gallery.html', 1280) },
    ...parts.map(section),
    {
      name: 'options-search',
      tab: true,
      main: true,
      open: async (stage) => {
        const page = await stage.ours('options.html', 1280)
        await page.getByRole('searchbox').fill('cap')
        return page
      },
    },
    {
      name: 'options-nothing-found',
      tab: true,
      open: async (stage) => {
        const page = await stage.ours('options.html', 1280)
        await page.getByRole('searchbox').fill('zzz')
        return page
      },
    },
    {
      name: 'options-saved',
      tab: true,
      open: async (stage) => {
        const page = await stage.ours('options.html#appearance', 1280)
        await page.getByRole('combobox', { name: 'Colours' }).click()
        await page.getByRole('option', { name: 'dark' }).click()
        await page.getByRole('button', { name: /^Undo/ }).waitFor()
        return page
      },
    },
  ],
}
