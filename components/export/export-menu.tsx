import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { openSettings } from '../../lib/messages/open-pages'
import { ownRecipes } from '../../lib/store/queries/recipes'
import { Button } from '../ui/button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { MenuCheck, MenuGroup } from '../ui/menu-group'
import { t } from '../ui/words'
import { ExportProgress } from './export-progress'
import { formatName, recipeName } from './recipe-words'
import { type ExportSource, useExport } from './use-export'

const importers = ['hubspot', 'salesforce', 'instantly', 'smartlead', 'lemlist']
const files = builtInRecipes.filter(
  ({ id, format }) => !importers.includes(id) && format !== 'name-email' && format !== 'emails',
)
const tools = builtInRecipes.filter(({ id }) => importers.includes(id))

/** People into a file: any selection or list, in any format, with progress and a way to stop. */
export function ExportMenu({ disabled = false, ...source }: ExportSource & { disabled?: boolean }) {
  const own = useLiveQuery(ownRecipes) ?? []
  const [receipts, setReceipts] = useState(false)
  const { running, save } = useExport(source)
  const busy = disabled || running !== undefined
  return (
    <>
      <Menu
        button={
          <Button disabled={busy}>
            {t('exportButton')}
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        }
      >
        <MenuGroup label={t('exportFiles')}>
          {files.map((recipe) => (
            <MenuItem key={recipe.id} onClick={() => void save({ ...recipe, receipts })}>
              {recipeName(recipe)}
            </MenuItem>
          ))}
        </MenuGroup>
        <MenuCheck checked={receipts} onChange={setReceipts}>
          {t('exportReceipts')}
        </MenuCheck>
        <MenuGroup label={t('exportFor')}>
          {tools.map((recipe) => (
            <MenuItem key={recipe.id} onClick={() => void save(recipe)}>
              {recipeName(recipe)}
            </MenuItem>
          ))}
        </MenuGroup>
        {own.length > 0 && (
          <MenuGroup label={t('recipesOwn')}>
            {own.map((recipe) => (
              <MenuItem key={recipe.id} onClick={() => void save(recipe)} hint={formatName(recipe.format)}>
                {recipe.name}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
        <MenuSeparator />
        <MenuItem onClick={() => void openSettings()}>{t('recipesEdit')}</MenuItem>
      </Menu>
      <ExportProgress running={running} />
    </>
  )
}
