import type { VendorId } from './vendor'

/** What keeps a vendor's next call from leaving now. */
export type QueueReason = 'slot' | 'vendor-pause' | 'offline' | 'no-key' | 'busy' | 'inbox'

/** Published by the worker at the end of each turn, for whoever shows what is being waited for. */
export interface QueueState {
  readonly vendor: VendorId
  readonly operation: string
  readonly why: QueueReason
  /** Absent where nobody can say: until somebody does something. */
  readonly nextAt?: number
  readonly limit?: { readonly max: number; readonly windowMs: number }
}

export const queueNote = 'queue'
