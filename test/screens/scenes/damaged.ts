import { raiseVersion } from '../../browser/raise-version'
import { head, nora, person } from '../people'
import type { Scene } from '../screen'
import type { Stage } from '../stage'

const profile = `/in/${nora.id}/`

/** Only a new life looks at the data; and something has to wake it. */
async function restartWorker(stage: Stage): Promise<void> {
  await stage.session.killWorker()
  await stage.say('runner.poke', {})
}

/** Data that know less than they did, and data of a newer program: nothing may be spent. */
export const damaged: Scene = {
  name: 'damaged',
  before: async (stage) => {
    await stage.key('lonescale')
    await stage.put({ people: [person(nora, head)] })
  },
  screens: [
    {
      name: 'panel-damaged-data',
      open: async (stage) => {
        await stage.put({ notes: [{ key: 'epoch', value: 1 }] })
        await stage.border.evaluate(() =>
          chrome.storage.local.set({ sentinel: { ledgerSeq: 40, credits: 57, openCalls: ['a', 'b'] } }),
        )
        await restartWorker(stage)
        const panel = await stage.panelOn(profile)
        await panel.getByRole('button', { name: /^Find email/ }).click()
        await panel.getByRole('alert').first().waitFor()
        return panel
      },
    },
    {
      name: 'activity-damaged-data',
      open: async (stage) => {
        const panel = await stage.ours('sidepanel.html')
        await panel.getByRole('tab', { name: /Activity/ }).click()
        await panel
          .getByText(/40 lines|missing/)
          .first()
          .waitFor()
        return panel
      },
    },
    {
      // The last of them: from here on nothing can be written.
      name: 'panel-newer-data',
      open: async (stage) => {
        await stage.border.evaluate(raiseVersion)
        await restartWorker(stage)
        const panel = await stage.panelOn(profile)
        await panel.getByText('This data can only be read').waitFor()
        return panel
      },
    },
  ],
}
