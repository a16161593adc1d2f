import type { Context } from './context'

/**
 * Nothing is answered before the data have been looked at and the orphans of an earlier life are found. A start
 * that failed (a full disk, a locked database) is tried again by whoever knocks next.
 */
export function booter({ guard, runner }: Context): () => Promise<void> {
  let started: Promise<void> | undefined
  return () => {
    started ??= guard
      .check()
      .then(() => runner.start())
      .catch((error: unknown) => {
        started = undefined
        throw error
      })
    return started
  }
}
