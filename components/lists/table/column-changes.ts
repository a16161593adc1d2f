import { type ColumnId, narrowest, type ShownColumn } from './columns'

export const resized = (columns: readonly ShownColumn[], id: ColumnId, width: number): ShownColumn[] =>
  columns.map((column) => (column.id === id ? { id, width: Math.max(narrowest, width) } : column))

/** The same ones where there is no such place. */
export function moved(columns: readonly ShownColumn[], id: ColumnId, to: number): readonly ShownColumn[] {
  const column = columns.find((one) => one.id === id)
  const others = columns.filter((one) => one.id !== id)
  return column && to >= 0 && to < columns.length ? others.toSpliced(to, 0, column) : columns
}
