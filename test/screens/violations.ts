import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page as it stands, one line for each element. */
export async function violationsOn(page: Page): Promise<string[]> {
  // The other way opens a tab of its own, and the tab in view is part of the state.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [why] = [...any, ...all, ...none]
      return `${id}: ${help}: ${target.join(' ')}${why ? ` (${why.message})` : ''}`
    }),
  )
}
