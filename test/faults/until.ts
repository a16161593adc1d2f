import { setTimeout as wait } from 'node:timers/promises'

export { wait }

/** Whether it came true in time. */
export async function until(
  true_: () => boolean | Promise<boolean>,
  ms: number,
  every = 5,
): Promise<boolean> {
  const end = Date.now() + ms
  for (;;) {
    if (await true_()) return true
    if (Date.now() > end) return false
    await wait(every)
  }
}
