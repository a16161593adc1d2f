import type { VendorId } from '../domain/vendor'
import type { Store } from '../store/database'
import type { Adapter, Timings } from '../vendors/contract'
import type { Parking } from './parking'
import type { SpendGuard } from './spend-guard'

/** A key for the length of one call. `tag` names the key in counters and pauses without revealing it. */
export interface KeyGrant {
  readonly secret: string
  readonly tag: string
}

/**
 * Everything the runner may touch of the outside, handed in by the worker: so that a test can hold the clock, cut
 * the network and kill the worker between any two lines.
 */
export interface Engine {
  readonly store: Store
  readonly adapters: Readonly<Record<VendorId, Adapter>>
  readonly fetch: typeof fetch
  readonly keyFor: (vendor: VendorId) => Promise<KeyGrant | undefined>
  /** The user's own inbox, if there is one: where it stands and what opens it. */
  readonly inboxGrant: () => Promise<{ readonly origin: string; readonly token: string } | undefined>
  readonly now: () => number
  /** Milliseconds that no clock setting can move; starts anywhere. */
  readonly steady: () => number
  /** Names this life of the worker: a row in flight under another name is an orphan. */
  readonly bootId: string
  readonly online: () => boolean
  readonly timings: Timings
  readonly random: () => number
  /** Holds the worker alive exactly as long as the work takes. */
  readonly stayAwake: <T>(work: Promise<T>) => Promise<T>
  /** Where an answer waits while the disk takes nothing. */
  readonly parking: Parking
  /** Gives back to a full disk what was set aside for that. */
  readonly makeRoom: () => Promise<void>
  /** For moments; whatever is longer is waited for by `wakeAt`. */
  readonly sleep: (ms: number) => Promise<void>
  readonly wakeAt: (when: number) => void
  readonly guard: SpendGuard
  /** Divides the vendors' windows, for worlds that run faster; 1 outside tests. */
  readonly timeScale: number
}
