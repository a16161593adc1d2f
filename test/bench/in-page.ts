/** What runs inside the measured page: each must be whole in itself. */

/** From an event until the second frame after it: then it has been painted. */
export async function clickToRows(selector: string): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const started = performance.now()
  ;[...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(selector))?.click()
  while (!document.querySelector('[data-row="0"]')) await frame()
  await frame()
  return performance.now() - started
}

export async function typeText(text: string): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const times: number[] = []
  const rows = () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')
  for (let n = 1; n <= text.length; n++) {
    const before = rows()
    const started = performance.now()
    setValue?.call(field, text.slice(0, n))
    field?.dispatchEvent(new Event('input', { bubbles: true }))
    for (let frames = 0; frames < 2 || (rows() === before && frames < 6); frames++) await frame()
    times.push(performance.now() - started)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  setValue?.call(field, '')
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  return times
}

export async function sortBy(name: string): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const heads = [...document.querySelectorAll<HTMLElement>('[role="columnheader"]')]
  const head = heads.find((one) => one.textContent === name)
  const before = head?.getAttribute('aria-sort')
  const started = performance.now()
  head?.click()
  while (head?.getAttribute('aria-sort') === before) await frame()
  await frame()
  return performance.now() - started
}

/** Four thousand pixels a frame for three seconds: how long each frame took. */
export async function scrollFrames(perFrame: number): Promise<number[]> {
  const grid = document.querySelector('[role="grid"]')
  const frames: number[] = []
  let last = performance.now()
  for (const until = last + 3000; last < until; ) {
    grid?.scrollBy({ top: perFrame })
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    frames.push(now - last)
    last = now
  }
  return frames
}
