import { demoKeys } from '../../world/world'
import { fault } from '../faults'
import { finding, head, nora, person } from '../people'
import type { Scene, Screen } from '../screen'
import type { Stage } from '../stage'

const profile = `/in/${nora.id}/`
const emptied = ['people', 'findings', 'jobs', 'calls', 'hits', 'groups', 'notes']

/** Asks for Nora's email, and waits for what comes of it. */
const asked = (
  name: string,
  words: string | RegExp,
  prepare: (stage: Stage) => unknown = () => undefined,
  more: Partial<Screen> = {},
): Screen => ({
  name: `panel-person-${name}`,
  open: async (stage) => {
    await stage.empty(emptied)
    await stage.key('lonescale')
    await prepare(stage)
    const panel = await stage.panelOn(profile)
    await panel.getByRole('button', { name: /^Find email/ }).click()
    await panel.getByText(words).first().waitFor()
    return panel
  },
  ...more,
})

const refused = 'Nothing was charged'

export const asking: Scene = {
  name: 'asking',
  screens: [
    asked('asking', /asking LoneScale/i, fault({ do: { kind: 'delay', ms: 90_000 } })),
    asked(
      'slow-down',
      /Waiting for LoneScale/,
      fault({ at: 'arrival', do: { kind: 'throttle', retryAfter: 900 } }),
    ),
    asked('no-credits', refused, (stage) => stage.key('lonescale', demoKeys.lonescale.noEnrichmentCredits)),
    asked('rejected-key', refused, (stage) => stage.key('lonescale', 'lone-nobody-knows-this-one')),
    asked(
      'vendor-down',
      /reported a fault/,
      fault({ at: 'arrival', times: 'always', do: { kind: 'answer', status: 503 } }),
    ),
    asked('over-cap', 'That is over your cap for a day.', (stage) => stage.settings({ capPerDay: 0 })),
    asked(
      'unknown-outcome',
      /no answer came back/,
      fault({ at: 'after-charge', do: { kind: 'drop', how: 'rst' } }),
      { main: true },
    ),
    asked(
      'unreadable',
      /could not be read/,
      fault({ at: 'after-charge', do: { kind: 'answer', status: 200, body: '<html>Sorry</html>' } }),
    ),
    {
      name: 'panel-person-needs-domain',
      open: async (stage) => {
        await stage.empty(emptied)
        await stage.say('key.forget', { vendor: 'lonescale' })
        await stage.key('leadsonar')
        const panel = await stage.panelOn(profile)
        await panel.getByText(/A guess from the company/).waitFor()
        return panel
      },
    },
    {
      name: 'panel-person-offline',
      open: async (stage) => {
        await stage.empty(emptied)
        await stage.key('lonescale')
        await stage.put({
          people: [person(nora, head)],
          findings: [finding(nora.id, { value: 'nora.vance@quillmere.example', status: 'guess' })],
        })
        const panel = await stage.panelOn(profile)
        await panel.getByRole('button', { name: /^Find/ }).first().waitFor()
        await panel.evaluate(
          `Object.defineProperty(navigator, 'onLine', { value: false }); dispatchEvent(new Event('offline'))`,
        )
        await panel
          .getByText(/offline|connection/i)
          .first()
          .waitFor()
        return panel
      },
    },
    {
      name: 'panel-person-suppressed',
      open: async (stage) => {
        await stage.empty(emptied)
        await stage.put({ people: [person(nora, head)] })
        const panel = await stage.panelOn(profile)
        await panel.getByRole('button', { name: 'Do not contact' }).click()
        await panel.getByRole('button', { name: 'Allow again' }).waitFor()
        return panel
      },
    },
    {
      name: 'panel-person-locked',
      open: async (stage) => {
        await stage.empty([...emptied, 'suppressions'])
        await stage.key('lonescale')
        await stage.say('lock.set', { next: 'seven quiet herons' })
        await stage.say('lock.close', {})
        const panel = await stage.panelOn(profile)
        await panel.getByRole('button', { name: /^Find email/ }).click()
        await panel.getByText('Your keys are locked.', { exact: true }).waitFor()
        return panel
      },
    },
    {
      name: 'options-lock-locked',
      tab: true,
      open: (stage) => stage.ours('options.html#lock', 900),
    },
  ],
}
