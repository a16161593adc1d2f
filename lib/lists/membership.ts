/** Who is in a list: slots in the order of adding, and when each was added. */
export interface Membership {
  readonly slots: Uint32Array
  readonly addedAt: Float64Array
}

export const nobody: Membership = { slots: new Uint32Array(0), addedAt: new Float64Array(0) }

/** The list after some came, with the time they were added, and some went, without one. */
export function changeMembers(
  before: Membership,
  changes: ReadonlyMap<number, number | undefined>,
): Membership {
  const after: [slot: number, addedAt: number][] = []
  for (const [i, slot] of before.slots.entries())
    if (!changes.has(slot)) after.push([slot, before.addedAt[i] ?? 0])
  let sorted = true
  let last = after.at(-1)?.[1] ?? 0
  for (const [slot, addedAt] of changes) {
    if (addedAt === undefined) continue
    sorted &&= addedAt >= last
    last = addedAt
    after.push([slot, addedAt])
  }
  if (!sorted) after.sort((a, b) => a[1] - b[1] || a[0] - b[0])
  return {
    slots: Uint32Array.from(after, ([slot]) => slot),
    addedAt: Float64Array.from(after, ([, at]) => at),
  }
}
