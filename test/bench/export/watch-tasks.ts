/** How long something took, and the longest task meanwhile: zero where none was long enough to be felt. */
export interface Watched {
  readonly ms: number
  readonly longest: number
}

export async function watchTasks(work: () => Promise<unknown>): Promise<Watched> {
  // The task that asks for it, which may have been making ready what is worked on, is not part of it.
  await new Promise((resolve) => setTimeout(resolve, 50))
  let longest = 0
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration)
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: 'longtask' })
  const started = performance.now()
  await work()
  const ms = performance.now() - started
  // The last task is told of when it is over.
  await new Promise((resolve) => setTimeout(resolve, 50))
  note(observer.takeRecords())
  observer.disconnect()
  return { ms, longest }
}
