import type { Seniority } from '../../domain/seniority'
import type { CallContext } from './call'
import type { OperationFacts } from './operation'

/** Alternatives inside one filter, all filters together. At least one of titles, keywords and countries. */
export interface ListFilters {
  readonly companyUrls: readonly string[]
  readonly jobTitles: readonly string[]
  readonly keywords?: string
  readonly countries: readonly string[]
}

export interface VendorList {
  readonly id: string
  readonly name: string
  readonly filters: ListFilters
  /** How many people the vendor stored, which is not how many it could have found. */
  readonly contactCount?: number
  readonly createdAt?: number
  readonly updatedAt?: number
}

export interface ListContact {
  readonly id: string
  readonly fullName?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly title?: string
  readonly headline?: string
  readonly company?: string
  readonly location?: string
  readonly seniority?: Seniority
  readonly saidSeniorities: readonly string[]
  /** Sales Navigator's id of the person: another id space than a public profile's. */
  readonly leadId?: string
  readonly leadUrl?: string
  readonly capturedAt?: number
}

export interface PageRequest {
  readonly offset: number
}

/** `nextOffset` is absent on the last page, and on an empty one whatever the vendor says. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextOffset?: number
  readonly saidTotal?: number
  readonly unreadable: number
}

export interface CreateListRequest {
  readonly name: string
  readonly filters: ListFilters
}

interface ListCall<Kind extends string, Request, Result> extends OperationFacts {
  readonly kind: Kind
  run(request: Request, context: CallContext): Promise<Result>
}

export interface CreateListOperation extends ListCall<'create-list', CreateListRequest, VendorList> {
  /** The most people one list can hold; the vendor stops there without saying so. */
  readonly cap: number
  check(request: CreateListRequest): string | undefined
  /** Whether a list seen afterwards is the one a lost answer was about. */
  recognises(list: VendorList, sent: CreateListRequest & { readonly sentAt: number }): boolean
}

export interface ListOperations {
  readonly create: CreateListOperation
  readonly all: ListCall<'lists', PageRequest, Page<VendorList>>
  readonly read: ListCall<'list', { readonly listId: string }, VendorList>
  /** Gives nothing back: the vendor's answer is not sure to hold the new name. Read the list again. */
  readonly rename: ListCall<'rename-list', { readonly listId: string; readonly name: string }, void>
  /** Cannot be undone. `gone`: it was not there any more, which is what was wanted. */
  readonly delete: ListCall<'delete-list', { readonly listId: string }, 'deleted' | 'gone'>
  readonly contacts: ListCall<'list-contacts', PageRequest & { readonly listId: string }, Page<ListContact>>
}
