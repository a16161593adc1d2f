import browser, { type Runtime } from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { receive } from '../../lib/messages/receive'
import type { Sender } from '../../lib/messages/sender'
import { dropSighting } from '../../lib/store/writes/sightings'
import { tick } from './alarm'
import { buildContext } from './context'
import { ourHandlers, pageHandlers } from './handlers'
import { keepAreasPrivate } from './private-areas'

export default defineBackground(() => {
  keepAreasPrivate()
  const context = buildContext()
  const ours = ourHandlers(context)
  const page = pageHandlers(context)
  const self = { id: browser.runtime.id, origin: location.origin }

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    receive(message, sender as Sender, self, ours, page),
  )
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === tick) context.runner.poke()
  })
  browser.tabs.onRemoved.addListener((tabId) => void dropSighting(context.engine.store, tabId))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void dropSighting(context.engine.store, tabId)
  })
  globalThis.addEventListener('online', () => context.runner.poke())

  void context.runner.start()
})
