/** A passage of a package that goes, from its first words up to the words that follow it, and what stands there instead. */
export type Passage = readonly [from: string, upTo: string, instead?: string]

/** Every passage must stand there exactly once: a package that changed is looked at before anything is cut out of it. */
export function cutPassages(name: string, code: string, passages: readonly Passage[]): string {
  return passages.reduce((rest, [from, upTo, instead = '']) => {
    const [before, after, ...more] = rest.split(from)
    const end = after?.indexOf(upTo) ?? -1
    if (before === undefined || after === undefined || end < 0 || more.length > 0)
      throw new Error(`${name} changed: "${from}" no longer stands there once`)
    return before + instead + after.slice(end)
  }, code)
}
