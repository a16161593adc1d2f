import type { SortColumn } from '../../../lib/lists/sort'
import type { Word } from '../../ui/words'

export type ColumnId = Exclude<SortColumn, 'updatedAt'>

interface Column {
  readonly word: Word
  readonly width: number
  /** Changed in its cell, by a click or Enter. */
  readonly editable?: true
}

export const columns: Record<ColumnId, Column> = {
  name: { word: 'columnFullName', width: 132 },
  company: { word: 'columnCompany', width: 112 },
  email: { word: 'columnEmail', width: 196 },
  title: { word: 'columnTitle', width: 160 },
  phone: { word: 'columnPhone', width: 128 },
  status: { word: 'workStatus', width: 96, editable: true },
  tags: { word: 'columnTags', width: 128, editable: true },
  note: { word: 'columnNote', width: 160, editable: true },
  seniority: { word: 'columnSeniority', width: 88 },
  country: { word: 'columnCountry', width: 72 },
  department: { word: 'columnDepartment', width: 112 },
  domain: { word: 'columnDomain', width: 140 },
  location: { word: 'columnLocation', width: 140 },
  createdAt: { word: 'columnAdded', width: 88 },
}

export interface ShownColumn {
  readonly id: ColumnId
  readonly width: number
}

export const narrowest = 56
export const widest = 640

const usual: readonly ColumnId[] = ['name', 'company', 'email', 'title', 'phone', 'status', 'tags', 'note']

export const usualColumns: readonly ShownColumn[] = usual.map((id) => ({ id, width: columns[id].width }))

const isColumn = (id: string): id is ColumnId => id in columns

/** As remembered, as far as it can still be understood; the name is always there. */
export function shownColumns(
  kept: readonly { id: string; width: number }[] | undefined,
): readonly ShownColumn[] {
  if (!kept) return usualColumns
  const seen = new Set<string>()
  const shown = kept.flatMap(({ id, width }): ShownColumn[] => {
    if (!isColumn(id) || seen.has(id)) return []
    seen.add(id)
    return [{ id, width: Math.min(widest, Math.max(narrowest, Math.round(width))) }]
  })
  return seen.has('name') ? shown : [{ id: 'name', width: columns.name.width }, ...shown]
}
