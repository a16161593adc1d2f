/** Chosen people, by slot. A new object for every change, but the marks are the same: they are as long as the index. */
export interface Selection {
  readonly marks: Uint8Array
  readonly count: number
}

export const noSelection: Selection = { marks: new Uint8Array(0), count: 0 }

const longEnough = (marks: Uint8Array, size: number): Uint8Array => {
  if (marks.length >= size) return marks
  const longer = new Uint8Array(size)
  longer.set(marks)
  return longer
}

export const isChosen = ({ marks }: Selection, slot: number): boolean => marks[slot] === 1

export function choose(before: Selection, slots: Iterable<number>, chosen: boolean, size: number): Selection {
  const marks = longEnough(before.marks, size)
  let count = before.count
  const wanted = chosen ? 1 : 0
  for (const slot of slots) {
    if (marks[slot] === wanted) continue
    marks[slot] = wanted
    count += chosen ? 1 : -1
  }
  return { marks, count }
}

/** How many of these are chosen: all, some or none of what a table shows. */
export function chosenAmong({ marks, count }: Selection, slots: Uint32Array): number {
  if (count === 0) return 0
  let n = 0
  for (const slot of slots) n += marks[slot] ?? 0
  return n
}
