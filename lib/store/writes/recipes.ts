import { Recipe } from '../../domain/recipe'
import type { Store } from '../database'

const recipesKey = 'recipes'

/** Each recipe is read by itself: one that no longer parses does not take the others with it. */
export async function readRecipes(store: Store): Promise<Recipe[]> {
  const stored = (await store.notes.get(recipesKey))?.value
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one) => {
    const parsed = Recipe.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

const change = (store: Store, work: (kept: Recipe[]) => Recipe[]): Promise<void> =>
  store.transaction('rw', store.notes, async () => {
    await store.notes.put({ key: recipesKey, value: work(await readRecipes(store)) })
  })

/** New ones come last, changed ones stay in their place. */
export const saveRecipe = (store: Store, recipe: Recipe): Promise<void> => {
  const checked = Recipe.parse(recipe)
  return change(store, (kept) =>
    kept.some(({ id }) => id === checked.id)
      ? kept.map((one) => (one.id === checked.id ? checked : one))
      : [...kept, checked],
  )
}

export const deleteRecipe = (store: Store, id: string): Promise<void> =>
  change(store, (kept) => kept.filter((one) => one.id !== id))
