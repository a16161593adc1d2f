import browser from 'webextension-polyfill'

export const tick = 'tick'
const soonest = 30_000
let timer: ReturnType<typeof setTimeout> | undefined
let timerAt = Number.POSITIVE_INFINITY

/**
 * Wakes the runner at a time. Alarms are at least half a minute away, so a short wait runs on a timer with an
 * alarm behind it, should the worker not live that long.
 */
export function wakeAt(when: number, wake: () => void): void {
  const wait = Math.max(0, when - Date.now())
  void browser.alarms.create(tick, { when: Date.now() + Math.max(wait, soonest) })
  if (wait >= soonest || when >= timerAt) return
  clearTimeout(timer)
  timerAt = when
  timer = setTimeout(() => {
    timerAt = Number.POSITIVE_INFINITY
    wake()
  }, wait)
}
