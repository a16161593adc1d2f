import { type RefObject, useLayoutEffect, useRef } from 'react'

/** An element that reaches exactly to the foot of the window, whatever stands above it. */
export function useFillHeight(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = () => {
      if (!element.current) return
      const top = element.current.getBoundingClientRect().top + scrollY
      element.current.style.height = `calc(100dvh - ${top}px)`
    }
    fit()
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  }, [])
  return element
}
