import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that is always the same one and does what the newest would: what it is given to is not drawn again. */
export function useSteady<Given extends readonly unknown[], Answer>(
  newest: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
