import browser from 'webextension-polyfill'

export const tick = 'tick'
const soonest = 30_000
/** Alarms come late by up to a second: one wakes us before the time, and the rest is waited for by a timer. */
const early = 1500
let timer: ReturnType<typeof setTimeout> | undefined
let timerAt = Number.POSITIVE_INFINITY

/**
 * Wakes the runner at a time. Alarms are at least half a minute away, so a short wait runs on a timer with an
 * alarm behind it, should the worker not live that long.
 */
export function wakeAt(when: number, wake: () => void): void {
  const wait = Math.max(0, when - Date.now())
  void browser.alarms.create(tick, { when: Date.now() + Math.max(wait - early, soonest) })
  if (wait >= soonest + early || when >= timerAt) return
  clearTimeout(timer)
  timerAt = when
  timer = setTimeout(() => {
    timerAt = Number.POSITIVE_INFINITY
    wake()
  }, wait)
}
