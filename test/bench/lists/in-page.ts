/** What runs inside the measured page: each must be whole in itself. */

export interface Struck {
  /** From the key, as the browser got it, until its rows were painted. */
  readonly toPaint: number
  /** Only what the page did for it: handling, drawing, laying out and painting. */
  readonly work: number
}

/** Takes the time of every letter from here on, by real key presses. */
export function watchKeys(): void {
  const struck: Struck[] = []
  let key: { pressed: number; began: number; drawn: number } | undefined
  const painted = (now: number, frame: number) => {
    if (!key) return
    struck[struck.length - 1] = { toPaint: now - key.pressed, work: key.drawn - key.began + now - frame }
  }
  const afterPaint = () =>
    requestAnimationFrame(() => {
      const frame = performance.now()
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => painted(performance.now(), frame))
      channel.port1.start()
      channel.port2.postMessage(0)
    })
  addEventListener(
    'input',
    ({ timeStamp }) => {
      const began = performance.now()
      key = { pressed: timeStamp, began, drawn: began }
      struck.push({ toPaint: 0, work: 0 })
      afterPaint()
    },
    true,
  )
  const grid = document.querySelector('[role="grid"]')
  if (grid)
    new MutationObserver(() => {
      if (key) key.drawn = performance.now()
      afterPaint()
    }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true })
  Object.assign(globalThis, { struck })
}

/** From a click until the second frame after the first row stands there: then it has been painted. */
export async function clickToRows(name: string): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const started = performance.now()
  ;[...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name))?.click()
  while (!document.querySelector('[data-row="0"]')) await frame()
  await frame()
  return performance.now() - started
}

/** The same until something about the table has changed. */
export async function clickToChange(given: {
  readonly on: string
  readonly named: string
  readonly changes: 'aria-rowcount' | 'aria-sort' | 'aria-selected'
}): Promise<number> {
  const { on, named, changes } = given
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const element = [...document.querySelectorAll<HTMLElement>(on)].find(
    (one) => one.textContent === named || one.getAttribute('aria-label') === named,
  )
  if (!element) throw new Error(`no ${named}`)
  const watched = () =>
    changes === 'aria-sort'
      ? element.getAttribute(changes)
      : document.querySelector(`[role="grid"] [${changes}], [role="grid"][${changes}]`)?.getAttribute(changes)
  const before = watched()
  const started = performance.now()
  element.click()
  for (let frames = 0; watched() === before; frames++) {
    if (frames > 600) throw new Error(`${named} changed no ${changes}`)
    await frame()
  }
  await frame()
  return performance.now() - started
}

/** So many pixels a frame for so long: how long each frame took. */
export async function scrollFrames(given: {
  readonly box: string
  readonly perFrame: number
  readonly ms: number
}): Promise<number[]> {
  const grid = document.querySelector(given.box)
  const frames: number[] = []
  let last = performance.now()
  for (const until = last + given.ms; last < until; ) {
    grid?.scrollBy({ top: given.perFrame })
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    frames.push(now - last)
    last = now
  }
  grid?.scrollTo({ top: 0 })
  return frames.slice(1)
}
