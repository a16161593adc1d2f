import type { Seniority } from '../../domain/seniority'
import type { CallContext } from './call'
import type { FoundProfile } from './find'
import type { OperationFacts } from './operation'

export interface Persona {
  readonly name: string
  readonly jobTitles: readonly string[]
  readonly excludeJobTitles: readonly string[]
}

export interface SourceRequest {
  readonly company: { readonly name?: string; readonly domain?: string; readonly linkedInUrl?: string }
  readonly personas: readonly Persona[]
  readonly seniorities: readonly Seniority[]
  readonly countries: readonly string[]
  readonly limit: number
  readonly companyInfo: boolean
}

export interface SourcedPerson extends FoundProfile {
  readonly seniority?: Seniority
  /** The vendor's own word, where it is none of ours. */
  readonly saidSeniority?: string
  readonly department?: string
  readonly location?: string
  /** The matched company is not the one asked for. */
  readonly otherCompany?: true
}

export interface SourceResult {
  readonly people: readonly SourcedPerson[]
  /** The vendor's figure, whose meaning it does not explain: it may be more than came, and cannot be paged. */
  readonly totalFound?: number
  readonly unreadable: number
}

export interface SourceOperation extends OperationFacts {
  readonly kind: 'source'
  /** The field that keeps the request from being sent, in our words. */
  check(request: SourceRequest): string | undefined
  run(request: SourceRequest, context: CallContext): Promise<SourceResult>
}
