import { useMemo, useRef } from 'react'
import { choose, chosenAmong, isChosen, type Selection } from './selection'

interface Chosen {
  readonly slots: Uint32Array
  /** How long the marks must be. */
  readonly size: number
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
}

/** Rows ticked one by one, from one to another, or all: a range begins at the row that was touched last. */
export function useChoosing({ slots, size, selection, onSelect }: Chosen) {
  const anchor = useRef(0)
  const count = useMemo(() => chosenAmong(selection, slots), [selection, slots])
  const all = (wanted: boolean) => onSelect(choose(selection, slots, wanted, size))
  return {
    chosen: count === 0 ? 'none' : count === slots.length ? 'all' : 'some',
    all,
    toggleAll: () => all(count < slots.length),
    touch: (row: number) => {
      anchor.current = Math.max(0, row)
    },
    toggle: (row: number) => {
      const slot = slots[row]
      if (slot === undefined) return
      anchor.current = row
      onSelect(choose(selection, [slot], !isChosen(selection, slot), size))
    },
    upTo: (row: number) => {
      const from = Math.min(anchor.current, Math.max(0, row))
      const to = Math.max(anchor.current, Math.max(0, row))
      onSelect(choose(selection, slots.subarray(from, to + 1), true, size))
    },
  } as const
}
