import { expect, it } from 'vitest'
import { openStore } from '../database'
import { recordEvents } from './events'

it('notes one line for each of them, however many there are', async () => {
  const store = openStore('record-events')
  const ids = Array.from({ length: 1301 }, (_, i) => `p${i}`)
  await recordEvents(store, ids, { at: 5, kind: 'exported', detail: 'csv' })
  const events = await store.events.toArray()
  expect(events.map(({ personId }) => personId)).toEqual(ids)
  expect(events.every(({ at, kind, detail }) => at === 5 && kind === 'exported' && detail === 'csv')).toBe(
    true,
  )
  await recordEvents(store, [], { at: 6, kind: 'exported' })
  expect(await store.events.count()).toBe(1301)
})
