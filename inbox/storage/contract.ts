/**
 * What every engine must do. One suite (store-contract.ts) holds all of them to it.
 *
 * - `append` resolves only when the delivery would survive the death of every process involved.
 * - Of two equal bodies in one slot the first stays; the second is answered `repeat`, also after the first was
 *   acknowledged, until the slot is forgotten.
 * - Numbers rise per owner in the order in which deliveries become visible: whoever has seen n never finds a new
 *   item below n.
 * - The clock is handed in; engines keep no time of their own.
 */

export type EngineName = 'sqlite' | 'postgres' | 'redis'

export type Bytes = Uint8Array<ArrayBuffer>

export interface NewSlot {
  /** SHA-256 of the write secret: all that is ever kept of it. */
  id: string
  owner: string
  publicKey: string
  createdAt: number
  /** From here on the slot takes nothing more; what it holds can still be read. */
  expiresAt: number
  /** From here on nothing of the slot or its items remains. */
  forgetAt: number
  maxBodies: number
}

export interface OpenSlot {
  owner: string
  publicKey: string
}

export interface SlotState {
  id: string
  createdAt: number
  expiresAt: number
  /** Different bodies received so far, and how many of them nobody has acknowledged yet. */
  received: number
  waiting: number
  lastReceivedAt: number | null
}

export interface Delivery {
  slot: string
  /** Equal for equal bodies, and of no use to anyone without the write secret. */
  fingerprint: string
  box: Bytes
  receivedAt: number
}

export type AppendOutcome =
  | { kind: 'stored'; seq: number }
  | { kind: 'repeat' }
  | { kind: 'slot-full' }
  | { kind: 'gone' }

export type CreateOutcome = 'created' | 'exists' | 'taken' | 'full'

export interface Item {
  seq: number
  slot: string
  receivedAt: number
  box: Bytes
}

export interface Page {
  owner: string
  after: number
  limit: number
  /** A page ends before it outgrows this, but always holds one item if there is one. */
  maxBytes: number
  now: number
}

export interface Usage {
  slots: number
  items: number
  bytes: number
}

export interface InboxStore {
  readonly engine: EngineName
  /** `exists`: the same slot was made before, by the same owner with the same key. */
  createSlot(slot: NewSlot, maxSlots: number): Promise<CreateOutcome>
  /** The slot, if it still takes deliveries. */
  findSlot(id: string, now: number): Promise<OpenSlot | undefined>
  slots(owner: string, now: number): Promise<SlotState[]>
  /** Closes the slot and drops what waits in it. */
  removeSlot(owner: string, id: string): Promise<void>
  append(delivery: Delivery): Promise<AppendOutcome>
  list(page: Page): Promise<Item[]>
  /** Drops the box and keeps the fingerprint. Saying it twice is harmless. */
  ack(owner: string, seq: number): Promise<void>
  purge(now: number): Promise<void>
  usage(): Promise<Usage>
  /** Rejects when the engine does not answer. */
  health(): Promise<void>
  close(): Promise<void>
}
