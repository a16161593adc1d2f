import { type RefObject, useLayoutEffect, useState } from 'react'

/** Other people were asked for: they are read from the first one on, wherever somebody was among those before. */
export function useRestart(
  box: RefObject<HTMLDivElement | null>,
  wish: unknown,
  { restart, scrolledTo }: { readonly restart: () => void; readonly scrolledTo: RefObject<number> },
): void {
  const [before, setBefore] = useState(wish)
  if (before !== wish) {
    setBefore(wish)
    restart()
  }
  useLayoutEffect(() => {
    // Asking the box where it is would lay it out once more for each letter typed.
    if (wish && scrolledTo.current > 0) box.current?.scrollTo({ top: 0 })
  }, [box, wish, scrolledTo])
}
