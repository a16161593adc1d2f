import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { Refusal, type RefusalShape } from '../../lib/domain/refusal'
import { receive, unready } from '../../lib/messages/receive'
import { isOurPage, type Sender } from '../../lib/messages/sender'
import { tick } from './alarm'
import { booter } from './boot'
import { openPanelOnCommand } from './commands'
import { buildContext } from './context'
import { handlersFor } from './handlers'
import { armLock, lockTick } from './lock-alarm'
import { keepAreasPrivate } from './private-areas'
import { retentionTick, sweepWhenDue } from './retention'
import { updateTick, updateWhenIdle } from './update'
import { welcomeOnInstall } from './welcome'

// Every listener stands before the first await: Chrome forgets an event whose listener comes later.
export default defineBackground(() => {
  keepAreasPrivate()
  openPanelOnCommand()
  welcomeOnInstall()
  const context = buildContext()
  const { runner, disk } = context
  const handlers = handlersFor(context)
  const boot = booter(context)
  const self = { id: browser.runtime.id, origin: location.origin }

  browser.runtime.onMessage.addListener((message, sender, reply) => {
    // Before anything is opened for it: a flood from a page that was taken over costs next to nothing.
    if (!isOurPage(sender as Sender, self)) {
      reply(undefined)
      return true
    }
    boot()
      .then(() => receive(message, sender as Sender, self, handlers), unready)
      .then((said) => {
        if (!said.ok && (said.refusal as RefusalShape).code === 'disk-full') disk.noticed()
        reply(said)
      })
    // Keeps the line, and with it the worker, until the answer is there.
    return true
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === tick) void boot().then(runner.poke)
    if (name === lockTick) void boot().then(() => armLock(context))
    if (name === retentionTick) void boot().then(() => sweepWhenDue(context))
    if (name === updateTick) void updateWhenIdle(runner)
  })
  browser.runtime.onUpdateAvailable.addListener(() => void updateWhenIdle(runner))
  // Access to a vendor that came back, on our own page or in Chrome's settings.
  browser.permissions.onAdded.addListener(() => void boot().then(runner.poke))
  globalThis.addEventListener('online', runner.poke)

  // An alarm may be lost between two lives, and with a browser's last session went what opens the keys.
  boot().then(
    () => Promise.all([armLock(context), sweepWhenDue(context), disk.look()]),
    // Data of a newer program is no full disk, and mending would write to it.
    (error) => error instanceof Refusal || disk.noticed(),
  )
})
