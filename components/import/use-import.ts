import { useRef, useState } from 'react'
import type { ImportCandidate } from '../../lib/domain/import-candidate'
import { nextTurn } from '../../lib/domain/next-turn'
import { candidateProbe } from '../../lib/import/candidate-probe'
import { type Imported, type ImportTally, runImport } from '../../lib/import/run-import'
import { suppressedAmong } from '../../lib/privacy/suppression'
import { store } from '../../lib/store/opened'
import { openImport } from '../../lib/store/writes/import-people'
import { createList } from '../../lib/store/writes/lists'
import type { OpenedFile } from './open-file'

/** Where the people go: a list there is, a new one, or none. */
export type ImportGoal = { readonly listId: string } | { readonly newList: string } | undefined

export type ImportStep =
  | { readonly at: 'choose'; readonly problem?: boolean }
  | { readonly at: 'map'; readonly opened: OpenedFile }
  | { readonly at: 'running'; readonly tally: ImportTally; readonly cancel: () => void }
  | { readonly at: 'done'; readonly imported: Imported; readonly name: string; readonly listId?: string }

/** Those of these who must not be here, by any of their names. */
async function refuse(candidates: readonly ImportCandidate[]): Promise<ReadonlySet<number>> {
  const refs = await suppressedAmong(store, candidates.map(candidateProbe))
  return new Set([...refs].map(Number))
}

const listFor = async (goal: ImportGoal, at: number): Promise<string | undefined> => {
  if (!goal) return undefined
  return 'listId' in goal ? goal.listId : (await createList(store, goal.newList, at)).id
}

export function useImport() {
  const [step, setStep] = useState<ImportStep>({ at: 'choose' })
  const painted = useRef(0)

  const start = async (opened: OpenedFile, goal: ImportGoal) => {
    const stop = new AbortController()
    const show = (tally: ImportTally) => {
      // Ten times a second is as often as anybody can read.
      const now = performance.now()
      if (now - painted.current < 100) return
      painted.current = now
      setStep({ at: 'running', tally, cancel: () => stop.abort() })
    }
    painted.current = 0
    show({ total: 0, added: 0, joined: 0, refused: 0, bad: 0, share: 0 })
    const at = Date.now()
    const listId = await listFor(goal, at)
    const desk = await openImport(store, { listId, at })
    const imported = await runImport({
      file: opened.file,
      shape: opened.shape,
      mapping: opened.mapping,
      hasHeading: opened.hasHeading,
      refuse,
      save: desk.save,
      onProgress: show,
      pause: nextTurn,
      signal: stop.signal,
    })
    setStep({ at: 'done', imported, name: opened.name, ...(listId ? { listId } : {}) })
  }

  return { step, setStep, start }
}
