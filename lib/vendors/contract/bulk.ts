import type { FindField } from '../../domain/finding'
import type { CallContext } from './call'
import type { Choosy, FindRequest, FindResult, Subject } from './find'
import type { OperationFacts } from './operation'

/** The receipt of a submitted job. Whoever gets it writes it to disk before doing anything else. */
export interface Ticket {
  readonly jobId: string
  readonly firstPollAfterMs: number
  /** How many contacts the vendor says it took. */
  readonly accepted?: number
}

export interface SubmitOperation extends OperationFacts, Choosy {
  readonly kind: 'submit'
  readonly fields: readonly FindField[]
  run(request: FindRequest, context: CallContext): Promise<Ticket>
}

export interface PollRequest {
  readonly jobId: string
  readonly subjects: readonly Subject[]
}

export type Progress =
  | {
      readonly state: 'running'
      readonly done?: number
      readonly total?: number
      readonly saidStatus?: string
    }
  | { readonly state: 'finished'; readonly result: FindResult; readonly saidStatus?: string }
  /** The vendor gave the job up; whether it charged for it is not known. */
  | { readonly state: 'stopped'; readonly saidStatus: string }

export interface PollOperation extends OperationFacts {
  readonly kind: 'poll'
  run(request: PollRequest, context: CallContext): Promise<Progress>
}

export interface BulkOperations {
  readonly submit: SubmitOperation
  readonly poll: PollOperation
}

export interface DeliverRequest extends FindRequest {
  readonly webhookUrl: string
  /** Echoed by the vendor, so that a delivery can prove which job it belongs to. */
  readonly custom: Readonly<Record<string, string>>
}

/** The vendor promises no body here; an id is kept if one is there. */
export interface Acknowledgement {
  readonly jobId?: string
}

export interface Delivery extends FindResult {
  readonly custom: Readonly<Record<string, string>>
}

/**
 * Results that the vendor posts to an address of the user's. `receive` is pure and does not care how the payload
 * travelled: should the vendor document a way to poll for it, only the fetching changes.
 */
export interface DeliverOperation extends OperationFacts, Choosy {
  readonly kind: 'deliver'
  readonly fields: readonly FindField[]
  run(request: DeliverRequest, context: CallContext): Promise<Acknowledgement>
  /** `missing` speaks of this delivery only: others may follow. Throws `unreadable`. */
  receive(payload: unknown, subjects: readonly Subject[]): Delivery
}
