import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineKind } from '../testing/engines'
import { createInboxClient, type InboxClient, openItem, type ReceivedItem } from '../testing/inbox-client'
import { startInboxProcess } from '../testing/inbox-process'
import { freePort } from '../testing/server-process'
import { type Reader, startReader } from './reader'
import { type Senders, startSenders } from './senders'

export interface Tally {
  engine: string
  kills: number
  /** Bodies answered 200 at least once. */
  acknowledged: number
  /** Of those: never seen, or not seen by one of two readers, or gone again without a reader's word. */
  lost: number
  /** Bodies the reader got under two numbers, or got again after acknowledging. */
  doubled: number
  /** Deliberate second posts, all answered 200. */
  repeats: number
  /** Attempts that got no 200 because something was dead. */
  refused: number
  seconds: number
}

/** Kills under load: the inbox itself, and where the engine is a server of its own, in turn that one and both. */
export async function killUnderLoad(kind: EngineKind, kills: number): Promise<Tally> {
  const started = Date.now()
  const engine = await kind.start()
  const environment = {
    INBOX_DATA: join(engine.folder, 'own'),
    INBOX_STORE: engine.address,
    INBOX_PORT: `${await freePort()}`,
    INBOX_WRITES_PER_MINUTE: '1000000',
    INBOX_READS_PER_MINUTE: '1000000',
    INBOX_MAX_SLOTS: '100000',
  }
  let inbox = await startInboxProcess(environment)
  const client = createInboxClient(inbox.url, inbox.token ?? '')
  const senders = startSenders(client, 16)
  const reader = startReader(client, isEven)
  // Acknowledges nothing, so it runs right behind the writers, where a number that came too late would be missed.
  const watcher = startReader(client, () => false)
  const victims = kind.name === 'sqlite' ? ['inbox'] : ['inbox', 'engine', 'both']

  for (let kill = 0; kill < kills; kill += 1) {
    await untilProgress(senders)
    await sleep(50 + Math.random() * 250)
    const victim = victims[kill % victims.length]
    const [hitsInbox, hitsEngine] = [victim !== 'engine', victim !== 'inbox']
    await Promise.all([hitsInbox && inbox.kill(), hitsEngine && engine.kill()])
    if (hitsEngine) await engine.restart()
    if (hitsInbox) inbox = await startInboxProcess(environment)
  }
  await untilProgress(senders)
  await senders.stop()
  await Promise.all([reader.finish(), watcher.finish()])
  const tally = await judge(client, senders, reader, watcher)
  await inbox.end()
  await engine.remove()
  return { engine: kind.name, kills, ...tally, seconds: Math.round((Date.now() - started) / 1_000) }
}

/** The next blow falls only when deliveries flow again, so that every one of them hits a working inbox. */
async function untilProgress({ acknowledged }: Senders): Promise<void> {
  const before = acknowledged.size
  const deadline = Date.now() + 20_000
  while (acknowledged.size < before + 10) {
    if (Date.now() > deadline) throw new Error('no delivery got through any more')
    await sleep(10)
  }
}

async function judge(client: InboxClient, senders: Senders, reader: Reader, watcher: Reader) {
  const items = new Map([...reader.items, ...watcher.items])
  const seen = new Map<string, number[]>()
  for (const item of items.values()) {
    const id = await idOf(item, senders)
    seen.set(id, [...(seen.get(id) ?? []), item.seq])
  }
  const left = await everythingLeft(client)
  // Even numbers may go at any time by the reader's word; odd ones stay, and everybody must have met them.
  const odd = [...items.keys(), ...left].filter((seq) => !isEven(seq))
  const missed = new Set(
    odd.filter((seq) => !reader.items.has(seq) || !watcher.items.has(seq) || !left.has(seq)),
  )
  const neverSeen = [...senders.acknowledged].filter((id) => !seen.has(id))
  const cameBack = [...left].filter((seq) => reader.acknowledged.has(seq))
  return {
    acknowledged: senders.acknowledged.size,
    lost: neverSeen.length + missed.size,
    doubled: [...seen.values()].filter((numbers) => numbers.length > 1).length + cameBack.length,
    ...senders.counts(),
  }
}

async function idOf(item: ReceivedItem, senders: Senders): Promise<string> {
  const slot = senders.slots.get(item.slot)
  if (!slot) throw new Error('an item of no slot')
  return JSON.parse(await openItem(item, slot.keys)).id
}

function isEven(seq: number): boolean {
  return seq % 2 === 0
}

async function everythingLeft(client: InboxClient): Promise<Set<number>> {
  const left = new Set<number>()
  let after = 0
  while (true) {
    const page = await client.items(`?after=${after}`)
    if (page.items.length === 0) return left
    for (const { seq } of page.items) left.add(seq)
    after = page.next
  }
}
