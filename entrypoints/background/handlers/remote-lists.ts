import {
  deleteRemoteList,
  fetchRemoteContacts,
  refreshRemoteLists,
  renameRemoteList,
} from '../../../lib/jobs/remote-lists'
import { requestList } from '../../../lib/jobs/request-list'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { spendableKeys } from './keys'

export const remoteListRefresh =
  ({ engine }: Context): Handlers['remote-list.refresh'] =>
  async ({ vendor }) => ({ lists: await refreshRemoteLists(engine, vendor) })

export const remoteListCreate =
  (context: Context): Handlers['remote-list.create'] =>
  async ({ intent, wish }) => {
    const job = await requestList(context.engine, intent, wish, await spendableKeys(context))
    context.runner.poke()
    return { jobId: job.id }
  }

export const remoteListRename =
  ({ engine }: Context): Handlers['remote-list.rename'] =>
  ({ remoteListId, name }) =>
    renameRemoteList(engine, remoteListId, name)

export const remoteListDelete =
  ({ engine }: Context): Handlers['remote-list.delete'] =>
  ({ remoteListId }) =>
    deleteRemoteList(engine, remoteListId)

export const remoteListContacts =
  ({ engine }: Context): Handlers['remote-list.contacts'] =>
  async ({ remoteListId }) => ({ contacts: await fetchRemoteContacts(engine, remoteListId) })
