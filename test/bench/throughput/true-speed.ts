import { paidRoute, Stage } from '../../faults/stage'
import { until } from '../../faults/until'

const minute = 60_000
const perMinute = 5

/**
 * The built extension in Chromium, no clock touched: how long the vendor's minute was from each request to the fifth
 * after it. Here what the worker itself takes is part of the figure. Says when a minute of waiting begins, and at the
 * end what was measured.
 */
const stage = await Stage.open({ timeScale: 1 })
try {
  await stage.prefer('lonescale')
  const people = await stage.meet(2 * perMinute * 10)
  const personIds = people.map(({ row }) => row.id)
  const intent = stage.intent(people.length)
  await stage.ask('bulk.request', { intent, personIds, fields: ['email'], again: false })
  const arrivals = () =>
    stage.world.ledger.rows.filter(({ route }) => route === paidRoute.lonescale).map(({ at }) => at)
  await until(() => arrivals().length >= perMinute, minute / 2, 250)
  console.log('waits')
  await until(() => arrivals().length >= 2 * perMinute, 1.5 * minute, 250)
  const all = arrivals()
  console.log(JSON.stringify(all.slice(perMinute).map((at, i) => at - (all[i] ?? Number.NaN))))
} finally {
  await stage.close()
}
