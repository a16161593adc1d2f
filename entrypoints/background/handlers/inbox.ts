import { Refusal } from '../../../lib/domain/refusal'
import { InboxError, inboxAt } from '../../../lib/inbox/client'
import { inboxOrigin } from '../../../lib/inbox/inbox-origin'
import { inboxNote, inboxOf, type KnownInbox, meetInbox } from '../../../lib/jobs/deliver'
import { stopWaiting } from '../../../lib/jobs/receive-deliveries'
import type { InboxStanding } from '../../../lib/messages/contract'
import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'

const standing = ({ publicUrl, retentionMs }: KnownInbox): InboxStanding =>
  publicUrl === undefined ? { retentionMs } : { publicUrl, retentionMs }

/** What went wrong between the browser and the inbox, as its own words and never as a vendor's. */
const refused = (error: unknown): never => {
  throw error instanceof InboxError ? new Refusal('inbox-failed', error.problem) : error
}

export const inboxSave =
  ({ engine, vault }: Context): Handlers['inbox.save'] =>
  async ({ token }) => {
    const inbox = inboxAt({ origin: inboxOrigin, token: token.trim(), fetch: engine.fetch })
    const known = await meetInbox(engine, inbox).catch(refused)
    await vault.save('inbox', token.trim(), engine.now())
    return standing(known)
  }

export const inboxTest =
  ({ engine, runner }: Context): Handlers['inbox.test'] =>
  async () => {
    const inbox = await inboxOf(engine)
    if (!inbox) throw new Refusal('no-inbox')
    const known = await meetInbox(engine, inbox).catch(refused)
    runner.poke()
    return standing(known)
  }

export const inboxStopWaiting =
  ({ engine }: Context): Handlers['inbox.stop-waiting'] =>
  async ({ callId }) => {
    const call = await engine.store.calls.get(callId)
    if (call?.state !== 'submitted' || call.slotId === undefined) throw new Refusal('not-known')
    await stopWaiting(engine, call)
  }

export const inboxForget =
  ({ engine, vault }: Context): Handlers['inbox.forget'] =>
  async () => {
    await vault.forget('inbox')
    await engine.store.notes.delete(inboxNote)
  }
