import type { OurHandlers, PageHandlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { findRequest } from './find-request'
import { jobCancel } from './job-cancel'
import { jobGiveUp } from './job-give-up'
import { keyForget } from './key-forget'
import { keySave } from './key-save'
import { listAdd } from './list-add'
import { listCreate } from './list-create'
import { offerFind } from './offer-find'
import { pageRead } from './page-read'
import { personCorrect } from './person-correct'
import { personKeep } from './person-keep'
import { settingsChange } from './settings-change'
import { sourceRequest } from './source-request'
import { vendorResume } from './vendor-resume'

export const pageHandlers = (context: Context): PageHandlers => ({
  'page.read': pageRead(context),
})

/** A message without its handler does not compile. */
export const ourHandlers = (context: Context): OurHandlers => ({
  'key.save': keySave(context),
  'key.forget': keyForget(context),
  'vendor.resume': vendorResume(context),
  'offer.find': offerFind(context),
  'find.request': findRequest(context),
  'source.request': sourceRequest(context),
  'job.cancel': jobCancel(context),
  'job.give-up': jobGiveUp(context),
  'person.keep': personKeep(context),
  'person.correct': personCorrect(context),
  'list.create': listCreate(context),
  'list.add': listAdd(context),
  'settings.change': settingsChange(context),
})
