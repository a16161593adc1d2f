import type { CallContext, Transport } from './call'
import type { OperationFacts } from './operation'

export interface Balance {
  /** May be fractional, whatever the vendor's page says. */
  readonly credits: number
  readonly spent?: number
}

/** The cheapest harmless call that proves a key. `undefined`: the vendor did not say, and nothing was learned. */
export interface BalanceOperation extends OperationFacts {
  readonly kind: 'balance'
  run(context: CallContext): Promise<Balance | undefined>
}

export interface Provider {
  readonly name: string
  readonly type?: string
  readonly tier?: string
  readonly enabled?: boolean
}

/** The vendor's own sources, so that the user can see who else learns of a lookup. */
export interface ProvidersOperation extends OperationFacts {
  readonly kind: 'providers'
  run(context: CallContext): Promise<readonly Provider[]>
}

/** `unknown` must never block anybody: the vendor does not promise this answer. */
export interface Readiness {
  readonly salesNavigator: 'connected' | 'not-connected' | 'unknown'
  readonly saidStatus?: string
}

export interface PreflightOperation extends OperationFacts {
  readonly kind: 'preflight'
  run(context: CallContext): Promise<Readiness>
}

/**
 * One request without a key that shows which protocol the vendor's front speaks. Its answer is worth keeping for a
 * day; it must not go out right before a paid call, because it leaves a warm connection behind.
 */
export interface ProbeOperation extends OperationFacts {
  readonly kind: 'probe'
  run(context: Pick<CallContext, 'fetch' | 'signal' | 'timings'>): Promise<Transport | undefined>
}
