import { looksAt } from '../screens/looks'
import { photograph } from '../screens/photograph'
import { scenes } from '../screens/scenes'
import { openStage } from '../screens/stage'
import { expect, test } from './fixtures'

/** The main screens in light and dark, at 320 and 480 pixels; `npm run screens` looks at all the others. */
for (const scene of scenes) {
  const screens = scene.screens.filter(({ main }) => main)
  if (screens.length === 0) continue
  test(`axe finds nothing on: ${screens.map(({ name }) => name).join(', ')}`, async ({ world }) => {
    test.setTimeout(180_000)
    const stage = await openStage(world, scene.language)
    try {
      await scene.before?.(stage)
      for (const screen of screens) {
        const looks = looksAt(screen).filter(({ axe }) => axe)
        const { violations } = await photograph(await screen.open(stage), screen.name, looks)
        expect.soft(violations, screen.name).toEqual([])
        await stage.clear()
      }
    } finally {
      await stage.close()
    }
  })
}
