import { useState } from 'react'
import { exportFormats, type Recipe, recipeFilters } from '../../lib/domain/recipe'
import { filterOf, unlabelled } from '../../lib/export/settle-recipe'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Select } from '../ui/select'
import { Switch } from '../ui/switch'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'
import { RecipeColumns } from './recipe-columns'
import { RecipePreview } from './recipe-preview'
import { filterName, formatName } from './recipe-words'

interface Props {
  readonly recipe: Recipe
  readonly onSave: (recipe: Recipe) => void
  readonly onClose: () => void
}

const separators = [
  { value: ',', word: 'separatorComma' },
  { value: ';', word: 'separatorSemicolon' },
  { value: '\t', word: 'separatorTab' },
] as const

/** One recipe, with what it would write in view while it is changed. */
export function RecipeEditor({ recipe, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(recipe)
  const change = (part: Partial<Recipe>) => setDraft({ ...draft, ...part })
  const hasColumns = !unlabelled(draft) && draft.format !== 'vcard'
  const ready = draft.name.trim() !== '' && (!hasColumns || draft.columns.length > 0)
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('recipeTitle')}
      actions={
        <>
          <Button
            weight="primary"
            disabled={!ready}
            onClick={() => onSave({ ...draft, name: draft.name.trim() })}
          >
            {t('recipeSave')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="space-y-3">
        <TextField
          label={t('recipeName')}
          value={draft.name}
          maxLength={80}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <div className="grid grid-cols-2 gap-2">
          <Select
            label={t('recipeFormat')}
            value={draft.format}
            options={exportFormats.map((value) => ({ value, label: formatName(value) }))}
            onChange={(format) => change({ format })}
          />
          <Select
            label={t('recipeOnly')}
            value={filterOf(draft)}
            options={recipeFilters
              .filter((value) => !unlabelled(draft) || value === 'verified-email')
              .map((value) => ({ value, label: filterName(value) }))}
            onChange={(only) => change({ only })}
          />
        </div>
        {unlabelled(draft) && <p className="text-sm text-soft">{t('recipeVerifiedOnly')}</p>}
        {draft.format === 'csv' && (
          <>
            <Select
              label={t('importSeparator')}
              value={draft.separator}
              options={separators.map(({ value, word }) => ({ value, label: t(word) }))}
              onChange={(separator) => change({ separator })}
            />
            <Switch
              label={t('recipeBom')}
              hint={t('recipeBomHint')}
              checked={draft.bom}
              onChange={(bom) => change({ bom })}
            />
            <Switch
              label={t('recipePlainPhones')}
              hint={t('recipePlainPhonesHint')}
              checked={draft.plainPhones}
              onChange={(plainPhones) => change({ plainPhones })}
            />
          </>
        )}
        {hasColumns && (
          <>
            <Switch
              label={t('exportReceipts')}
              hint={t('recipeReceiptsHint')}
              checked={draft.receipts}
              onChange={(receipts) => change({ receipts })}
            />
            <RecipeColumns columns={draft.columns} onChange={(columns) => change({ columns })} />
          </>
        )}
        <RecipePreview recipe={draft} />
      </div>
    </Dialog>
  )
}
