import type { VendorId } from '../domain/vendor'
import type { BulkOperations, DeliverOperation } from './contract/bulk'
import type { FindOperation } from './contract/find'
import type { ListOperations } from './contract/lists'
import type { SourceOperation } from './contract/source'
import type {
  BalanceOperation,
  PreflightOperation,
  ProbeOperation,
  ProvidersOperation,
} from './contract/standing'

/**
 * What a vendor adapter is: a set of operations, each of which makes exactly one request with the fetch, key and
 * signal it is given, and returns domain values or throws one `VendorError`. An adapter never retries, waits,
 * stores or logs. When and whether to call is the business of `jobs`.
 */
export interface Adapter {
  readonly id: VendorId
  readonly find: readonly FindOperation[]
  readonly bulk?: BulkOperations
  readonly deliver?: DeliverOperation
  readonly source?: SourceOperation
  readonly lists?: ListOperations
  readonly balance?: BalanceOperation
  readonly providers?: ProvidersOperation
  readonly preflight?: PreflightOperation
  readonly probe: ProbeOperation
}

export type * from './contract/bulk'
export type * from './contract/call'
export type * from './contract/find'
export type * from './contract/lists'
export type * from './contract/operation'
export type * from './contract/source'
export type * from './contract/standing'
export { type Charged, VendorError } from './contract/vendor-error'
