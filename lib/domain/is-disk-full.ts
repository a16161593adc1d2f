/**
 * A disk that is full fails every write in one of a few ways, and what was begun before it is broken off: nobody else
 * here breaks off a transaction without a word of its own.
 */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  /quota|no_space|UnknownError|AbortError|inactive/i.test(`${error.name} ${error.message}`)
