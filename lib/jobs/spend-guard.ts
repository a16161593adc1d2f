/** Whether spending is safe at all: the data are whole. */
export interface SpendGuard {
  readonly blocked: () => 'lost-rows' | undefined
  /** Called after each commit to the journal or the book, so that the figures outside follow. */
  readonly committed: () => void
}
