import browser, { type Runtime } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { receive, unready } from '../../lib/messages/receive'
import type { Sender } from '../../lib/messages/sender'
import { dropSighting } from '../../lib/store/writes/sightings'
import { tick } from './alarm'
import { booter } from './boot'
import { buildContext } from './context'
import { ourHandlers, pageHandlers } from './handlers'
import { keepAreasPrivate } from './private-areas'
import { updateTick, updateWhenIdle } from './update'

// Every listener stands before the first await: Chrome forgets an event whose listener comes later.
export default defineBackground(() => {
  keepAreasPrivate()
  const context = buildContext()
  const { engine, runner } = context
  const ours = ourHandlers(context)
  const page = pageHandlers(context)
  const boot = booter(context)
  const self = { id: browser.runtime.id, origin: location.origin }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    boot().then(() => receive(message, sender as Sender, self, ours, page), unready),
  )
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === tick) void boot().then(runner.poke)
    if (name === updateTick) void updateWhenIdle(runner)
  })
  browser.runtime.onUpdateAvailable.addListener(() => void updateWhenIdle(runner))
  browser.tabs.onRemoved.addListener((tabId) => void dropSighting(engine.store, tabId))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void dropSighting(engine.store, tabId)
  })
  globalThis.addEventListener('online', runner.poke)

  void boot()
})
