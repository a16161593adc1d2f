import { expect, it } from 'vitest'
import { openStore } from './database'
import { leaveTornLog } from './torn-log'

it('writes more than a log takes, and leaves nothing of it', async () => {
  const store = openStore('torn')
  let bytes = 0
  await store.notes.put({ key: 'settings', value: 1 })
  store.notes.hook('creating', (_, { value }) => {
    bytes += String(value).length
  })
  await leaveTornLog(store)
  expect(bytes).toBeGreaterThan(4.5 * 1024 * 1024)
  expect((await store.notes.toArray()).map(({ key }) => key)).toEqual(['settings'])
})
