import browser from 'webextension-polyfill'

const pulseMs = 20_000
let holding = 0
let pulse: ReturnType<typeof setInterval> | undefined

/**
 * Chrome ends an idle worker after 30 seconds, a waiting fetch included, and the vendor may have charged by then.
 * An extension call every 20 seconds counts as life; it stops with the last piece of work.
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  holding += 1
  pulse ??= setInterval(() => void browser.runtime.getPlatformInfo(), pulseMs)
  try {
    return await work
  } finally {
    holding -= 1
    if (holding === 0) {
      clearInterval(pulse)
      pulse = undefined
      // The browser keeps 250 timings and then no more: the eye for double sending would go blind.
      performance.clearResourceTimings()
    }
  }
}
