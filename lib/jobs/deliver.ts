import { defined } from '../domain/defined'
import type { Call, Job } from '../domain/job'
import { Refusal } from '../domain/refusal'
import { type Inbox, InboxError, inboxAt } from '../inbox/client'
import { freshSlot, proofOf } from '../inbox/slot'
import type { Engine } from './engine'
import { stampNow } from './stamp-clock'

/** What a vendor that answers by a webhook is given: where to post, and what to echo. */
export interface Delivery {
  readonly slotId: string
  readonly webhookUrl: string
  readonly custom: Readonly<Record<string, string>>
}

export const inboxNote = 'inbox'

/** What the inbox said of itself when it was last asked. */
export interface KnownInbox {
  readonly publicUrl?: string
  readonly retentionMs: number
  readonly at: number
}

export async function inboxOf(engine: Engine): Promise<Inbox | undefined> {
  const grant = await engine.inboxGrant()
  return grant && inboxAt({ ...grant, fetch: engine.fetch })
}

/** Asks the inbox who it is, and keeps the answer: that is the test of an address and a token. */
export async function meetInbox(engine: Engine, inbox: Inbox): Promise<KnownInbox> {
  const { publicUrl, limits } = await inbox.standing()
  const known: KnownInbox = {
    ...defined({ publicUrl: publicUrl ?? undefined }),
    retentionMs: limits.retentionSeconds * 1000,
    at: engine.now(),
  }
  await engine.store.notes.put({ key: inboxNote, value: known })
  return known
}

/** A slot of its own for each request, made before anything is promised to the vendor. */
export async function openDelivery(engine: Engine): Promise<Delivery> {
  const inbox = await inboxOf(engine)
  if (!inbox) throw new InboxError('unreachable')
  const slot = await freshSlot(engine.store)
  const { publicUrl } = await inbox.makeSlot(slot)
  if (!publicUrl) throw new InboxError('refused')
  return {
    slotId: slot.id,
    webhookUrl: new URL(`/w/${slot.secret}`, publicUrl).href,
    custom: { job: await proofOf(engine.store, slot.id) },
  }
}

/** The vendor has taken the question. From here on the answer comes by itself, or does not. */
export async function settleAccepted(
  engine: Engine,
  call: Call,
  jobs: readonly Job[],
  vendorJobId: string | undefined,
): Promise<void> {
  const { store } = engine
  await store.transaction('rw', [store.jobs, store.calls], async () => {
    await store.calls.put({
      ...call,
      state: 'submitted',
      nextPollAt: stampNow(engine) + firstLookMs / engine.timeScale,
      progress: { done: 0, total: jobs.length },
      ...defined({ vendorJobId }),
    })
    await store.jobs.bulkPut(jobs.map((job) => ({ ...job, state: 'submitted' as const })))
  })
}

const firstLookMs = 5000

/** Without an inbox that strangers can reach, nothing may be asked this way. */
export async function requireInbox(engine: Engine): Promise<void> {
  const known = (await engine.store.notes.get(inboxNote))?.value as KnownInbox | undefined
  if (!known?.publicUrl || !(await engine.inboxGrant())) throw new Refusal('no-inbox')
}
