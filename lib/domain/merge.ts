import type { Member } from './list'
import type { Person } from './person'

/** How two people were made one: each row that was moved, so that the way back is exact. */
export interface Merge {
  readonly id: string
  readonly at: number
  readonly keptId: string
  readonly goneId: string
  /** Both as they were, and what was made of them. */
  readonly kept: Person
  readonly gone: Person
  readonly joined: Person
  readonly findingIds: readonly string[]
  readonly jobIds: readonly string[]
  readonly eventIds: readonly number[]
  /** The line in the history that tells of it. */
  readonly mark: number
  /** The places of whom is gone now, and the lists in which the other took them over. */
  readonly members: readonly Member[]
  readonly takenOver: readonly string[]
}
