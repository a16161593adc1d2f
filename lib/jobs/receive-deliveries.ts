import type { Call, Job } from '../domain/job'
import { openBox } from '../domain/sealed-box'
import { fromBase64 } from '../inbox/base64'
import type { Inbox, InboxItem } from '../inbox/client'
import { boxKeys, proofOf } from '../inbox/slot'
import { VendorError } from '../vendors/contract'
import { inboxNote, inboxOf, type KnownInbox } from './deliver'
import type { Engine } from './engine'
import { settleDelivery } from './settle-delivery'
import { settleFailure } from './settle-failure'
import { stampNow } from './stamp-clock'

const quickest = 5000
const slowest = 60_000
const longestWaitMs = 72 * 3_600_000

const waiting = (engine: Engine): Promise<Call[]> =>
  engine.store.calls
    .where('state')
    .equals('submitted')
    .and(({ slotId }) => slotId !== undefined)
    .toArray()

/** What lies in a box, if it is ours to open: damaged ones and ones for another browser are left alone. */
async function opened(engine: Engine, item: InboxItem): Promise<string | undefined> {
  const keys = await boxKeys(engine.store)
  return openBox(keys, fromBase64(item.box), item.slot).then(
    (plain) => new TextDecoder().decode(plain),
    () => undefined,
  )
}

async function take(engine: Engine, inbox: Inbox, item: InboxItem): Promise<void> {
  const call = await engine.store.calls.where('slotId').equals(item.slot).first()
  const { deliver } = call ? engine.adapters[call.vendor] : {}
  const text = call && (await opened(engine, item))
  if (call && deliver && text !== undefined) {
    const proof = await proofOf(engine.store, item.slot)
    await settleDelivery(engine, call, deliver, text, proof)
  }
  // After the commit: should we die in between, the same item comes again and changes nothing.
  await inbox.acknowledge(item.seq)
}

/** Everything that has arrived, one item after the other, each committed before it is acknowledged. */
async function takeAll(engine: Engine, inbox: Inbox): Promise<void> {
  let after = 0
  for (;;) {
    const items = await inbox.items(after)
    if (items.length === 0) return
    for (const item of items) {
      await take(engine, inbox, item)
      after = item.seq
    }
  }
}

const nextLook = (call: Call, now: number, scale: number): number =>
  now + Math.min(slowest, Math.max(quickest, (now - call.sentAt) * 0.08 * scale)) / scale

/** Nothing more is waited for. Whether what never came was paid for, nobody can say: the user decides. */
export async function stopWaiting(engine: Engine, call: Call): Promise<void> {
  const { deliver } = engine.adapters[call.vendor]
  if (!deliver) return
  const open = await engine.store.jobs
    .where('callId')
    .equals(call.id)
    .and(({ state }) => state === 'submitted')
    .toArray()
  await settleFailure(engine, deliver, call, open as Job[], '', new VendorError('timeout', 'maybe'))
}

/** Looks into the inbox while anything is expected of it, and answers when to look next. */
export async function receiveDeliveries(engine: Engine): Promise<number> {
  const calls = await waiting(engine)
  const due = calls.some(({ nextPollAt }) => (nextPollAt ?? 0) <= engine.now())
  if (due && engine.online()) {
    const inbox = await inboxOf(engine).catch(() => undefined)
    // An inbox that does not answer keeps what it has; the next look finds it.
    const came =
      inbox &&
      (await takeAll(engine, inbox).then(
        () => true,
        () => false,
      ))
    const known = (await engine.store.notes.get(inboxNote))?.value as KnownInbox | undefined
    for (const call of await waiting(engine)) {
      // What the inbox no longer keeps cannot come any more.
      const kept = (known?.retentionMs ?? longestWaitMs) / engine.timeScale
      if (came && engine.now() - call.sentAt >= kept) await stopWaiting(engine, call)
      await engine.store.calls
        .where('id')
        .equals(call.id)
        .and(({ state }) => state === 'submitted')
        .modify({ nextPollAt: nextLook(call, stampNow(engine), engine.timeScale) })
    }
  }
  const next = (await waiting(engine)).map(({ nextPollAt }) => nextPollAt ?? engine.now() + slowest)
  return Math.min(Number.POSITIVE_INFINITY, ...next)
}
