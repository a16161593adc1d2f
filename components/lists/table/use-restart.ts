import { type RefObject, useLayoutEffect, useState } from 'react'

/** Other people were asked for: they are read from the first one on, wherever somebody was among those before. */
export function useRestart(box: RefObject<HTMLDivElement | null>, wish: unknown, restart: () => void): void {
  const [before, setBefore] = useState(wish)
  if (before !== wish) {
    setBefore(wish)
    restart()
  }
  useLayoutEffect(() => {
    if (wish) box.current?.scrollTo({ top: 0 })
  }, [box, wish])
}
