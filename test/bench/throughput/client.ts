import type { Someone } from '../../faults/people'

/** What one life of a program holds: when it is killed, this is gone. */
export interface Life {
  readonly alive: () => boolean
}

/** A found address, as it reached a place that survives. */
export type Stored = Map<string, string>

/** One way of getting a list of people through the vendor's limit. */
export interface Client {
  readonly name: string
  /** People per request: what the fewest possible requests would be. */
  open(people: readonly Someone[], fetch: typeof globalThis.fetch, stored: Stored): Promise<Program>
}

export interface Program {
  /** Works until nothing is left to do, or for as long as this life lasts. */
  live(life: Life): Promise<void>
  /** Asked at the end: for how many people the user is told that the answer was lost, and asked what to do. */
  asks(): Promise<ReadonlySet<string>>
}
