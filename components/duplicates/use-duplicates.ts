import { useEffect, useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'
import { store } from '../../lib/store/opened'
import { type DuplicatePair, proposedDuplicates } from '../../lib/store/queries/duplicates'
import { mergePeople, unmergePeople } from '../../lib/store/writes/merge-people'
import { forgetNotSame, rememberNotSame } from '../../lib/store/writes/not-same'
import { showUndo } from '../../lib/ui-state/toast-state'
import { t } from '../ui/words'

const most = 100
const undoSeconds = 10

export function useDuplicates() {
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>()
  const [refusal, setRefusal] = useState<Refusal>()
  const look = () => proposedDuplicates(most).then(setPairs)
  useEffect(() => {
    void proposedDuplicates(most).then(setPairs)
  }, [])

  /** Others of whom is merged change with them: looked at again, instead of only taken away. */
  const after = async (work: () => Promise<unknown>) => {
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal('bad-request'))
    }
    await look()
  }

  return {
    pairs,
    refusal,
    merge: ({ kept, other }: DuplicatePair) =>
      after(async () => {
        const mergeId = await mergePeople(store, kept.id, other.id, Date.now())
        const undo = () => void after(() => unmergePeople(store, mergeId))
        showUndo(t('duplicateMerged', kept.name), undo, undoSeconds)
      }),
    apart: ({ kept, other }: DuplicatePair) =>
      after(async () => {
        await rememberNotSame(store, kept.id, other.id)
        const undo = () => void after(() => forgetNotSame(store, kept.id, other.id))
        showUndo(t('duplicateApart'), undo, undoSeconds)
      }),
    unmerge: (mergeId: string) => after(() => unmergePeople(store, mergeId)),
    swap: (pair: DuplicatePair) =>
      setPairs(pairs?.map((one) => (one === pair ? { ...pair, kept: pair.other, other: pair.kept } : one))),
  }
}
