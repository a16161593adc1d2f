import { useLiveQuery } from 'dexie-react-hooks'
import { Copy, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Recipe } from '../../lib/domain/recipe'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { store } from '../../lib/store/opened'
import { ownRecipes } from '../../lib/store/queries/recipes'
import { deleteRecipe, saveRecipe } from '../../lib/store/writes/recipes'
import { showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem } from '../ui/menu'
import { t } from '../ui/words'
import { RecipeEditor } from './recipe-editor'
import { filterName, formatName, recipeName } from './recipe-words'

const copyOf = (recipe: Recipe): Recipe => ({
  ...recipe,
  id: crypto.randomUUID(),
  name: t('recipeCopyOf', recipeName(recipe)).slice(0, 80),
})

/** Own ways of writing people, made from one of ours. They stand in every export and copy menu. */
export function RecipesSection() {
  const own = useLiveQuery(ownRecipes)
  const [edited, setEdited] = useState<Recipe>()
  if (!own) return null
  const remove = async (recipe: Recipe) => {
    await deleteRecipe(store, recipe.id)
    showUndo(t('recipeDeleted', recipe.name), () => void saveRecipe(store, recipe), 6)
  }
  return (
    <>
      <p className="text-soft">{t('recipesIntro')}</p>
      <ul className="my-2">
        {own.map((recipe) => (
          <li key={recipe.id} className="flex items-center gap-1 border-t border-line py-1 first:border-t-0">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium" title={recipe.name}>
                {recipe.name}
              </span>
              <span className="block truncate text-sm text-soft">
                {[formatName(recipe.format), filterName(recipe.only)].join(' · ')}
              </span>
            </span>
            <IconButton
              icon={Pencil}
              label={t('recipeEdit', recipe.name)}
              onClick={() => setEdited(recipe)}
            />
            <IconButton
              icon={Copy}
              label={t('recipeCopy', recipe.name)}
              onClick={() => setEdited(copyOf(recipe))}
            />
            <IconButton
              icon={Trash2}
              label={t('removeNamed', recipe.name)}
              onClick={() => void remove(recipe)}
            />
          </li>
        ))}
      </ul>
      <Menu
        button={
          <Button>
            <Plus size={16} aria-hidden="true" />
            {t('recipeNew')}
          </Button>
        }
      >
        {builtInRecipes.map((recipe) => (
          <MenuItem key={recipe.id} onClick={() => setEdited(copyOf(recipe))}>
            {t('recipeFrom', recipeName(recipe))}
          </MenuItem>
        ))}
      </Menu>
      {edited && (
        <RecipeEditor
          key={edited.id}
          recipe={edited}
          onClose={() => setEdited(undefined)}
          onSave={(recipe) => {
            setEdited(undefined)
            void saveRecipe(store, recipe)
          }}
        />
      )}
    </>
  )
}
