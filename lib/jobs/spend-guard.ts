/** Whether spending is safe at all: the data are whole, and no newer program has written them. */
export interface SpendGuard {
  readonly blocked: () => 'lost-rows' | 'newer-data' | undefined
  /** Called after each commit to the journal or the book, so that the figures outside follow. */
  readonly committed: () => void
}
