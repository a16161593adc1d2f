import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { alarmAcknowledge } from './alarm-acknowledge'
import { balanceRefresh } from './balance-refresh'
import { bulkPreflight, bulkRequest } from './bulk'
import { findRequest } from './find-request'
import { groupCancel, groupPause, groupResume } from './groups'
import { jobCancel } from './job-cancel'
import { keyForget } from './key-forget'
import { keySave } from './key-save'
import { offerFind } from './offer-find'
import {
  remoteListContacts,
  remoteListCreate,
  remoteListDelete,
  remoteListRefresh,
  remoteListRename,
} from './remote-lists'
import { sourceRequest } from './source-request'
import { unknownAgain, unknownCheck, unknownGiveUp } from './unknown'
import { vendorProviders } from './vendor-providers'
import { vendorReadiness } from './vendor-readiness'
import { vendorResume } from './vendor-resume'

/** A message without its handler does not compile. */
export const handlersFor = (context: Context): Handlers => ({
  'key.save': keySave(context),
  'key.forget': keyForget(context),
  'vendor.resume': vendorResume(context),
  'balance.refresh': balanceRefresh(context),
  'offer.find': offerFind(context),
  'find.request': findRequest(context),
  'bulk.preflight': bulkPreflight(context),
  'bulk.request': bulkRequest(context),
  'source.request': sourceRequest(context),
  'job.cancel': jobCancel(context),
  'group.cancel': groupCancel(context),
  'group.pause': groupPause(context),
  'group.resume': groupResume(context),
  'unknown.check': unknownCheck(context),
  'unknown.again': unknownAgain(context),
  'unknown.give-up': unknownGiveUp(context),
  'remote-list.refresh': remoteListRefresh(context),
  'remote-list.create': remoteListCreate(context),
  'remote-list.rename': remoteListRename(context),
  'remote-list.delete': remoteListDelete(context),
  'remote-list.contacts': remoteListContacts(context),
  'vendor.readiness': vendorReadiness(context),
  'vendor.providers': vendorProviders(context),
  'alarm.acknowledge': alarmAcknowledge(context),
  'runner.poke': async () => context.runner.poke(),
})
