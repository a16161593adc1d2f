import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronDown } from 'lucide-react'
import type { Recipe } from '../../lib/domain/recipe'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { ownRecipes } from '../../lib/store/queries/recipes'
import { Button } from '../ui/button'
import { Menu, MenuItem } from '../ui/menu'
import { MenuGroup } from '../ui/menu-group'
import { t, type Word } from '../ui/words'
import { ExportProgress } from './export-progress'
import { type ExportSource, useExport } from './use-export'

const words: Partial<Record<string, Word>> = {
  tsv: 'copyForSheets',
  'name-email': 'formatNameEmail',
  emails: 'formatEmails',
  markdown: 'formatMarkdown',
  json: 'formatJson',
}

/** What is pasted into a spreadsheet must be parted by tabs, whatever the recipe writes into files. */
const forClipboard = (recipe: Recipe): Recipe =>
  recipe.format === 'csv' || recipe.format === 'xlsx' ? { ...recipe, format: 'tsv' } : recipe

/** People into the clipboard. */
export function CopyMenu({ disabled = false, ...source }: ExportSource & { disabled?: boolean }) {
  const own = useLiveQuery(ownRecipes) ?? []
  const { running, copy } = useExport(source)
  return (
    <>
      <Menu
        button={
          <Button disabled={disabled || running !== undefined}>
            {t('copy')}
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        }
      >
        {Object.entries(words).map(([id, word]) => {
          const recipe = builtInRecipes.find((one) => one.id === id)
          return (
            recipe &&
            word && (
              <MenuItem key={id} onClick={() => void copy(recipe)}>
                {t(word)}
              </MenuItem>
            )
          )
        })}
        {own.length > 0 && (
          <MenuGroup label={t('recipesOwn')}>
            {own.map((recipe) => (
              <MenuItem key={recipe.id} onClick={() => void copy(forClipboard(recipe))}>
                {recipe.name}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
      </Menu>
      <ExportProgress running={running} />
    </>
  )
}
