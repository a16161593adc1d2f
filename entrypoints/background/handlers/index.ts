import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { alarmAcknowledge } from './alarm-acknowledge'
import { findRequest } from './find-request'
import { jobCancel } from './job-cancel'
import { jobGiveUp } from './job-give-up'
import { keyForget } from './key-forget'
import { keySave } from './key-save'
import { offerFind } from './offer-find'
import { sourceRequest } from './source-request'
import { vendorResume } from './vendor-resume'

/** A message without its handler does not compile. */
export const handlersFor = (context: Context): Handlers => ({
  'key.save': keySave(context),
  'key.forget': keyForget(context),
  'vendor.resume': vendorResume(context),
  'offer.find': offerFind(context),
  'find.request': findRequest(context),
  'source.request': sourceRequest(context),
  'job.cancel': jobCancel(context),
  'job.give-up': jobGiveUp(context),
  'alarm.acknowledge': alarmAcknowledge(context),
  'runner.poke': async () => context.runner.poke(),
})
