import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { alarmAcknowledge } from './alarm-acknowledge'
import { backupKeys, backupRestoreKeys } from './backup-keys'
import { balanceRefresh } from './balance-refresh'
import { bulkPreflight, bulkRequest } from './bulk'
import { capRaise } from './cap-raise'
import { dataWipe } from './data-wipe'
import { findRequest } from './find-request'
import { groupCancel, groupPause, groupResume } from './groups'
import { inboxForget, inboxSave, inboxStopWaiting, inboxTest } from './inbox'
import { jobCancel } from './job-cancel'
import { keyForget } from './key-forget'
import { keySave } from './key-save'
import { unlocked } from './keys'
import { lockClose, lockLook, lockOpen, lockRemove, lockReset, lockSet } from './lock'
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
  'lock.look': lockLook(context),
  'lock.set': lockSet(context),
  'lock.remove': lockRemove(context),
  'lock.open': lockOpen(context),
  'lock.close': lockClose(context),
  'lock.reset': lockReset(context),
  'inbox.save': inboxSave(context),
  'inbox.test': inboxTest(context),
  'inbox.forget': inboxForget(context),
  'inbox.stop-waiting': inboxStopWaiting(context),
  'vendor.resume': vendorResume(context),
  'balance.refresh': unlocked(context, balanceRefresh(context)),
  'offer.find': offerFind(context),
  'find.request': unlocked(context, findRequest(context)),
  'bulk.preflight': bulkPreflight(context),
  'bulk.request': unlocked(context, bulkRequest(context)),
  'source.request': unlocked(context, sourceRequest(context)),
  'cap.raise': capRaise(context),
  'job.cancel': jobCancel(context),
  'group.cancel': groupCancel(context),
  'group.pause': groupPause(context),
  'group.resume': groupResume(context),
  'unknown.check': unlocked(context, unknownCheck(context)),
  'unknown.again': unlocked(context, unknownAgain(context)),
  'unknown.give-up': unknownGiveUp(context),
  'remote-list.refresh': unlocked(context, remoteListRefresh(context)),
  'remote-list.create': unlocked(context, remoteListCreate(context)),
  'remote-list.rename': unlocked(context, remoteListRename(context)),
  'remote-list.delete': unlocked(context, remoteListDelete(context)),
  'remote-list.contacts': unlocked(context, remoteListContacts(context)),
  'vendor.readiness': unlocked(context, vendorReadiness(context)),
  'vendor.providers': unlocked(context, vendorProviders(context)),
  'backup.keys': backupKeys(context),
  'backup.restore-keys': backupRestoreKeys(context),
  'data.wipe': dataWipe,
  'alarm.acknowledge': alarmAcknowledge(context),
  'runner.poke': async () => context.runner.poke(),
})
