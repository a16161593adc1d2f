import type { ColumnId, Recipe, RecipeColumn, RecipeFilter } from '../domain/recipe'
import { type ExportRow, leaves as mayLeave } from './export-row'

const receipts: Record<'email' | 'phone', readonly ColumnId[]> = {
  email: ['emailStatus', 'emailSource', 'emailDate'],
  phone: ['phoneStatus', 'phoneSource', 'phoneDate'],
}

/** Formats that are a list of addresses have no room to say how sure one is. */
export const unlabelled = (recipe: Recipe): boolean =>
  recipe.format === 'emails' || recipe.format === 'name-email'

/** Of these only verified addresses may leave, whatever the recipe says. */
export const filterOf = (recipe: Recipe): RecipeFilter =>
  unlabelled(recipe) ? 'verified-email' : recipe.only

/**
 * The columns as they are written: with the receipts where they were asked for, and with the status beside an address
 * or number that may be a guess, asked for or not. A heading stands once only.
 */
export function columnsOf(recipe: Recipe, nameOf: (id: ColumnId) => string): RecipeColumn[] {
  const present = new Set(recipe.columns.map(({ id }) => id))
  const added = (field: 'email' | 'phone'): readonly ColumnId[] => {
    if (recipe.receipts) return receipts[field]
    const sure = field === 'email' && filterOf(recipe) === 'verified-email'
    return sure ? [] : receipts[field].slice(0, 1)
  }
  const wanted = recipe.columns.flatMap((column) => {
    const { id } = column
    const more = id === 'email' || id === 'phone' ? added(id).filter((one) => !present.has(one)) : []
    return [column, ...more.map((one) => ({ id: one, header: '' }))]
  })
  const taken = new Set<string>()
  return wanted.map(({ id, header }) => {
    const name = header.trim() || nameOf(id)
    let once = name
    for (let i = 2; taken.has(once.toLowerCase()); i += 1) once = `${name} ${i}`
    taken.add(once.toLowerCase())
    return { id, header: once }
  })
}

const filters: Record<RecipeFilter, (row: ExportRow) => boolean> = {
  everyone: () => true,
  'with-email': ({ email }) => email !== undefined && mayLeave(email),
  'verified-email': ({ email }) => email?.status === 'verified',
  'with-phone': ({ phone }) => phone !== undefined && mayLeave(phone),
}

export const passes = (recipe: Recipe): ((row: ExportRow) => boolean) => filters[filterOf(recipe)]
