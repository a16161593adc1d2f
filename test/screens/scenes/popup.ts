import { fault } from '../faults'
import { finding, head, nora, person } from '../people'
import type { Screen } from '../screen'

export const popups: readonly Screen[] = [
  {
    name: 'popup-known',
    main: true,
    open: async (stage) => {
      await stage.put({
        people: [person(nora, head)],
        findings: [finding(nora.id, { value: 'nora.vance@quillmere.example', status: 'verified' })],
      })
      const popup = await stage.popupOn(`/in/${nora.id}/`)
      await popup.getByText('nora.vance@quillmere.example').waitFor()
      return popup
    },
  },
  {
    name: 'popup-new',
    open: async (stage) => {
      const popup = await stage.popupOn('/in/oskar-brindle/')
      await popup.getByRole('button', { name: /^Find email/ }).waitFor()
      return popup
    },
  },
  {
    name: 'popup-asking',
    open: async (stage) => {
      fault({ do: { kind: 'delay', ms: 200_000 } })(stage)
      const popup = await stage.popupOn('/in/oskar-brindle/')
      await popup.getByRole('button', { name: /^Find email/ }).click()
      await popup.getByText(/Asking LoneScale/).waitFor()
      return popup
    },
  },
  {
    name: 'popup-company',
    open: async (stage) => {
      const popup = await stage.popupOn('/company/quillmere-labs/about/')
      await popup.getByRole('heading', { name: 'Quillmere Labs' }).waitFor()
      return popup
    },
  },
  {
    name: 'popup-nothing',
    open: async (stage) => {
      const popup = await stage.popupOn('/feed/')
      await popup.getByText('Nobody to look up here').waitFor()
      return popup
    },
  },
]
