import { useRef, useState } from 'react'
import type { Member } from '../../lib/domain/list'
import { nextTurn } from '../../lib/domain/next-turn'
import type { WorkStatus } from '../../lib/domain/person'
import { type Deleted, deletePeople, undeletePeople } from '../../lib/privacy/delete-people'
import { store } from '../../lib/store/opened'
import { putBackInList, putInList, removeFromList } from '../../lib/store/writes/lists'
import { addTag, giveBack, type Marks, removeTag, setStatus } from '../../lib/store/writes/mark-people'
import { showToast, showUndo } from '../../lib/ui-state/toast-state'
import { statusWords } from '../person/work'
import { count, t } from '../ui/words'

const atOnce = 500
const undoSeconds = 10

export interface Working {
  readonly done: number
  readonly total: number
  /** Absent where stopping halfway would lose somebody. */
  readonly stop: (() => void) | undefined
}

interface Target {
  readonly id: string
  readonly name: string
}

/** What is done with everybody chosen: in pieces that leave the page alive, stoppable, and with a way back. */
export function useBulk(chosenIds: () => string[]) {
  const [working, setWorking] = useState<Working>()
  const stopped = useRef(false)

  async function inPieces<T, R>(
    all: readonly T[],
    work: (piece: readonly T[]) => Promise<readonly R[]>,
  ): Promise<R[]> {
    const results: R[] = []
    const stop = () => {
      stopped.current = true
    }
    stopped.current = false
    for (let done = 0; done < all.length && !stopped.current; done += atOnce) {
      if (all.length > atOnce) setWorking({ done, total: all.length, stop })
      results.push(...(await work(all.slice(done, done + atOnce))))
      await nextTurn()
    }
    setWorking(undefined)
    return results
  }

  const marked = async (
    work: (ids: readonly string[], at: number) => Promise<Marks[]>,
    say: (n: number) => string,
  ) => {
    const at = Date.now()
    const before = await inPieces(chosenIds(), (ids) => work(ids, at))
    showUndo(
      say(before.length),
      () => void inPieces(before, (marks) => giveBack(store, marks, Date.now()).then(() => [])),
      undoSeconds,
    )
  }
  const leave = (listId: string, ids: readonly string[]): Promise<Member[]> =>
    inPieces(ids, (piece) => removeFromList(store, listId, piece, Date.now()))
  const comeBack = (members: readonly Member[]) =>
    inPieces(members, (piece) => putBackInList(store, piece).then(() => []))
  const join = (listId: string, ids: readonly string[]): Promise<string[]> =>
    inPieces(ids, (piece) => putInList(store, listId, piece, Date.now()))

  const comeAlive = async (gone: readonly Deleted[]) => {
    for (const [done, piece] of gone.entries()) {
      if (gone.length > 1) setWorking({ done: done * atOnce, total: gone.length * atOnce, stop: undefined })
      await undeletePeople(store, piece)
      await nextTurn()
    }
    setWorking(undefined)
  }

  return {
    working,
    erase: async () => {
      // In the order of the store, each piece is one stretch of it.
      const ids = chosenIds().sort()
      const gone = await inPieces(ids, async (piece) => [await deletePeople(store, piece)])
      const n = gone.reduce((sum, { people }) => sum + people.length, 0)
      showUndo(count('bulkDeleted', n), () => void comeAlive(gone), undoSeconds)
    },
    status: (status: WorkStatus) =>
      marked(
        (ids, at) => setStatus(store, ids, status, at),
        (n) => count('bulkMarked', n, t(statusWords[status])),
      ),
    tag: (tag: string) =>
      marked(
        (ids, at) => addTag(store, ids, tag, at),
        (n) => count('bulkTagged', n, tag),
      ),
    untag: (tag: string) =>
      marked(
        (ids, at) => removeTag(store, ids, tag, at),
        (n) => count('bulkUntagged', n, tag),
      ),
    remove: async (from: Target) => {
      const gone = await leave(from.id, chosenIds())
      showUndo(count('bulkRemoved', gone.length, from.name), () => void comeBack(gone), undoSeconds)
    },
    copy: async (to: Target) => {
      const came = await join(to.id, chosenIds())
      if (came.length === 0) showToast(t('alreadyIn', to.name))
      else showUndo(count('addedTo', came.length, to.name), () => void leave(to.id, came), undoSeconds)
    },
    move: async (from: Target, to: Target) => {
      const ids = chosenIds()
      const came = await join(to.id, ids)
      const gone = await leave(from.id, ids)
      const back = async () => {
        await comeBack(gone)
        await leave(to.id, came)
      }
      showUndo(count('bulkMoved', gone.length, to.name), () => void back(), undoSeconds)
    },
  }
}

export type Bulk = ReturnType<typeof useBulk>
