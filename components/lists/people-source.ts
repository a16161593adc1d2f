import { useEffect } from 'react'
import { create } from 'zustand'
import type { PeopleState } from '../../lib/lists/people-state'
import { store } from '../../lib/store/opened'
import { watchPeople } from '../../lib/store/people-index/watch'

interface Source {
  readonly state: PeopleState | undefined
  /** Grows with every change: the state itself stays the same object. */
  readonly version: number
  /** While the index is made from the ground up. */
  readonly progress: { readonly done: number; readonly total: number } | undefined
}

const useSource = create<Source>(() => ({ state: undefined, version: 0, progress: undefined }))

let watching = false

function watch(): void {
  if (watching) return
  watching = true
  watchPeople(store, {
    changed: (state) =>
      useSource.setState(({ version }) => ({ state, version: version + 1, progress: undefined })),
    progress: (done, total) => useSource.setState({ progress: { done, total } }),
  })
}

/** All people, in memory, up to date. Once asked for, they stay for as long as the page is open. */
export function usePeople(): Source {
  useEffect(watch, [])
  return useSource()
}
