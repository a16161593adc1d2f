import { useState, useSyncExternalStore } from 'react'

let ticked = 0
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

const tick = () => {
  ticked = Date.now()
  for (const listener of listeners) listener()
}

/** One clock for every live line on the page, and none while no line lives. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    ticked = Date.now()
    timer = setInterval(tick, 1000)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(timer)
  }
}

const still = () => () => undefined

/** The time, renewed every second while somebody needs it for a live line. */
export function useNow(running: boolean): number {
  const [since] = useState(() => Date.now())
  const now = useSyncExternalStore(running ? subscribe : still, () => ticked)
  return Math.max(since, now)
}
