import type { Database } from 'libsql'

/**
 * Writes that are ready in the same turn share one transaction, hence one wait for the disk. Nobody is answered
 * before it is committed; if it fails, all of them fail and nothing was promised.
 */
export function createGroupCommit(database: Database) {
  let waiting: Array<{ work: () => void; done: (error?: unknown) => void }> = []

  function commitAll(): void {
    const batch = waiting
    waiting = []
    let failure: unknown
    try {
      database.exec('begin immediate')
      for (const write of batch) write.work()
      database.exec('commit')
    } catch (error) {
      failure = error ?? new Error('commit failed')
      if (database.inTransaction) database.exec('rollback')
    }
    for (const write of batch) write.done(failure)
  }

  return function commit<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T
      const write = {
        work: () => {
          result = work()
        },
        done: (error?: unknown) => (error === undefined ? resolve(result) : reject(error)),
      }
      if (waiting.push(write) === 1) setImmediate(commitAll)
    })
  }
}
